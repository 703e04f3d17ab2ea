using System.Net;
using System.Text;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>Answers by a function, and keeps what was asked.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public StubHandler(params Func<HttpResponseMessage>[] answers)
        : this(new Queue<Func<HttpResponseMessage>>(answers))
    {
    }

    private StubHandler(Queue<Func<HttpResponseMessage>> answers)
        : this((_, _) => Task.FromResult(answers.Dequeue()()))
    {
    }

    /// <summary>Method, URI, Authorization and body of every request.</summary>
    public List<Sent> Requests { get; } = [];

    public bool IsDisposed { get; private set; }

    public static Func<HttpResponseMessage> Status(HttpStatusCode status, string? retryAfter = null) => () =>
    {
        HttpResponseMessage response = new(status);
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return response;
    };

    public static Func<HttpResponseMessage> Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        () => new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static Func<HttpResponseMessage> Redirect(HttpStatusCode status, string? location) => () =>
    {
        HttpResponseMessage response = new(status);
        if (location is not null)
        {
            response.Headers.TryAddWithoutValidation("Location", location);
        }

        return response;
    };

    public static Func<HttpResponseMessage> Fail(Exception exception) => () => throw exception;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add(new Sent(
            request.Method.Method,
            request.RequestUri!.AbsoluteUri,
            request.Headers.Authorization?.ToString(),
            body,
            request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            request.Content?.Headers.ContentType?.ToString()));
        return await answer(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }

    public sealed record Sent(
        string Method, string Uri, string? Authorization, string Body, IReadOnlyDictionary<string, string> Headers, string? ContentType);
}
