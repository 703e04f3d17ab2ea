namespace Atlassian.Admin.Gen;

/// <summary>When, how often and after how long a failed attempt is made again.</summary>
/// <remarks>
/// Retried are broken connections, attempts out of time, and the statuses 408, 429, 500, 502, 503 and 504. An operation that is not
/// idempotent (RFC 9110 §9.2.2) is retried only where the server cannot have acted: 429, 503 with <c>Retry-After</c>, or a connection
/// that was never made.
/// </remarks>
public sealed class ApiRetryOptions
{
    /// <summary>How many attempts may follow the first.</summary>
    /// <value>3 by default; 0 turns retries off.</value>
    public int MaxRetries { get; set; } = 3;

    /// <summary>About how long to wait before the first retry; every further one waits about twice as long, with jitter.</summary>
    /// <value>500 milliseconds by default. What the server asks for in <c>Retry-After</c> (RFC 9110 §10.2.3) goes before it.</value>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest time to wait before a retry, whatever <c>Retry-After</c> says.</summary>
    /// <value>30 seconds by default; at most 24 hours.</value>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(30);
}
