namespace AtlassianAdmin.Server;

/// <summary>The 23 operations of the document, in its order.</summary>
internal static class RouteTable
{
    private const string Organizations = "/v1/orgs";
    private const string Organization = "/v1/orgs/{orgId}";
    private const string Directory = "/v2/orgs/{orgId}/directories/{directoryId}/users";
    private const string DirectoryUser = Directory + "/{accountId}";
    private const string User = Organization + "/users/{userId}";

    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", Organizations, OrganizationOperations.List),
        new("GET", Organization, OrganizationOperations.Get),
        new("GET", Organization + "/users", UserOperations.ListOfOrganization),
        new("GET", Directory, UserOperations.ListOfDirectory),
        new("GET", DirectoryUser, UserOperations.Get),
        new("DELETE", DirectoryUser, UserOperations.Remove),
        new("GET", Directory + "/count", UserOperations.Count),
        new("POST", "/v2/orgs/{orgId}/users/invite", InviteOperation.Invite),
        new("POST", DirectoryUser + "/suspend", UserOperations.Suspend),
        new("POST", DirectoryUser + "/restore", UserOperations.Restore),
        new("POST", User + "/roles/assign", ProductRoleOperations.Assign),
        new("POST", User + "/roles/revoke", ProductRoleOperations.Revoke),
        new("GET", DirectoryUser + "/role-assignments", UserOperations.ListRoleAssignments),
        new("POST", User + "/role-assignments/assign", OrganizationRoleOperations.Assign),
        new("POST", User + "/role-assignments/revoke", OrganizationRoleOperations.Revoke),
        new("GET", Organization + "/domains", DomainOperations.List),
        new("GET", Organization + "/domains/{domainId}", DomainOperations.Get),
        new("GET", Organization + "/policies", PolicyOperations.List),
        new("GET", Organization + "/policies/{policyId}", PolicyOperations.Get),
        new("PUT", Organization + "/policies/{policyId}", PolicyOperations.Update),
        new("GET", Organization + "/events", EventOperations.List),
        new("GET", Organization + "/events/{eventId}", EventOperations.Get),
        new("GET", Organization + "/groups", GroupOperations.List),
    ];
}
