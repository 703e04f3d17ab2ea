namespace AtlassianAdmin.Server;

/// <summary>The roles on the organisation itself. The role-assignments list shows them beside the product roles.</summary>
internal static class OrganizationRoles
{
    public const string ResourceType = "organization";

    public static IReadOnlyList<string> Names { get; } = ["org-admin", "trusted-user", "user"];

    public static StoredRoleAssignment Assignment(string organizationId, string role) =>
        new(role, new StoredResource(organizationId, ResourceType));
}
