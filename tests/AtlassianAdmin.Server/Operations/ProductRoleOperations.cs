namespace AtlassianAdmin.Server;

internal static class ProductRoleOperations
{
    public static Answer Assign(ApiCall call) => Apply(call, RoleChanges.Grant);

    public static Answer Revoke(ApiCall call) => Apply(call, RoleChanges.Withdraw);

    private static Answer Apply(
        ApiCall call,
        Func<StoredUser, IReadOnlyList<StoredRoleAssignment>, IReadOnlyList<StoredProduct>, StoredUser> change)
    {
        OrganizationContent content = call.Organization();
        string userId = call.PathValue("userId");
        if (content.Users.Find(userId) is null)
        {
            throw UserOperations.NotFound();
        }

        var body = RequestBody.Read(call.Request);
        IReadOnlyList<StoredRoleAssignment> roles = RoleAssignmentBody.Read(body, "roles");
        if (roles.Count == 0)
        {
            throw body.Missing("roles");
        }

        return content.Users.Change(userId, null, user => change(user, roles, content.Products)) is null
            ? throw UserOperations.NotFound()
            : Answer.EmptyOk;
    }
}
