using OrgAdmin.Api;

namespace OrgAdmin.Reporting;

/// <summary>What the report tells, before anything is said about how it looks.</summary>
internal sealed record OrganizationReport
{
    public required Organization Organization { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    public required UserTally Users { get; init; }

    /// <summary>Users by directory id, of the directories that are known.</summary>
    public required IReadOnlyList<KeyValuePair<string, long>> Directories { get; init; }

    public required IReadOnlyList<Group> Groups { get; init; }

    public required IReadOnlyList<Domain> Domains { get; init; }

    public required IReadOnlyList<Policy> Policies { get; init; }

    public required EventTally Events { get; init; }

    /// <summary>A domain whose claim is missing is as unverified as one that waits.</summary>
    public IEnumerable<Domain> UnverifiedDomains =>
        Domains.Where(static domain => domain.Attributes?.Claim?.Status != DomainAttributesClaimStatus.Verified);
}
