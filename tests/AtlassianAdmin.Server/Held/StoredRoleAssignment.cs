namespace AtlassianAdmin.Server;

/// <summary>A role, and on what; the document lets the resource be missing.</summary>
public sealed record StoredRoleAssignment(string Role, StoredResource? Resource);
