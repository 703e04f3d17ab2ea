namespace AtlassianAdmin.Server;

/// <summary>An audit event as the server holds it.</summary>
public sealed record StoredEvent
{
    public required string Id { get; init; }

    public required DateTimeOffset Time { get; init; }

    public required string Action { get; init; }

    public required StoredActor Actor { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Context { get; init; }

    public required IReadOnlyList<StoredResource> Container { get; init; }

    /// <summary>Null for what the system did by itself.</summary>
    public StoredLocation? Location { get; init; }
}
