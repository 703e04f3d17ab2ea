namespace AtlassianAdmin.Tests;

/// <summary>What is done to users through the client is done at the server.</summary>
public sealed class UserBehaviorTests : ClientTest
{
    private StoredUser User => Server.Users.First(static user => user.AccountStatus == "active" && user.ProductAccess.Count > 0);

    private string DirectoryId => User.DirectoryId;

    [Fact]
    public async Task A_user_is_read_to_the_last_member()
    {
        StoredUser held = User;

        User user = await Client.Users.GetDirectoryUserAsync(OrgId, held.DirectoryId, held.AccountId, Token);

        Assert.Equal(held.AccountId, user.AccountId);
        Assert.Equal(held.AccountType, user.AccountType?.Value);
        Assert.Equal(UserAccountStatus.Active, user.AccountStatus);
        Assert.Equal(held.Name, user.Name);
        Assert.Equal(held.Email, user.Email);
        Assert.Equal(held.Picture, user.Picture?.OriginalString);
        Assert.Equal(held.Nickname, user.Nickname);
        Assert.Equal(held.LastActive, user.LastActive);
        Assert.Equal(held.Created, user.Created);
        Assert.Equal(
            held.ProductAccess.Select(static access => (access.Product.Key, access.Product.Name, access.Product.Url, access.LastActive)),
            user.ProductAccess!.Select(static access => (access.Key!, access.Name!, access.Url!, access.LastActive)));
    }

    [Fact]
    public async Task The_users_of_a_directory_are_counted()
    {
        GetDirectoryUserCountResponse answer = await Client.Users.GetDirectoryUserCountAsync(OrgId, DirectoryId, Token);

        Assert.Equal(Server.Users.Count(user => user.DirectoryId == DirectoryId), answer.Data?.Count);
    }

    [Fact]
    public async Task A_user_is_suspended_restored_and_removed()
    {
        StoredUser held = User;

        await Client.Users.SuspendUserAsync(OrgId, held.DirectoryId, held.AccountId, Token);
        Assert.Equal("inactive", Server.FindUser(held.AccountId)?.AccountStatus);

        await Client.Users.RestoreUserAsync(OrgId, held.DirectoryId, held.AccountId, Token);
        Assert.Equal("active", Server.FindUser(held.AccountId)?.AccountStatus);

        await Client.Users.RemoveDirectoryUserAsync(OrgId, held.DirectoryId, held.AccountId, Token);
        Assert.Null(Server.FindUser(held.AccountId));
    }

    [Fact]
    public async Task Invited_are_those_who_can_be()
    {
        InviteUsersResponse answer = await Client.Users.InviteUsersAsync(
            OrgId, new InviteUsersRequest { Emails = ["new.user@example.com", User.Email, "nobody"], DirectoryId = DirectoryId }, Token);

        InviteUsersResponseDataInvitedItem invited = Assert.Single(answer.Data!.Invited!);
        Assert.Equal("new.user@example.com", invited.Email);
        Assert.Equal("new.user@example.com", Server.FindUser(invited.AccountId!)?.Email);
        Assert.Equal([User.Email, "nobody"], answer.Data.Failed!.Select(static failed => failed.Email));
        Assert.All(answer.Data.Failed!, static failed => Assert.NotNull(failed.Reason));
    }

    [Fact]
    public async Task Product_roles_are_granted_listed_and_revoked()
    {
        StoredUser held = User;
        StoredRoleAssignment role = new("product/reviewer", new StoredResource(Server.Products[0].ResourceId, StoredProduct.ResourceType));
        RoleAssignmentRequest request = new()
        {
            Roles = [new() { Role = role.Role, Resource = new() { Id = role.Resource!.Id, Type = role.Resource.Type } }],
        };

        await Client.Users.GrantUserAccessAsync(OrgId, held.AccountId, request, Token);
        GetUserRoleAssignmentsResponse granted = await Client.Users.GetUserRoleAssignmentsAsync(OrgId, held.DirectoryId, held.AccountId, Token);
        await Client.Users.RevokeUserAccessAsync(OrgId, held.AccountId, request, Token);

        Assert.Equal([.. held.RoleAssignments, role], granted.Data!.Select(ToStored));
        Assert.Equal(held.RoleAssignments, Server.FindUser(held.AccountId)!.RoleAssignments);
    }

    [Fact]
    public async Task Organization_roles_are_assigned_and_revoked()
    {
        StoredUser held = Server.Users.First(static user => user.RoleAssignments.All(static role => role.Role != "org-admin"));
        OrgRoleAssignmentRequest request = new() { Role = OrgRoleAssignmentRequestRole.OrgAdmin };

        await Client.Users.AssignOrganizationRoleAsync(OrgId, held.AccountId, request, Token);
        Assert.Contains(Server.FindUser(held.AccountId)!.RoleAssignments, static role => role.Role == "org-admin");

        await Client.Users.RevokeOrganizationRoleAsync(OrgId, held.AccountId, request, Token);
        Assert.Equal(held.RoleAssignments, Server.FindUser(held.AccountId)!.RoleAssignments);
    }

    private static StoredRoleAssignment ToStored(RoleAssignment assignment) =>
        new(assignment.Role!, assignment.Resource is { } resource ? new StoredResource(resource.Id, resource.Type) : null);
}
