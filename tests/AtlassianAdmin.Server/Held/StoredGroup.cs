namespace AtlassianAdmin.Server;

/// <summary>A group as the server holds it, its members counted at the time it was asked for.</summary>
public sealed record StoredGroup(string Id, string Name, string? Description, int MemberCount);
