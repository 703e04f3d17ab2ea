using System.Net;
using System.Security.Authentication;
using Polly;
using Polly.Timeout;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Which failures are worth another attempt, and after how long.</summary>
internal static class RetryRules
{
    /// <summary>Whether the outcome of an attempt may be different the next time, and the server cannot have acted twice.</summary>
    public static bool ShouldRetry(ApiCall call, Outcome<ReceivedResponse> outcome, ApiClientSettings settings) =>
        call.IsReplayable
        && (outcome.Result is { } received ? IsRetried(call.Operation, received) : IsRetried(call.Operation, outcome.Exception))
        && IsInTime(call, outcome, settings);

    /// <summary>How long to wait, when a handler or the server says; null leaves it to the exponential delay.</summary>
    public static TimeSpan? Delay(ApiCall call, Outcome<ReceivedResponse> outcome, ApiClientSettings settings)
    {
        if (call.RetryDelay is { } said)
        {
            return said;
        }

        return outcome.Result?.RetryAfter is { } asked ? (asked < settings.MaxDelay ? asked : settings.MaxDelay) : null;
    }

    /// <summary>Whether a 401 may be answered by a fresh token.</summary>
    public static bool ShouldRefresh(ApiCall call, Outcome<ReceivedResponse> outcome, ApiClientSettings settings) =>
        outcome.Result is { StatusCode: HttpStatusCode.Unauthorized }
        && call is { SentCredential: true, Refreshed: false, IsReplayable: true }
        && settings.Credential is { CanRefresh: true };

    private static bool IsRetried(ApiOperation operation, ReceivedResponse received) => received.StatusCode switch
    {
        HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.ServiceUnavailable => operation.IsIdempotent || received.RetryAfter is not null,
        HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout
            => operation.IsIdempotent,
        _ => false,
    };

    private static bool IsRetried(ApiOperation operation, Exception? exception) => exception switch
    {
        TimeoutRejectedException or TimeoutException => operation.IsIdempotent,
        // A status here is the word of a handler that throws instead of answering.
        HttpRequestException { StatusCode: not null } => false,
        HttpRequestException { InnerException: AuthenticationException } => false,
        HttpRequestException http => http.HttpRequestError switch
        {
            // Nothing has been sent.
            HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError => true,
            HttpRequestError.ResponseEnded or HttpRequestError.HttpProtocolError or HttpRequestError.Unknown => operation.IsIdempotent,
            _ => false,
        },
        _ => false,
    };

    // To sleep past the end would turn the server's answer into a time-out that says less.
    private static bool IsInTime(ApiCall call, Outcome<ReceivedResponse> outcome, ApiClientSettings settings) =>
        settings.Timeout == Timeout.InfiniteTimeSpan
        || Delay(call, outcome, settings) is not { } delay
        || settings.TimeProvider.GetElapsedTime(call.Started) + delay < settings.Timeout;
}
