namespace AtlassianAdmin.Server;

/// <summary>A directory of the organisation. The document has no operation that lists them.</summary>
public sealed record StoredDirectory(string Id, string Name);
