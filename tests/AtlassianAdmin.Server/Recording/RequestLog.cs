using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace AtlassianAdmin.Server;

/// <summary>The last requests, in the order in which they had arrived whole.</summary>
internal sealed class RequestLog(int limit)
{
    private readonly Lock _lock = new();
    private readonly Queue<RecordedRequest> _requests = new();
    private long _total;

    public long Total
    {
        get
        {
            lock (_lock)
            {
                return _total;
            }
        }
    }

    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (_lock)
        {
            return [.. _requests];
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _requests.Clear();
        }
    }

    public async Task<RecordedRequest> RecordAsync(HttpContext context)
    {
        byte[] body = await ReadBodyAsync(context.Request, context.RequestAborted);
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = new Dictionary<string, StringValues>(context.Request.Headers, StringComparer.OrdinalIgnoreCase);
        lock (_lock)
        {
            var request = new RecordedRequest(++_total, context.Request.Method, target, headers, body);
            if (limit > 0)
            {
                if (_requests.Count == limit)
                {
                    _ = _requests.Dequeue();
                }

                _requests.Enqueue(request);
            }

            return request;
        }
    }

    private static async Task<byte[]> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
        {
            return [];
        }

        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken);
        return buffer.ToArray();
    }
}
