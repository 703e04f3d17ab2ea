namespace AtlassianAdmin.Server;

/// <summary>A resource that a role or a policy names. The document lets either member be missing.</summary>
public sealed record StoredResource(string? Id, string? Type);
