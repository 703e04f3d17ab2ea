namespace AtlassianAdmin.Tests;

/// <summary>One of the lists of the document, with its items reduced to their ids.</summary>
/// <param name="Open">Calls the operation; nothing is sent yet.</param>
/// <param name="Held">What the server holds.</param>
/// <param name="Route">The path, with the placeholders of the document.</param>
/// <param name="IdMember">The name of the member that tells items apart.</param>
public sealed record ListCase(
    Func<AtlassianAdminClient, AtlassianAdminServer, AsyncPageable<string>> Open,
    Func<AtlassianAdminServer, IEnumerable<string>> Held,
    string Route,
    string IdMember = "id")
{
    public static IReadOnlyDictionary<string, ListCase> All { get; } = new Dictionary<string, ListCase>
    {
        ["getOrganizations"] = new(
            static (client, _) => Ids(client.Organizations.GetOrganizationsAsync(), static organization => organization.Id),
            static server => server.Organizations.Select(static organization => organization.Id),
            "/v1/orgs"),
        ["getOrganizationDomains"] = new(
            static (client, server) => Ids(client.Domains.GetOrganizationDomainsAsync(server.OrganizationId), static domain => domain.Id),
            static server => server.Domains.Select(static domain => domain.Id),
            "/v1/orgs/{orgId}/domains"),
        ["getOrganizationEvents"] = new(
            static (client, server) => Ids(client.Events.GetOrganizationEventsAsync(server.OrganizationId), static audit => audit.Id),
            static server => server.Events.Select(static audit => audit.Id),
            "/v1/orgs/{orgId}/events"),
        ["getOrganizationGroups"] = new(
            static (client, server) => Ids(client.Groups.GetOrganizationGroupsAsync(server.OrganizationId), static group => group.Id),
            static server => server.Groups.Select(static group => group.Id),
            "/v1/orgs/{orgId}/groups"),
        ["getOrganizationPolicies"] = new(
            static (client, server) => Ids(client.Policies.GetOrganizationPoliciesAsync(server.OrganizationId), static policy => policy.Id),
            static server => server.Policies.Select(static policy => policy.Id),
            "/v1/orgs/{orgId}/policies"),
        ["getOrganizationUsers"] = new(
            static (client, server) => Ids(client.Users.GetOrganizationUsersAsync(server.OrganizationId), static user => user.AccountId),
            static server => server.Users.Select(static user => user.AccountId),
            "/v1/orgs/{orgId}/users",
            "account_id"),
        ["getDirectoryUsers"] = new(
            static (client, server) => Ids(
                client.Users.GetDirectoryUsersAsync(server.OrganizationId, server.DirectoryIds[0]), static user => user.AccountId),
            static server => server.Users.Where(user => user.DirectoryId == server.DirectoryIds[0]).Select(static user => user.AccountId),
            "/v2/orgs/{orgId}/directories/{directoryId}/users",
            "account_id"),
    };

    /// <summary>The path at a server.</summary>
    public string Path(AtlassianAdminServer server) => Route
        .Replace("{orgId}", server.OrganizationId, StringComparison.Ordinal)
        .Replace("{directoryId}", server.DirectoryIds[0], StringComparison.Ordinal);

    /// <summary>A page of this list as the document has it.</summary>
    public string Page(string next, params string[] ids)
    {
        string items = string.Join(',', ids.Select(id => $$"""{"{{IdMember}}":"{{id}}"}"""));
        return $$$"""{"data":[{{{items}}}],"links":{"next":"{{{next}}}"}}""";
    }

    private static IdList<T> Ids<T>(AsyncPageable<T> list, Func<T, string?> id) => new(list, id);

    private sealed class IdList<T>(AsyncPageable<T> list, Func<T, string?> id) : AsyncPageable<string>
    {
        public override IAsyncEnumerable<Page<string>> AsPages(string? continuationToken = null) =>
            list.AsPages(continuationToken).Select(page => new Page<string>([.. page.Items.Select(item => id(item)!)], page.ContinuationToken, page.Response));
    }
}
