using System.Text.Json;

namespace AtlassianAdmin.Server;

/// <summary>A policy as the server holds it; a change replaces the record.</summary>
public sealed record StoredPolicy
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Name { get; init; }

    public required string Status { get; init; }

    /// <summary>A JSON object of any shape.</summary>
    public required JsonElement Attributes { get; init; }

    public required IReadOnlyList<StoredResource> Resources { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Updated { get; init; }
}
