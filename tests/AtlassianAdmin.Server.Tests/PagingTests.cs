using System.Net;

namespace AtlassianAdmin.Server.Tests;

public class PagingTests : ServerTest
{
    public static TheoryData<string> Lists => ["users", "domains", "policies", "events", "groups"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_malformed_cursor_is_a_bad_request(string list)
    {
        foreach (string cursor in (string[])["", "x", "%3D%3D", "AAAAAAAAAAAAAAAAAAAAAA%3D%3D", "-1", "10"])
        {
            (await GetAsync($"{Organization}/{list}?cursor={cursor}")).IsError(HttpStatusCode.BadRequest, "INVALID_CURSOR");
        }
    }

    [Fact]
    public async Task A_malformed_cursor_is_a_bad_request_in_the_other_lists()
    {
        (await GetAsync("/v1/orgs?cursor=x")).IsError(HttpStatusCode.BadRequest, "INVALID_CURSOR");
        (await GetAsync($"{DirectoryPath(Server.DirectoryIds[0])}?cursor=x")).IsError(HttpStatusCode.BadRequest, "INVALID_CURSOR");
    }

    [Fact]
    public async Task A_cursor_belongs_to_its_list_and_filter()
    {
        string next = (await GetAsync($"{Organization}/users")).Link("next")!;
        string query = new Uri(next).Query;

        (await GetAsync($"{Organization}/events{query}")).IsError(HttpStatusCode.BadRequest, "INVALID_CURSOR");
        string filtered = (await GetAsync($"{Organization}/events?action=user_login")).Link("next")!;
        (await GetAsync(filtered.Replace("action=user_login", "action=user_logout", StringComparison.Ordinal)))
            .IsError(HttpStatusCode.BadRequest, "INVALID_CURSOR");
    }

    [Fact]
    public async Task A_cursor_needs_escaping_and_is_the_decoded_value_of_the_link()
    {
        string next = (await GetAsync($"{Organization}/users")).Link("next")!;
        string escaped = new Uri(next).Query["?cursor=".Length..];

        Assert.Contains("%3D", escaped, StringComparison.Ordinal);
        Assert.EndsWith("==", Uri.UnescapeDataString(escaped), StringComparison.Ordinal);
        Assert.StartsWith(Server.BaseAddress.AbsoluteUri, next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Some_cursor_breaks_when_its_plus_is_not_escaped()
    {
        var found = false;
        for (string? link = $"{Organization}/events"; link is not null && !found;)
        {
            link = (await GetAsync(link)).Link("next");
            if (link?.Contains("%2B", StringComparison.Ordinal) == true)
            {
                found = true;
                (await GetAsync(link.Replace("%2B", "+", StringComparison.Ordinal))).IsError(HttpStatusCode.BadRequest, "INVALID_CURSOR");
            }
        }

        Assert.True(found);
    }

    [Fact]
    public async Task Links_carry_the_host_the_caller_used()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Organization}/users", UriKind.Relative));
        request.Headers.Host = "admin.example:8443";

        Reply reply = await SendAsync(request);

        Assert.StartsWith("http://admin.example:8443/v1/orgs/", reply.Link("self")!, StringComparison.Ordinal);
        Assert.StartsWith("http://admin.example:8443/v1/orgs/", reply.Link("next")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_parameters_stay_in_the_links_as_they_were_sent()
    {
        Reply reply = await GetAsync($"{Organization}/events?x=%C3%BC+1&action=user_login&y");

        Assert.Contains("?x=%C3%BC+1&action=user_login&y&cursor=", reply.Link("next")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_sent_twice_is_a_bad_request() =>
        (await GetAsync($"{Organization}/users?cursor=a&cursor=b")).IsError(HttpStatusCode.BadRequest, "REPEATED_PARAMETER");

    [Fact]
    public async Task A_cursor_holds_in_another_server_with_the_same_data()
    {
        string next = (await GetAsync($"{Organization}/users")).Link("next")!;
        Reply here = await GetAsync(next);
        await using AtlassianAdminServer other = await AtlassianAdminServer.StartAsync(Options, Token);

        Reply there = await GetAsync(new Uri(other.BaseAddress, new Uri(next).PathAndQuery).AbsoluteUri);

        Assert.Equal(here["data"].GetRawText(), there["data"].GetRawText());
    }
}
