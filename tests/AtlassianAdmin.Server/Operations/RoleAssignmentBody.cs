namespace AtlassianAdmin.Server;

/// <summary>Reads role assignments out of the bodies that carry them.</summary>
internal static class RoleAssignmentBody
{
    public static IReadOnlyList<StoredRoleAssignment> Read(RequestBody body, string name) =>
        [.. body.Objects(name).Select(Read)];

    private static StoredRoleAssignment Read(RequestBody body) =>
        new(
            body.RequiredString("role"),
            body.OptionalObject("resource") is { } resource
                ? new StoredResource(resource.OptionalString("id"), resource.OptionalString("type"))
                : null);
}
