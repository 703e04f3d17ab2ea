using System.Net;
using System.Net.Http.Headers;

namespace AtlassianAdmin.Server.Tests;

public class AccessTests : ServerTest
{
    [Fact]
    public async Task Every_operation_wants_the_key()
    {
        Http.DefaultRequestHeaders.Authorization = null;
        foreach ((string method, string path) in Operations())
        {
            Reply reply = await SendAsync(new HttpMethod(method), path);

            reply.IsError(HttpStatusCode.Unauthorized, "UNAUTHORIZED");
            Assert.Equal("Bearer realm=\"Atlassian Admin\"", reply.Response.Headers.WwwAuthenticate.Single().ToString());
        }
    }

    [Fact]
    public async Task Every_operation_is_reached_with_the_key()
    {
        foreach ((string method, string path) in Operations())
        {
            Reply reply = await SendAsync(new HttpMethod(method), path);

            Assert.True(
                reply.Status is HttpStatusCode.OK or HttpStatusCode.NoContent or HttpStatusCode.BadRequest,
                $"{method} {path}: {reply.Body}");
        }
    }

    [Theory]
    [InlineData("Bearer", "wrong")]
    [InlineData("Basic", "KEY")]
    [InlineData("KEY", null)]
    public async Task A_wrong_key_is_refused(string scheme, string? parameter)
    {
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            scheme == "KEY" ? Server.ApiKey : scheme,
            parameter == "KEY" ? Server.ApiKey : parameter);

        Reply reply = await GetAsync("/v1/orgs");

        reply.IsError(HttpStatusCode.Unauthorized, "UNAUTHORIZED");
        Assert.Contains("invalid_token", reply.Response.Headers.WwwAuthenticate.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scheme_is_found_in_any_case()
    {
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("bEARER", Server.ApiKey);

        (await GetAsync("/v1/orgs")).IsJson();
    }

    [Fact]
    public async Task A_changed_key_makes_the_old_one_invalid()
    {
        Server.ApiKey = "another";

        (await GetAsync("/v1/orgs")).IsError(HttpStatusCode.Unauthorized, "UNAUTHORIZED");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/v1")]
    [InlineData("/v3/orgs")]
    [InlineData("/v1/orgs/x/y/z")]
    [InlineData("/V1/orgs")]
    [InlineData("/v1/orgs/x/domains/y/")]
    public async Task An_unknown_route_is_not_found(string path) =>
        (await GetAsync(path)).IsError(HttpStatusCode.NotFound, "ROUTE_NOT_FOUND");

    [Theory]
    [InlineData("POST", "/v1/orgs", "GET")]
    [InlineData("PATCH", "/v1/orgs/x/policies/y", "GET, PUT")]
    [InlineData("PUT", "/v2/orgs/x/directories/y/users/z", "GET, DELETE")]
    [InlineData("DELETE", "/v2/orgs/x/directories/y/users/count", "GET")]
    [InlineData("GET", "/v2/orgs/x/users/invite", "POST")]
    public async Task A_wrong_method_is_not_allowed(string method, string path, string allowed)
    {
        Reply reply = await SendAsync(new HttpMethod(method), path);

        reply.IsError(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        Assert.Equal(allowed, string.Join(", ", reply.Response.Content.Headers.Allow));
    }

    private List<(string Method, string Path)> Operations()
    {
        string user = UserPath(Server.Users[0]);
        string userV1 = UserPathV1(Server.Users[1]);
        return
        [
            ("GET", "/v1/orgs"),
            ("GET", Organization),
            ("GET", $"{Organization}/users"),
            ("GET", DirectoryPath(Server.DirectoryIds[0])),
            ("GET", user),
            ("GET", $"{DirectoryPath(Server.DirectoryIds[0])}/count"),
            ("POST", $"{OrganizationV2}/users/invite"),
            ("POST", $"{user}/suspend"),
            ("POST", $"{user}/restore"),
            ("POST", $"{userV1}/roles/assign"),
            ("POST", $"{userV1}/roles/revoke"),
            ("GET", $"{user}/role-assignments"),
            ("POST", $"{userV1}/role-assignments/assign"),
            ("POST", $"{userV1}/role-assignments/revoke"),
            ("GET", $"{Organization}/domains"),
            ("GET", $"{Organization}/domains/{Server.Domains[0].Id}"),
            ("GET", $"{Organization}/policies"),
            ("GET", $"{Organization}/policies/{Server.Policies[0].Id}"),
            ("PUT", $"{Organization}/policies/{Server.Policies[0].Id}"),
            ("GET", $"{Organization}/events"),
            ("GET", $"{Organization}/events/{Server.Events[0].Id}"),
            ("GET", $"{Organization}/groups"),
            ("DELETE", user),
        ];
    }
}
