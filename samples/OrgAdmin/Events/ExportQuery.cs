namespace OrgAdmin.Events;

/// <summary>Which events an export is of. Two runs with the same query are the same export.</summary>
/// <param name="Source">Where they come from.</param>
/// <param name="OrganizationId">The organisation.</param>
/// <param name="From">The first moment.</param>
/// <param name="To">The last moment.</param>
/// <param name="Action">Only this action.</param>
internal sealed record ExportQuery(string Source, string OrganizationId, DateTimeOffset? From, DateTimeOffset? To, string? Action);
