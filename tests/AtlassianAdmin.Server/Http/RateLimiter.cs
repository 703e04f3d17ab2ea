using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace AtlassianAdmin.Server;

/// <summary>Refuses every n-th request: by count and not by time, so that a run can be repeated.</summary>
internal sealed class RateLimiter(int? every, TimeSpan retryAfter)
{
    private long _requests;

    /// <summary>Null when the caller may go on.</summary>
    public Answer? Refuse()
    {
        if (every is not { } n || Interlocked.Increment(ref _requests) % n != 0)
        {
            return null;
        }

        string seconds = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Answer.Error(StatusCodes.Status429TooManyRequests, "RATE_LIMIT_EXCEEDED", "Rate limit exceeded.") with
        {
            Headers = [new("Retry-After", seconds)],
        };
    }
}
