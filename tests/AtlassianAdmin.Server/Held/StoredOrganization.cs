namespace AtlassianAdmin.Server;

/// <summary>An organisation as the server holds it.</summary>
public sealed record StoredOrganization(string Id, string Name);
