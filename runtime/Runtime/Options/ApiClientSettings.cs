using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen;

/// <summary>The options as they were when the client was made, checked.</summary>
internal sealed class ApiClientSettings
{
    // The limits of Polly's time-out strategy.
    private static readonly TimeSpan ShortestTimeout = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(1);

    private static readonly string DefaultUserAgent =
        $"Atlassian.Admin.Gen/{typeof(ApiClientSettings).Assembly.GetName().Version?.ToString(3)}";

    private readonly bool _isGiven;
    private readonly ConcurrentDictionary<Uri, ServerAddress> _servers = new();

    public ApiClientSettings(ApiClientOptions options, HttpClient? httpClient)
    {
        ArgumentNullException.ThrowIfNull(options);
        Uri? given = options.ExplicitBaseAddress ?? httpClient?.BaseAddress;
        _isGiven = given is not null;
        Server = new ServerAddress(given ?? options.BaseAddress);
        Credential = options.Credential;
        Credentials = new CredentialChooser(options.Credential);
        TimeProvider = options.TimeProvider ?? throw Invalid(nameof(options.TimeProvider), "must not be null");
        AttemptTimeout = CheckedTimeout(nameof(options.AttemptTimeout), options.AttemptTimeout);
        Timeout = CheckedTimeout(nameof(options.Timeout), options.Timeout);

        ApiRetryOptions retry = options.Retry ?? throw Invalid(nameof(options.Retry), "must not be null; set MaxRetries to 0 to turn retries off");
        MaxRetries = retry.MaxRetries >= 0 ? retry.MaxRetries : throw Invalid("Retry.MaxRetries", "must be 0 or more");
        BaseDelay = CheckedDelay("Retry.BaseDelay", retry.BaseDelay);
        MaxDelay = CheckedDelay("Retry.MaxDelay", retry.MaxDelay);

        MaxResponseBodyLength = options.MaxResponseBodyLength is > 0 and <= int.MaxValue / 2
            ? (int)options.MaxResponseBodyLength
            : throw Invalid(nameof(options.MaxResponseBodyLength), $"must be from 1 to {int.MaxValue / 2} bytes");
        MaxErrorBodyLength = options.MaxErrorBodyLength is >= 0 and <= int.MaxValue / 2
            ? options.MaxErrorBodyLength
            : throw Invalid(nameof(options.MaxErrorBodyLength), $"must be from 0 to {int.MaxValue / 2} bytes");

        string? inherited = httpClient?.DefaultRequestHeaders.UserAgent.Count > 0 ? "" : null;
        UserAgent = options.UserAgent ?? inherited ?? DefaultUserAgent;
        if (!HeaderText.IsValue(UserAgent))
        {
            throw Invalid(nameof(options.UserAgent), "must have no line breaks, control characters or characters outside ASCII");
        }
    }

    /// <summary>The client's server.</summary>
    public ServerAddress Server { get; }

    public ApiCredential? Credential { get; }

    /// <summary>What of <see cref="Credential"/> each operation is called with.</summary>
    public CredentialChooser Credentials { get; }

    public TimeProvider TimeProvider { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan Timeout { get; }

    public int MaxRetries { get; }

    public TimeSpan BaseDelay { get; }

    public TimeSpan MaxDelay { get; }

    public int MaxResponseBodyLength { get; }

    public int MaxErrorBodyLength { get; }

    /// <summary>The header to send; empty for none.</summary>
    public string UserAgent { get; }

    /// <summary>The server of an operation: its own where it has one, unless the user gave an address for all of them.</summary>
    public ServerAddress ServerOf(ApiOperation operation) => operation.Server switch
    {
        null => Server,
        { IsAbsoluteUri: true } when _isGiven => Server,
        { } own => _servers.GetOrAdd(own, static (uri, usual) => new ServerAddress(uri.IsAbsoluteUri ? uri : usual.FromOrigin($"/{uri.OriginalString.TrimStart('/')}")), Server),
    };

    [SuppressMessage("Usage", "CA2208", Justification = "The client's constructors name the parameter so.")]
    public static ArgumentException Invalid(string property, string rule) =>
        new($"{nameof(ApiClientOptions)}.{property} {rule}.", "options");

    private static TimeSpan CheckedTimeout(string property, TimeSpan value) =>
        value == System.Threading.Timeout.InfiniteTimeSpan || (value >= ShortestTimeout && value <= LongestTimeout)
            ? value
            : throw Invalid(property, "must be from 10 milliseconds to 24 hours, or Timeout.InfiniteTimeSpan for no limit");

    private static TimeSpan CheckedDelay(string property, TimeSpan value) =>
        value >= TimeSpan.Zero && value <= LongestTimeout ? value : throw Invalid(property, "must be from zero to 24 hours");
}
