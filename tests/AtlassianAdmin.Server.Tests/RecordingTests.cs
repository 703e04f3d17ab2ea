using System.Text;

namespace AtlassianAdmin.Server.Tests;

public class RecordingTests : ServerTest
{
    protected override AtlassianAdminServerOptions Options => new() { UserCount = 5, EventCount = 5, RecordedRequestLimit = 3 };

    [Fact]
    public async Task A_request_is_kept_as_it_came()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/v1/orgs/a%2Fb%C3%BC?x=1+2&y=%2B", UriKind.Relative))
        {
            Content = new StringContent("""{"ü":1}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Twice", ["a", "b"]);

        _ = await SendAsync(request);

        RecordedRequest seen = Assert.Single(Server.Requests);
        Assert.Equal("POST", seen.Method);
        Assert.Equal("/v1/orgs/a%2Fb%C3%BC?x=1+2&y=%2B", seen.RawTarget);
        Assert.Equal("/v1/orgs/a%2Fb%C3%BC", seen.RawPath);
        Assert.Equal("x=1+2&y=%2B", seen.RawQuery);
        Assert.Equal("""{"ü":1}""", seen.Body);
        Assert.Equal(8, seen.BodyBytes.Length);
        Assert.Equal($"Bearer {Server.ApiKey}", seen.Header("authorization"));
        Assert.Equal("application/json; charset=utf-8", seen.Header("Content-Type"));
        Assert.Null(seen.Header("X-Never"));
        Assert.Equal("a, b", seen.Header("X-Twice")?.Replace(",b", ", b", StringComparison.Ordinal));
        Assert.Equal("POST /v1/orgs/a%2Fb%C3%BC?x=1+2&y=%2B", seen.ToString());
    }

    [Fact]
    public async Task The_oldest_are_forgotten_and_all_are_counted()
    {
        for (int i = 1; i <= 5; i++)
        {
            _ = await GetAsync($"/v1/orgs?n={i}");
        }

        Assert.Equal(["n=3", "n=4", "n=5"], Server.Requests.Select(static request => request.RawQuery!));
        Assert.Equal([3, 4, 5], Server.Requests.Select(static request => request.Number));
        Assert.Equal(5, Server.RequestCount);

        Server.ClearRequests();
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        // The server answers before it has read the body; a client that sends on regardless may lose the answer with the connection.
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri("/v2/orgs/x/users/invite", UriKind.Relative))
        {
            Content = new StringContent(new string(' ', (1024 * 1024) + 1), System.Text.Encoding.UTF8, "application/json"),
            Headers = { ExpectContinue = true },
        };

        Reply reply = await SendAsync(request);

        reply.IsError(System.Net.HttpStatusCode.RequestEntityTooLarge, "BAD_REQUEST");
    }
}
