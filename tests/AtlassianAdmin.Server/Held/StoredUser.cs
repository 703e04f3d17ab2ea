namespace AtlassianAdmin.Server;

/// <summary>A user as the server holds it; a change replaces the record, so one in hand never changes.</summary>
public sealed record StoredUser
{
    public required string AccountId { get; init; }

    public required string AccountType { get; init; }

    public required string AccountStatus { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public string? Picture { get; init; }

    public string? Nickname { get; init; }

    public DateTimeOffset? LastActive { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required IReadOnlyList<StoredProductAccess> ProductAccess { get; init; }

    /// <summary>The one directory the user is in.</summary>
    public required string DirectoryId { get; init; }

    public required IReadOnlyList<string> GroupIds { get; init; }

    /// <summary>Product roles and organisation roles.</summary>
    public required IReadOnlyList<StoredRoleAssignment> RoleAssignments { get; init; }
}
