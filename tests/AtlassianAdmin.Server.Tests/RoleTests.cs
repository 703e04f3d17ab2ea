using System.Net;

namespace AtlassianAdmin.Server.Tests;

public class RoleTests : ServerTest
{
    [Fact]
    public async Task A_product_role_gives_access_and_its_loss_takes_it()
    {
        StoredUser user = SomeUser;
        StoredProduct product = Server.Products.First(one => user.ProductAccess.All(access => access.Product != one));
        string body = $$$"""{"roles":[{"role":"atlassian/user","resource":{"id":"{{{product.ResourceId}}}","type":"site"}}]}""";

        (await PostAsync($"{UserPathV1(user)}/roles/assign", body)).IsEmpty(HttpStatusCode.OK);
        (await PostAsync($"{UserPathV1(user)}/roles/assign", body)).IsEmpty(HttpStatusCode.OK);
        Assert.Equal(user.RoleAssignments.Count + 1, (await RolesAsync(user)).Count);
        Assert.Contains($"atlassian/user on {product.ResourceId}", await RolesAsync(user));
        Assert.Contains(product.Key, await ProductsAsync(user));

        (await PostAsync($"{UserPathV1(user)}/roles/revoke", body)).IsEmpty(HttpStatusCode.OK);
        Assert.DoesNotContain($"atlassian/user on {product.ResourceId}", await RolesAsync(user));
        Assert.DoesNotContain(product.Key, await ProductsAsync(user));
    }

    [Fact]
    public async Task A_role_may_have_no_resource()
    {
        (await PostAsync($"{UserPathV1(SomeUser)}/roles/assign", """{"roles":[{"role":"loose"}]}""")).IsEmpty(HttpStatusCode.OK);

        Reply reply = await GetAsync($"{UserPath(SomeUser)}/role-assignments");
        Assert.Equal("""{"role":"loose"}""", reply["data"].EnumerateArray().Last().GetRawText());
    }

    [Fact]
    public async Task Revoking_is_all_or_nothing()
    {
        StoredUser user = Server.Users.First(static user => user.RoleAssignments.Count > 0);
        StoredRoleAssignment held = user.RoleAssignments[0];
        string body = $$$"""
            {"roles":[
              {"role":"{{{held.Role}}}","resource":{"id":"{{{held.Resource!.Id}}}","type":"{{{held.Resource.Type}}}"}},
              {"role":"never-had"}]}
            """;

        (await PostAsync($"{UserPathV1(user)}/roles/revoke", body)).IsError(HttpStatusCode.BadRequest, "ROLE_NOT_ASSIGNED");

        Assert.Equal(user.RoleAssignments, Server.FindUser(user.AccountId)!.RoleAssignments);
    }

    [Theory]
    [InlineData("org-admin")]
    [InlineData("trusted-user")]
    [InlineData("user")]
    public async Task An_organization_role_comes_and_goes(string role)
    {
        StoredUser user = Server.Users[^1];
        string entry = $"{role} on {Server.OrganizationId}";
        string body = $$"""{"role":"{{role}}"}""";

        (await PostAsync($"{UserPathV1(user)}/role-assignments/assign", body)).IsEmpty(HttpStatusCode.NoContent);
        Assert.Contains(entry, await RolesAsync(user));

        (await PostAsync($"{UserPathV1(user)}/role-assignments/revoke", body)).IsEmpty(HttpStatusCode.NoContent);
        Assert.DoesNotContain(entry, await RolesAsync(user));

        (await PostAsync($"{UserPathV1(user)}/role-assignments/revoke", body)).IsError(HttpStatusCode.BadRequest, "ROLE_NOT_ASSIGNED");
    }

    [Theory]
    [InlineData("role-assignments/assign", "{}")]
    [InlineData("role-assignments/assign", """{"role":"emperor"}""")]
    [InlineData("role-assignments/assign", """{"role":null}""")]
    [InlineData("role-assignments/revoke", "{}")]
    [InlineData("role-assignments/revoke", """{"role":"emperor"}""")]
    [InlineData("roles/assign", "{}")]
    [InlineData("roles/assign", """{"roles":[]}""")]
    [InlineData("roles/assign", """{"roles":{}}""")]
    [InlineData("roles/assign", """{"roles":[{"resource":{"id":"x"}}]}""")]
    [InlineData("roles/assign", """{"roles":[{"role":"x","resource":{"id":1}}]}""")]
    [InlineData("roles/revoke", "{}")]
    [InlineData("roles/revoke", "\"text\"")]
    public async Task A_wrong_body_is_a_bad_request(string path, string body) =>
        (await PostAsync($"{UserPathV1(SomeUser)}/{path}", body)).IsError(HttpStatusCode.BadRequest, "INVALID_BODY");

    [Theory]
    [InlineData("roles/assign")]
    [InlineData("roles/revoke")]
    [InlineData("role-assignments/assign")]
    [InlineData("role-assignments/revoke")]
    public async Task An_unknown_user_is_not_found(string path) =>
        (await PostAsync($"{Organization}/users/nobody/{path}", "{}")).IsError(HttpStatusCode.NotFound, "USER_NOT_FOUND");

    [Fact]
    public async Task The_list_of_roles_has_data_and_no_links()
    {
        StoredUser admin = Server.Users[0];

        Reply reply = await GetAsync($"{UserPath(admin)}/role-assignments");

        reply.IsJson();
        Assert.Equal(["data"], reply.Json.EnumerateObject().Select(static member => member.Name));
        Assert.Contains($"org-admin on {Server.OrganizationId}", await RolesAsync(admin));
    }

    private async Task<List<string>> RolesAsync(StoredUser user)
    {
        Reply reply = await GetAsync($"{UserPath(user)}/role-assignments");
        return
        [
            .. reply["data"].EnumerateArray().Select(static one =>
                $"{one.GetProperty("role").GetString()} on {one.GetProperty("resource").GetProperty("id").GetString()}"),
        ];
    }

    private async Task<List<string>> ProductsAsync(StoredUser user)
    {
        Reply reply = await GetAsync(UserPath(user));
        return [.. reply["product_access"].EnumerateArray().Select(static one => one.GetProperty("key").GetString()!)];
    }
}
