namespace AtlassianAdmin.Server;

/// <summary>A domain as the server holds it; one that nobody has claimed yet has no claim.</summary>
public sealed record StoredDomain(string Id, string Name, string? ClaimType, string? ClaimStatus);
