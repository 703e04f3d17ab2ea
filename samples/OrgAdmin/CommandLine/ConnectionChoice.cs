namespace OrgAdmin.CommandLine;

/// <summary>What was asked for on the command line about the connection.</summary>
internal sealed record ConnectionChoice(string? BaseUrl, string? OrganizationId, IReadOnlyList<string> DirectoryIds);
