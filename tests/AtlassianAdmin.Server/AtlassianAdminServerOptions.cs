namespace AtlassianAdmin.Server;

/// <summary>How much a server holds and how it behaves. The same options hold the same data, byte for byte.</summary>
public sealed class AtlassianAdminServerOptions
{
    /// <summary>The moment the data is told from unless <see cref="TimeProvider"/> says otherwise.</summary>
    public static readonly DateTimeOffset DefaultNow = new(2026, 1, 15, 10, 30, 0, TimeSpan.Zero);

    /// <summary>What all data is made from.</summary>
    public int Seed { get; init; } = 20260115;

    /// <summary>
    /// The server's clock. Its time at the start is the "now" of the data (last activity, events); later it stamps
    /// what callers change. The default stands still at <see cref="DefaultNow"/>, so that data never depends on the day.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = new StoppedTimeProvider(DefaultNow);

    /// <summary>The key callers must send; made from the seed when it is not given.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Organisations the key can see. Only the first holds anything; the others are empty.</summary>
    public int OrganizationCount { get; init; } = 1;

    /// <summary>Users, in two directories.</summary>
    public int UserCount { get; init; } = 5_000;

    /// <summary>Groups.</summary>
    public int GroupCount { get; init; } = 40;

    /// <summary>Domains.</summary>
    public int DomainCount { get; init; } = 12;

    /// <summary>Policies.</summary>
    public int PolicyCount { get; init; } = 25;

    /// <summary>Audit events over the last 180 days.</summary>
    public int EventCount { get; init; } = 20_000;

    /// <summary>Items on one page of a list.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>Every n-th request that carries the right key is answered 429; null: none.</summary>
    public int? RateLimitEvery { get; init; }

    /// <summary>What those answers say in <c>Retry-After</c>, in whole seconds.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Sends members, and now and then enum values, that the document does not name.</summary>
    public bool IncludeUndocumentedMembers { get; init; }

    /// <summary>How many requests <see cref="AtlassianAdminServer.Requests"/> keeps; the oldest are forgotten first.</summary>
    public int RecordedRequestLimit { get; init; } = 1_000;

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentOutOfRangeException.ThrowIfLessThan(OrganizationCount, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(UserCount);
        ArgumentOutOfRangeException.ThrowIfNegative(GroupCount);
        ArgumentOutOfRangeException.ThrowIfNegative(DomainCount);
        ArgumentOutOfRangeException.ThrowIfNegative(PolicyCount);
        ArgumentOutOfRangeException.ThrowIfNegative(EventCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(PageSize, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(RateLimitEvery ?? 1, 1, nameof(RateLimitEvery));
        ArgumentOutOfRangeException.ThrowIfLessThan(RetryAfter, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(RecordedRequestLimit);
    }
}
