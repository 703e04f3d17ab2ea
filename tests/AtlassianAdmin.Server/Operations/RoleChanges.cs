namespace AtlassianAdmin.Server;

/// <summary>What a role means to the user who gets or loses it: access to a product follows the roles on its site.</summary>
internal static class RoleChanges
{
    /// <summary>A role that is held already stays one role.</summary>
    public static StoredUser Grant(StoredUser user, IReadOnlyList<StoredRoleAssignment> roles, IReadOnlyList<StoredProduct> products) =>
        WithRoles(user, [.. user.RoleAssignments.Union(roles)], products);

    /// <summary>All or nothing: a role that is not held is an error, and then none is lost.</summary>
    public static StoredUser Withdraw(StoredUser user, IReadOnlyList<StoredRoleAssignment> roles, IReadOnlyList<StoredProduct> products)
    {
        if (roles.FirstOrDefault(role => !user.RoleAssignments.Contains(role)) is { } missing)
        {
            throw ApiFailure.BadRequest("ROLE_NOT_ASSIGNED", $"The user does not have the role '{missing.Role}' on this resource.");
        }

        return WithRoles(user, [.. user.RoleAssignments.Except(roles)], products);
    }

    private static StoredUser WithRoles(StoredUser user, StoredRoleAssignment[] roles, IReadOnlyList<StoredProduct> products)
    {
        // In the order of the catalogue; what is kept keeps when it was last used.
        IEnumerable<StoredProductAccess> access =
            from product in products
            where roles.Any(role => role.Resource?.Id == product.ResourceId)
            select user.ProductAccess.FirstOrDefault(held => held.Product == product) ?? new StoredProductAccess(product, null);
        return user with { RoleAssignments = roles, ProductAccess = [.. access] };
    }
}
