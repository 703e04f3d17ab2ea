namespace Prism;

/// <summary>One call of one operation.</summary>
internal delegate Task Call(AtlassianAdminClient client, CancellationToken cancellationToken);

/// <summary>Every operation of the document: with and without each optional parameter, every value of an enumeration, bodies full and empty.</summary>
/// <remarks>Of an operation with pages the first is read: the links of made-up data lead nowhere.</remarks>
internal static class Calls
{
    private const string Org = "o-1";
    private const string Directory = "d-1";
    private const string Account = "5b10:a b/c";

    public static IReadOnlyDictionary<string, Call[]> All { get; } = new Dictionary<string, Call[]>
    {
        ["getOrganizations"] =
        [
            Page(static client => client.Organizations.GetOrganizationsAsync()),
            Page(static client => client.Organizations.GetOrganizationsAsync("c+/=")),
        ],
        ["getOrganizationById"] = [static (client, token) => client.Organizations.GetOrganizationByIdAsync(Org, token)],
        ["getOrganizationUsers"] =
        [
            Page(static client => client.Users.GetOrganizationUsersAsync(Org)),
            Page(static client => client.Users.GetOrganizationUsersAsync(Org, "c&2")),
        ],
        ["getDirectoryUsers"] =
        [
            Page(static client => client.Users.GetDirectoryUsersAsync(Org, Directory)),
            Page(static client => client.Users.GetDirectoryUsersAsync(Org, Directory, "ü")),
        ],
        ["getDirectoryUser"] = [static (client, token) => client.Users.GetDirectoryUserAsync(Org, Directory, Account, token)],
        ["removeDirectoryUser"] = [static (client, token) => client.Users.RemoveDirectoryUserAsync(Org, Directory, Account, token)],
        ["getDirectoryUserCount"] = [static (client, token) => client.Users.GetDirectoryUserCountAsync(Org, Directory, token)],
        ["inviteUsers"] = [.. Bodies.Invitations.Select(static Call (body) => (client, token) => client.Users.InviteUsersAsync(Org, body, token))],
        ["suspendUser"] = [static (client, token) => client.Users.SuspendUserAsync(Org, Directory, Account, token)],
        ["restoreUser"] = [static (client, token) => client.Users.RestoreUserAsync(Org, Directory, Account, token)],
        ["grantUserAccess"] = [.. Bodies.Roles.Select(static Call (body) => (client, token) => client.Users.GrantUserAccessAsync(Org, "u-1", body, token))],
        ["revokeUserAccess"] = [.. Bodies.Roles.Select(static Call (body) => (client, token) => client.Users.RevokeUserAccessAsync(Org, "u-1", body, token))],
        ["getUserRoleAssignments"] = [static (client, token) => client.Users.GetUserRoleAssignmentsAsync(Org, Directory, Account, token)],
        ["assignOrganizationRole"] =
            [.. Bodies.OrganizationRoles.Select(static Call (body) => (client, token) => client.Users.AssignOrganizationRoleAsync(Org, "u-1", body, token))],
        ["revokeOrganizationRole"] =
            [.. Bodies.OrganizationRoles.Select(static Call (body) => (client, token) => client.Users.RevokeOrganizationRoleAsync(Org, "u-1", body, token))],
        ["getOrganizationDomains"] =
        [
            Page(static client => client.Domains.GetOrganizationDomainsAsync(Org)),
            Page(static client => client.Domains.GetOrganizationDomainsAsync(Org, "c 2")),
        ],
        ["getDomainById"] = [static (client, token) => client.Domains.GetDomainByIdAsync(Org, "example.com", token)],
        ["getOrganizationPolicies"] =
        [
            Page(static client => client.Policies.GetOrganizationPoliciesAsync(Org)),
            Page(static client => client.Policies.GetOrganizationPoliciesAsync(Org, "c2")),
            .. Bodies.PolicyTypes.Select(static type => Page(client => client.Policies.GetOrganizationPoliciesAsync(Org, type: type))),
            Page(static client => client.Policies.GetOrganizationPoliciesAsync(Org, "c2", GetOrganizationPoliciesType.DataResidency)),
        ],
        ["getPolicyById"] = [static (client, token) => client.Policies.GetPolicyByIdAsync(Org, "p-1", token)],
        ["updatePolicy"] = [.. Bodies.PolicyUpdates.Select(static Call (body) => (client, token) => client.Policies.UpdatePolicyAsync(Org, "p-1", body, token))],
        ["getOrganizationEvents"] = [.. Events()],
        ["getEventById"] = [static (client, token) => client.Events.GetEventByIdAsync(Org, "e-1", token)],
        ["getOrganizationGroups"] =
        [
            Page(static client => client.Groups.GetOrganizationGroupsAsync(Org)),
            Page(static client => client.Groups.GetOrganizationGroupsAsync(Org, "c2")),
        ],
    };

    // Each of the four filters is there or not, whatever the others are.
    private static IEnumerable<Call> Events()
    {
        string?[] cursors = [null, "c2"];
        DateTimeOffset?[] froms = [null, new DateTimeOffset(2025, 12, 1, 8, 30, 0, TimeSpan.Zero)];
        DateTimeOffset?[] tos = [null, new DateTimeOffset(2026, 1, 15, 10, 30, 0, 250, TimeSpan.FromHours(2))];
        string?[] actions = [null, "user_added&more"];
        return from cursor in cursors
               from start in froms
               from end in tos
               from action in actions
               select Page(client => client.Events.GetOrganizationEventsAsync(Org, cursor, start, end, action));
    }

    private static Call Page<T>(Func<AtlassianAdminClient, AsyncPageable<T>> list) => async (client, token) =>
    {
        await using IAsyncEnumerator<Page<T>> pages = list(client).AsPages(null).GetAsyncEnumerator(token);
        await pages.MoveNextAsync();
    };
}
