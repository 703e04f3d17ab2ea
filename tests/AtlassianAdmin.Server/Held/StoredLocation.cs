namespace AtlassianAdmin.Server;

/// <summary>Where an event came from.</summary>
public sealed record StoredLocation(string Ip, string? Geo);
