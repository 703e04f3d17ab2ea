using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace OrgAdmin.Connecting;

/// <summary>
/// Counts what goes over the wire. Every retry passes here too, so it sees what the client's callers never do: a 429 that
/// was waited for.
/// </summary>
[SuppressMessage(
    "Reliability",
    "CA2000:Dispose objects before losing scope",
    Justification = "A delegating handler disposes its inner one.")]
internal sealed class RequestCounter() : DelegatingHandler(new SocketsHttpHandler
{
    // The client has rules of its own for redirects and cookies, which a handler must not work around.
    AllowAutoRedirect = false,
    UseCookies = false,
    AutomaticDecompression = DecompressionMethods.All,
})
{
    private int _sent;
    private int _rateLimited;

    public int Sent => Volatile.Read(ref _sent);

    public int RateLimited => Volatile.Read(ref _rateLimited);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _ = Interlocked.Increment(ref _sent);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            _ = Interlocked.Increment(ref _rateLimited);
        }

        return response;
    }
}
