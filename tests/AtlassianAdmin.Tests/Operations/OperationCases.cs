namespace AtlassianAdmin.Tests;

/// <summary>The 23 operations of the document, written from it by hand.</summary>
internal static class OperationCases
{
    public static IReadOnlyDictionary<string, OperationCase> All { get; } = new Dictionary<string, OperationCase>
    {
        ["getOrganizations"] = new(
            static (client, token) => client.Organizations.GetOrganizationsAsync("c+/=", token).ToListAsync(token).AsTask(),
            "GET", "/v1/orgs?cursor=c%2B%2F%3D", 200, [400, 401, 429, 500])
        { Answer = """{"data":[]}""" },

        ["getOrganizationById"] = new(
            static (client, token) => client.Organizations.GetOrganizationByIdAsync("o-1", token),
            "GET", "/v1/orgs/o-1", 200, [401, 404, 429, 500])
        { Answer = """{"id":"o-1"}""" },

        ["getOrganizationDomains"] = new(
            static (client, token) => client.Domains.GetOrganizationDomainsAsync("o-1", "c 2", token).ToListAsync(token).AsTask(),
            "GET", "/v1/orgs/o-1/domains?cursor=c%202", 200, [401, 404, 429])
        { Answer = """{"data":[]}""" },

        ["getDomainById"] = new(
            static (client, token) => client.Domains.GetDomainByIdAsync("o-1", "example.com", token),
            "GET", "/v1/orgs/o-1/domains/example.com", 200, [401, 404, 429])
        { Answer = """{"id":"example.com"}""" },

        ["getOrganizationEvents"] = new(
            static (client, token) => client.Events.GetOrganizationEventsAsync(
                "o-1",
                "c2",
                new DateTimeOffset(2025, 12, 1, 8, 30, 0, TimeSpan.Zero),
                new DateTimeOffset(2026, 1, 15, 10, 30, 0, 250, TimeSpan.FromHours(2)),
                "user_added&more",
                token).ToListAsync(token).AsTask(),
            "GET",
            "/v1/orgs/o-1/events?cursor=c2&from=2025-12-01T08%3A30%3A00Z&to=2026-01-15T10%3A30%3A00.25%2B02%3A00&action=user_added%26more",
            200,
            [401, 404, 429])
        { Answer = """{"data":[]}""" },

        ["getEventById"] = new(
            static (client, token) => client.Events.GetEventByIdAsync("o-1", "e-1", token),
            "GET", "/v1/orgs/o-1/events/e-1", 200, [401, 404, 429])
        { Answer = """{"id":"e-1"}""" },

        ["getOrganizationGroups"] = new(
            static (client, token) => client.Groups.GetOrganizationGroupsAsync("o-1", cancellationToken: token).ToListAsync(token).AsTask(),
            "GET", "/v1/orgs/o-1/groups", 200, [401, 404, 429])
        { Answer = """{"data":[]}""" },

        ["getOrganizationPolicies"] = new(
            static (client, token) => client.Policies
                .GetOrganizationPoliciesAsync("o-1", type: GetOrganizationPoliciesType.IpAllowlist, cancellationToken: token)
                .ToListAsync(token).AsTask(),
            "GET", "/v1/orgs/o-1/policies?type=ip-allowlist", 200, [401, 404, 429])
        { Answer = """{"data":[]}""" },

        ["getPolicyById"] = new(
            static (client, token) => client.Policies.GetPolicyByIdAsync("o-1", "p-1", token),
            "GET", "/v1/orgs/o-1/policies/p-1", 200, [401, 404, 429])
        { Answer = """{"id":"p-1"}""" },

        ["updatePolicy"] = new(
            static (client, token) => client.Policies.UpdatePolicyAsync(
                "o-1",
                "p-1",
                new PolicyUpdateRequest { Name = "Büro", Status = PolicyUpdateRequestStatus.Disabled },
                token),
            "PUT", "/v1/orgs/o-1/policies/p-1", 200, [400, 401, 404, 429])
        { Body = """{"name":"Büro","status":"disabled"}""", Answer = """{"id":"p-1"}""" },

        ["getOrganizationUsers"] = new(
            static (client, token) => client.Users.GetOrganizationUsersAsync("o-1", "c2", token).ToListAsync(token).AsTask(),
            "GET", "/v1/orgs/o-1/users?cursor=c2", 200, [400, 401, 404, 429, 500])
        { Answer = """{"data":[]}""" },

        ["getDirectoryUsers"] = new(
            static (client, token) => client.Users.GetDirectoryUsersAsync("o-1", "d-1", "c2", token).ToListAsync(token).AsTask(),
            "GET", "/v2/orgs/o-1/directories/d-1/users?cursor=c2", 200, [400, 401, 404, 429])
        { Answer = """{"data":[]}""" },

        ["getDirectoryUser"] = new(
            static (client, token) => client.Users.GetDirectoryUserAsync("o-1", "d-1", "a:1", token),
            "GET", "/v2/orgs/o-1/directories/d-1/users/a%3A1", 200, [401, 404, 429])
        { Answer = """{"account_id":"a:1"}""" },

        ["removeDirectoryUser"] = new(
            static (client, token) => client.Users.RemoveDirectoryUserAsync("o-1", "d-1", "a:1", token),
            "DELETE", "/v2/orgs/o-1/directories/d-1/users/a%3A1", 204, [401, 404, 429]),

        ["getDirectoryUserCount"] = new(
            static (client, token) => client.Users.GetDirectoryUserCountAsync("o-1", "d-1", token),
            "GET", "/v2/orgs/o-1/directories/d-1/users/count", 200, [401, 404, 429])
        { Answer = """{"data":{"count":3}}""" },

        ["inviteUsers"] = new(
            static (client, token) => client.Users.InviteUsersAsync(
                "o-1",
                new InviteUsersRequest
                {
                    Emails = ["ada@example.com", "grace@example.com"],
                    DirectoryId = "d-1",
                    GroupIds = ["g-1"],
                    RoleAssignments =
                    [
                        new() { Role = "product/admin", Resource = new() { Id = "ari:cloud:jira::site/1", Type = "site" } },
                        new() { Role = "user" },
                    ],
                },
                token),
            "POST", "/v2/orgs/o-1/users/invite", 200, [400, 401, 404, 429])
        {
            Body = """{"emails":["ada@example.com","grace@example.com"],"directoryId":"d-1","groupIds":["g-1"]"""
                + ""","roleAssignments":[{"role":"product/admin","resource":{"id":"ari:cloud:jira::site/1","type":"site"}},{"role":"user"}]}""",
            Answer = """{"data":{"invited":[],"failed":[]}}""",
        },

        ["suspendUser"] = new(
            static (client, token) => client.Users.SuspendUserAsync("o-1", "d-1", "a:1", token),
            "POST", "/v2/orgs/o-1/directories/d-1/users/a%3A1/suspend", 204, [401, 404, 429]),

        ["restoreUser"] = new(
            static (client, token) => client.Users.RestoreUserAsync("o-1", "d-1", "a:1", token),
            "POST", "/v2/orgs/o-1/directories/d-1/users/a%3A1/restore", 204, [401, 404, 429]),

        ["grantUserAccess"] = new(
            static (client, token) => client.Users.GrantUserAccessAsync(
                "o-1", "u-1", new RoleAssignmentRequest { Roles = [new() { Role = "user", Resource = new() { Id = "s-1" } }] }, token),
            "POST", "/v1/orgs/o-1/users/u-1/roles/assign", 200, [400, 401, 404, 429])
        { Body = """{"roles":[{"role":"user","resource":{"id":"s-1"}}]}""" },

        ["revokeUserAccess"] = new(
            static (client, token) => client.Users.RevokeUserAccessAsync("o-1", "u-1", new RoleAssignmentRequest { Roles = [] }, token),
            "POST", "/v1/orgs/o-1/users/u-1/roles/revoke", 200, [400, 401, 404, 429])
        { Body = """{"roles":[]}""" },

        ["getUserRoleAssignments"] = new(
            static (client, token) => client.Users.GetUserRoleAssignmentsAsync("o-1", "d-1", "a:1", token),
            "GET", "/v2/orgs/o-1/directories/d-1/users/a%3A1/role-assignments", 200, [401, 404, 429])
        { Answer = """{"data":[]}""" },

        ["assignOrganizationRole"] = new(
            static (client, token) => client.Users.AssignOrganizationRoleAsync(
                "o-1", "u-1", new OrgRoleAssignmentRequest { Role = OrgRoleAssignmentRequestRole.OrgAdmin }, token),
            "POST", "/v1/orgs/o-1/users/u-1/role-assignments/assign", 204, [400, 401, 404, 429])
        { Body = """{"role":"org-admin"}""" },

        ["revokeOrganizationRole"] = new(
            static (client, token) => client.Users.RevokeOrganizationRoleAsync(
                "o-1", "u-1", new OrgRoleAssignmentRequest { Role = OrgRoleAssignmentRequestRole.TrustedUser }, token),
            "POST", "/v1/orgs/o-1/users/u-1/role-assignments/revoke", 204, [400, 401, 404, 429])
        { Body = """{"role":"trusted-user"}""" },
    };
}
