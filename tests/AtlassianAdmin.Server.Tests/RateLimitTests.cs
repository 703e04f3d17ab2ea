using System.Net;

namespace AtlassianAdmin.Server.Tests;

public class RateLimitTests : ServerTest
{
    protected override AtlassianAdminServerOptions Options => new()
    {
        UserCount = 5,
        EventCount = 5,
        RateLimitEvery = 3,
        RetryAfter = TimeSpan.FromMilliseconds(1500),
    };

    [Fact]
    public async Task Every_third_request_is_one_too_many()
    {
        var statuses = new List<HttpStatusCode>();
        for (int i = 0; i < 7; i++)
        {
            Reply reply = await GetAsync(Organization);
            statuses.Add(reply.Status);
            if (i == 2)
            {
                reply.IsError(HttpStatusCode.TooManyRequests, "RATE_LIMIT_EXCEEDED");
                Assert.Equal(TimeSpan.FromSeconds(2), reply.Response.Headers.RetryAfter?.Delta);
            }
        }

        const HttpStatusCode Ok = HttpStatusCode.OK;
        const HttpStatusCode Limit = HttpStatusCode.TooManyRequests;
        Assert.Equal([Ok, Ok, Limit, Ok, Ok, Limit, Ok], statuses);
    }

    [Fact]
    public async Task A_refused_change_did_not_happen()
    {
        _ = await GetAsync(Organization);
        _ = await GetAsync(Organization);

        Reply reply = await SendAsync(HttpMethod.Delete, UserPath(Server.Users[0]));

        Assert.Equal(HttpStatusCode.TooManyRequests, reply.Status);
        Assert.Equal(5, Server.Users.Count);
    }
}
