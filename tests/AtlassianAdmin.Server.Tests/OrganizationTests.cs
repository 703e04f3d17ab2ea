using System.Net;
using System.Text.Json;

namespace AtlassianAdmin.Server.Tests;

public class OrganizationTests : ServerTest
{
    protected override AtlassianAdminServerOptions Options =>
        new() { OrganizationCount = 23, UserCount = 3, EventCount = 3, PageSize = 10 };

    [Fact]
    public async Task List_walks_all_organizations()
    {
        List<JsonElement> all = await WalkAsync("/v1/orgs");

        Assert.Equal(Server.Organizations.Select(static one => one.Id), all.Select(static one => one.GetProperty("id").GetString()!));
        Assert.All(all, static one => Assert.Equal("organization", one.GetProperty("type").GetString()));
        Assert.Equal(
            Server.Organizations.Select(static one => one.Name),
            all.Select(static one => one.GetProperty("attributes").GetProperty("name").GetString()!));
    }

    [Fact]
    public async Task Get_returns_one_organization()
    {
        Reply reply = await GetAsync(Organization);

        reply.IsJson();
        Assert.Equal(Server.OrganizationId, reply["id"].GetString());
        Assert.Equal(["id", "type", "attributes"], reply.Json.EnumerateObject().Select(static member => member.Name));
    }

    [Theory]
    [InlineData("/v1/orgs/nobody")]
    [InlineData("/v1/orgs/nobody/users")]
    [InlineData("/v1/orgs/nobody/domains")]
    [InlineData("/v1/orgs/nobody/domains/x")]
    [InlineData("/v1/orgs/nobody/policies")]
    [InlineData("/v1/orgs/nobody/policies/x")]
    [InlineData("/v1/orgs/nobody/events")]
    [InlineData("/v1/orgs/nobody/events/x")]
    [InlineData("/v1/orgs/nobody/groups")]
    [InlineData("/v2/orgs/nobody/directories/x/users")]
    [InlineData("/v2/orgs/nobody/directories/x/users/y")]
    [InlineData("/v2/orgs/nobody/directories/x/users/count")]
    [InlineData("/v2/orgs/nobody/directories/x/users/y/role-assignments")]
    [InlineData("/v1/orgs/%20")]
    [InlineData("/v1/orgs/a%2Fb")]
    [InlineData("/v1/orgs/%C3%BC%3F%23")]
    public async Task An_unknown_organization_is_not_found(string path) =>
        (await GetAsync(path)).IsError(HttpStatusCode.NotFound, "ORGANIZATION_NOT_FOUND");

    [Theory]
    [InlineData("users/x/roles/assign", "v1")]
    [InlineData("users/x/roles/revoke", "v1")]
    [InlineData("users/x/role-assignments/assign", "v1")]
    [InlineData("users/x/role-assignments/revoke", "v1")]
    [InlineData("users/invite", "v2")]
    [InlineData("directories/x/users/y/suspend", "v2")]
    [InlineData("directories/x/users/y/restore", "v2")]
    public async Task An_unknown_organization_is_not_found_before_the_body_is_read(string path, string version) =>
        (await PostAsync($"/{version}/orgs/nobody/{path}", "{")).IsError(HttpStatusCode.NotFound, "ORGANIZATION_NOT_FOUND");

    [Theory]
    [InlineData("users")]
    [InlineData("domains")]
    [InlineData("policies")]
    [InlineData("events")]
    [InlineData("groups")]
    public async Task Another_organization_is_empty_and_its_page_has_no_neighbours(string list)
    {
        Reply reply = await GetAsync($"/v1/orgs/{Server.Organizations[1].Id}/{list}");

        reply.IsJson();
        Assert.Equal(0, reply["data"].GetArrayLength());
        Assert.Equal(["self"], reply["links"].EnumerateObject().Select(static member => member.Name));
    }
}
