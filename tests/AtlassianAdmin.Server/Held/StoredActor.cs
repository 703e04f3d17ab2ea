namespace AtlassianAdmin.Server;

/// <summary>Who did what an event tells of; only users have a directory, and with it a link to themselves.</summary>
public sealed record StoredActor(string Id, string Name, string Type, string? DirectoryId);
