using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Sends one message: over the client's own handler, the user's handler, or the user's <see cref="HttpClient"/>.</summary>
internal sealed class Transport : IDisposable
{
    private readonly HttpClient? _client;
    private readonly HttpMessageInvoker? _invoker;

    public Transport(HttpClient client) => _client = client;

    [SuppressMessage("Reliability", "CA2000", Justification = "The invoker disposes the own handler; the other one is the user's.")]
    public Transport(HttpMessageHandler? handler) => _invoker = handler is null
        ? new HttpMessageInvoker(ApiClientOptions.CreateDefaultHandler(), disposeHandler: true)
        : new HttpMessageInvoker(handler, disposeHandler: false);

    /// <summary>An empty message of the HTTP version that suits the way it goes.</summary>
    public HttpRequestMessage CreateMessage(HttpMethod method, Uri uri) => _client is null
        ? new HttpRequestMessage(method, uri) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower }
        : new HttpRequestMessage(method, uri) { Version = _client.DefaultRequestVersion, VersionPolicy = _client.DefaultVersionPolicy };

    /// <summary>Sends a message and waits for the headers of the answer.</summary>
    /// <exception cref="TimeoutException">The time-out of the user's <see cref="HttpClient"/> ran out.</exception>
    public async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        if (_client is null)
        {
            return await _invoker!.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
            when (exception.InnerException is TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException(
                string.Create(CultureInfo.InvariantCulture, $"the Timeout of the given HttpClient, {_client.Timeout.TotalSeconds} s"), exception);
        }
    }

    public void Dispose() => _invoker?.Dispose();

    /// <summary>What <c>Retry-After</c> (RFC 9110 §10.2.3) comes to, counted from now; a date in the past is no time at all.</summary>
    public static TimeSpan? RetryAfter(HttpResponseHeaders headers, TimeProvider clock)
    {
        RetryConditionHeaderValue? value = headers.RetryAfter;
        TimeSpan? delay = value?.Delta ?? value?.Date - clock.GetUtcNow();
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }
}
