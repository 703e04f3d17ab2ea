namespace OrgAdmin.Tests;

public sealed class RoleCommandTests : ProgramTest
{
    private StoredUser Member => Server.Users.Last(static user => user.RoleAssignments.All(static role => role.Resource?.Type == "site"));

    [Fact]
    public async Task Assign_and_revoke_change_a_role_on_the_organisation()
    {
        StoredUser user = Member;
        var role = new StoredRoleAssignment("org-admin", new StoredResource(Server.OrganizationId, "organization"));

        Outcome assigned = await RunAsync("roles", "assign", user.Email, "org-admin");
        Assert.Contains(role, Server.FindUser(user.AccountId)!.RoleAssignments);
        Outcome revoked = await RunAsync("roles", "revoke", user.AccountId, "org-admin");
        Assert.DoesNotContain(role, Server.FindUser(user.AccountId)!.RoleAssignments);

        Assert.Equal([$"org-admin assigned to {user.Email}"], assigned.Lines);
        Assert.Equal([$"org-admin revoked from {user.AccountId}"], revoked.Lines);
    }

    [Fact]
    public async Task Assign_and_revoke_with_a_resource_change_access_to_a_product()
    {
        StoredProduct product = Server.Products[6];
        StoredUser user = Server.Users.First(user => user.ProductAccess.All(access => access.Product != product));

        Outcome assigned = await RunAsync("roles", "assign", user.AccountId, "atlassian/user", "--resource", product.ResourceId);
        Assert.Contains(Server.FindUser(user.AccountId)!.ProductAccess, access => access.Product == product);
        Outcome revoked = await RunAsync("roles", "revoke", user.AccountId, "atlassian/user", "--resource", product.ResourceId);
        Assert.DoesNotContain(Server.FindUser(user.AccountId)!.ProductAccess, access => access.Product == product);

        Assert.Equal((ExitCode.Success, ExitCode.Success), (assigned.ExitCode, revoked.ExitCode));
    }

    [Fact]
    public async Task List_shows_the_roles_and_what_they_are_held_on()
    {
        StoredUser user = Server.Users[0];

        Outcome outcome = await RunInDirectoriesAsync("roles", "list", user.Email);

        Assert.Equal(
            user.RoleAssignments.Select(static role => $"{role.Role}\t{role.Resource?.Type}\t{role.Resource?.Id}"),
            outcome.Lines);
    }

    [Fact]
    public async Task A_role_the_document_does_not_know_is_remarked_and_left_to_the_api()
    {
        Outcome outcome = await RunAsync("roles", "assign", Member.AccountId, "org-admn");

        Assert.Equal(ExitCode.Failure, outcome.ExitCode);
        Assert.Contains("'org-admn' is no role of an organisation that the API's document knows.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("error: $.role must be one of org-admin, trusted-user, user.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("""{"role":"org-admn"}""", Server.Requests[^1].Body, StringComparison.Ordinal);
    }
}
