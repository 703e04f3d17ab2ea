using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace AtlassianAdmin.Server;

/// <summary>The way of every request: recorded, answered from the script if there is one for it, let in, answered.</summary>
internal sealed class RequestPipeline(
    AtlassianAdminServerOptions options,
    Store store,
    RequestLog log,
    ScriptQueue script,
    ScriptPlayer player,
    Func<string> apiKey)
{
    private readonly AnswerWriter _writer = new();
    private readonly RateLimiter _limiter = new(options.RateLimitEvery, options.RetryAfter);
    private readonly Router _router = new(RouteTable.All);

    public async Task HandleAsync(HttpContext context)
    {
        RecordedRequest request;
        try
        {
            request = await log.RecordAsync(context);
        }
        catch (BadHttpRequestException failure)
        {
            // A body too long or cut off.
            await _writer.WriteAsync(context.Response, Answer.Error(failure.StatusCode, "BAD_REQUEST", failure.Message));
            return;
        }

        if (script.Take(request) is { } scripted && !await player.PlayAsync(context, request, scripted))
        {
            return;
        }

        await _writer.WriteAsync(context.Response, Process(context, request));
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "A mistake of this server must show in the test that meets it, not vanish in an empty 500.")]
    private Answer Process(HttpContext context, RecordedRequest request)
    {
        try
        {
            if ((Authentication.Refuse(request, apiKey()) ?? _limiter.Refuse()) is { } refusal)
            {
                return refusal;
            }

            (Func<ApiCall, Answer> operation, IReadOnlyDictionary<string, string> pathValues) = _router.Resolve(request);
            string origin = $"{context.Request.Scheme}://{context.Request.Host.Value}";
            return operation(new ApiCall(request, origin, pathValues, store, options));
        }
        catch (ApiFailure failure)
        {
            return Answer.Error(failure.StatusCode, failure.Code, failure.Message);
        }
        catch (Exception failure)
        {
            return Answer.Error(StatusCodes.Status500InternalServerError, "SERVER_DEFECT", failure.ToString());
        }
    }
}
