namespace AtlassianAdmin.Tests;

/// <summary>No value can lead to another operation.</summary>
public sealed class PathValueTests : ClientTest
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_value_that_would_change_the_route_is_refused_by_name(string value)
    {
        ArgumentException call = await Assert.ThrowsAnyAsync<ArgumentException>(async () =>
            await Client.Users.RemoveDirectoryUserAsync(OrgId, "d-1", value, Token));
        ArgumentException list = await Assert.ThrowsAnyAsync<ArgumentException>(async () =>
            await Client.Groups.GetOrganizationGroupsAsync(value, cancellationToken: Token).ToListAsync(Token));

        Assert.Equal("accountId", call.ParamName);
        Assert.Equal("orgId", list.ParamName);
        Assert.Equal(0, Server.RequestCount);
    }

    [Theory]
    [InlineData("a/b", "/v1/orgs/a%2Fb")]
    [InlineData("../b", "/v1/orgs/..%2Fb")]
    [InlineData("ü?#", "/v1/orgs/%C3%BC%3F%23")]
    [InlineData("%2e%2e", "/v1/orgs/%252e%252e")]
    [InlineData("a b+c", "/v1/orgs/a%20b%2Bc")]
    public async Task Every_other_value_stays_one_segment(string value, string target)
    {
        ApiException<ErrorResponse> error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(
            () => Client.Organizations.GetOrganizationByIdAsync(value, Token));

        // The server found the route, and no organisation of that name.
        Assert.Equal("ORGANIZATION_NOT_FOUND", error.Error.Errors![0].Code);
        Assert.Equal(target, Assert.Single(Server.Requests).RawTarget);
    }
}
