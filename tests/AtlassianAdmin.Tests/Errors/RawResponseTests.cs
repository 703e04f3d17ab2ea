namespace AtlassianAdmin.Tests;

/// <summary><c>WithRawResponse</c> gives status and headers besides the value.</summary>
public sealed class RawResponseTests : ClientTest
{
    [Fact]
    public async Task A_value_comes_with_status_headers_and_URI()
    {
        Server.AnswerNext(new ScriptedAnswer
        {
            StatusCode = 203,
            Headers = [new("X-Request-Id", "r-1"), new("X-Many", "1"), new("X-Many", "2")],
            BodyText = """{"id":"o-1"}""",
        });

        ApiResponse<Organization> response = await Client.Organizations.WithRawResponse.GetOrganizationByIdAsync("o-1", Token);

        Assert.Equal("o-1", response.Value.Id);
        Assert.Equal(203, (int)response.StatusCode);
        Assert.Equal("r-1", response.Headers["x-request-id"]);
        Assert.Equal(["1", "2"], response.Headers.GetValues("X-Many"));
        Assert.Equal(new Uri(Server.BaseAddress, "v1/orgs/o-1"), response.RequestUri);
    }

    [Fact]
    public async Task An_operation_without_content_has_a_status_too()
    {
        StoredUser user = Server.Users[0];

        ApiResponse response = await Client.Users.WithRawResponse.SuspendUserAsync(OrgId, user.DirectoryId, user.AccountId, Token);

        Assert.Equal(204, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_list_gives_its_first_page_as_it_came()
    {
        ApiResponse<GroupPage> response = await Client.Groups.WithRawResponse.GetOrganizationGroupsAsync(OrgId, cancellationToken: Token);

        Assert.Equal(Server.Groups.Take(3).Select(static group => group.Id), response.Value.Data!.Select(static group => group.Id));
        Assert.StartsWith(Server.BaseAddress.AbsoluteUri, response.Value.Links?.Next?.AbsoluteUri, StringComparison.Ordinal);
    }
}
