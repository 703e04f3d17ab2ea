using System.Net;
using Atlassian.Admin.Gen;
using OrgAdmin.Api;
using OrgAdmin.Connecting;
using OrgAdmin.Output;

namespace OrgAdmin.CommandLine;

/// <summary>What went wrong, for people. Anything that is not here is a mistake of this program, and shows its stack trace.</summary>
internal sealed record Failure(int ExitCode, IReadOnlyList<string> Lines)
{
    public static Failure? Of(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException when cancellationToken.IsCancellationRequested =>
            new Failure(OrgAdmin.ExitCode.Interrupted, ["Interrupted."]),
        UsageException => new Failure(OrgAdmin.ExitCode.Usage, [$"error: {exception.Message}"]),

        // The document says what an error looks like, so it arrives as a type: more than a status and a text.
        ApiException<ErrorResponse> { Error: { Message: { Length: > 0 } message } error } api => OfApi(
            api,
            [message, .. Details(error), $"{(int)api.StatusCode} from {api.Method} {api.RequestUri}"]),

        // A status that the document does not know, or a body that does not fit it: the message says which, and where.
        ApiException api => OfApi(api, [api.Message]),
        HttpRequestException => new Failure(
            OrgAdmin.ExitCode.Failure, [$"error: The API can't be reached: {PlainText.OneLine(exception.Message)}"]),
        CommandException or TimeoutException or IOException =>
            new Failure(OrgAdmin.ExitCode.Failure, [$"error: {PlainText.OneLine(exception.Message)}"]),
        _ => null,
    };

    private static Failure OfApi(ApiException exception, IEnumerable<string> lines) => new(
        OrgAdmin.ExitCode.Failure,
        [.. lines.Concat(Hint(exception)).Select(static (line, i) => (i == 0 ? "error: " : "  ") + PlainText.OneLine(line))]);

    private static IEnumerable<string> Details(ErrorResponse error) =>
        from item in error.Errors ?? []
        where !string.IsNullOrWhiteSpace(item.Message) && item.Message != error.Message
        select item.Message;

    private static IEnumerable<string> Hint(ApiException exception)
    {
        switch (exception.StatusCode)
        {
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                yield return $"Is {ApiSettings.KeyVariable} the key of an administrator of this organisation, and not expired?";
                break;
            case HttpStatusCode.TooManyRequests when exception.RetryAfter is { } wait:
                yield return $"The API asks to wait {Math.Ceiling(wait.TotalSeconds)} s before the next try.";
                break;
        }
    }
}
