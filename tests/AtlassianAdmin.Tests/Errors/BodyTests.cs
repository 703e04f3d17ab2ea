namespace AtlassianAdmin.Tests;

/// <summary>Answers that are not what the document says.</summary>
public sealed class BodyTests : ClientTest
{
    [Fact]
    public async Task A_proxys_page_is_an_error_with_its_text_and_status()
    {
        Server.AnswerNext(ScriptedAnswer.Html(500, "<html><body>Bad day</body></html>"));

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => Client.Organizations.GetOrganizationByIdAsync(OrgId, Token));

        Assert.Equal(500, (int)error.StatusCode);
        Assert.Equal("<html><body>Bad day</body></html>", error.ResponseBody);
        Assert.Equal("text/html; charset=utf-8", error.Headers["Content-Type"]);
    }

    [Theory]
    [InlineData("""{"data":[{},{"last_active":"yesterday"}]}""", "$.data[1].last_active")]
    [InlineData("""{"data":[{"product_access":[{"key":7}]}]}""", "$.data[0].product_access[0].key")]
    [InlineData("""{"data":{}}""", "$.data")]
    [InlineData("""{"links":{"next":true}}""", "$.links.next")]
    [InlineData("""{"data":[{"name":"cut of""", "$.data[0].name")]
    [InlineData("<html></html>", "$")]
    public async Task A_body_that_does_not_fit_names_the_place_and_keeps_the_status(string body, string path)
    {
        Server.AnswerNext(ScriptedAnswer.Json(200, body));

        ApiException error = await Assert.ThrowsAsync<ApiException>(
            () => Client.Users.GetOrganizationUsersAsync(OrgId, cancellationToken: Token).ToListAsync(Token).AsTask());

        Assert.Equal(200, (int)error.StatusCode);
        Assert.Contains("UserPage", error.Message, StringComparison.Ordinal);
        Assert.Contains($"{path}", error.Message, StringComparison.Ordinal);
        Assert.Equal(path, Assert.IsType<System.Text.Json.JsonException>(error.InnerException).Path);
    }

    [Fact]
    public async Task A_429_is_waited_out_by_lists_and_calls_alike()
    {
        await using AtlassianAdminServer busy = await AtlassianAdminServer.StartAsync(
            new AtlassianAdminServerOptions { UserCount = 20, EventCount = 0, PageSize = 4, RateLimitEvery = 2, RetryAfter = TimeSpan.Zero },
            Token);
        AtlassianAdminClient client = NewClient(options =>
        {
            options.BaseAddress = busy.BaseAddress;
            options.Credential = ApiCredential.Bearer(busy.ApiKey);
            options.Retry = new ApiRetryOptions();
        });
        StoredUser held = busy.Users[0];

        List<User> users = await client.Users.GetOrganizationUsersAsync(busy.OrganizationId, cancellationToken: Token).ToListAsync(Token);
        await client.Users.SuspendUserAsync(busy.OrganizationId, held.DirectoryId, held.AccountId, Token);

        Assert.Equal(20, users.Count);
        Assert.Equal("inactive", busy.FindUser(held.AccountId)?.AccountStatus);
        Assert.True(busy.RequestCount > 6);
    }
}
