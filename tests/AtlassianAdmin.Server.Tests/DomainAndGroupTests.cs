using System.Net;
using System.Text.Json;

namespace AtlassianAdmin.Server.Tests;

public class DomainAndGroupTests : ServerTest
{
    protected override AtlassianAdminServerOptions Options => new() { UserCount = 60, GroupCount = 40, EventCount = 0, PageSize = 10 };

    [Fact]
    public async Task List_walks_all_domains()
    {
        List<JsonElement> all = await WalkAsync($"{Organization}/domains");

        Assert.Equal(Server.Domains.Select(static domain => domain.Id), all.Select(static one => one.GetProperty("id").GetString()!));
        Assert.All(all, static one => Assert.Equal("domain", one.GetProperty("type").GetString()));
        Assert.Contains(Server.Domains, static domain => domain.ClaimStatus == "pending");
        Assert.Contains(Server.Domains, static domain => domain.ClaimStatus == "verified");
        Assert.Equal(
            ["dns", "http", "verified"],
            Server.Domains.Select(static domain => domain.ClaimType).OfType<string>().Distinct().Order());
    }

    [Fact]
    public async Task Get_returns_one_domain()
    {
        StoredDomain domain = Server.Domains[1];

        Reply reply = await GetAsync($"{Organization}/domains/{domain.Id}");

        reply.IsJson();
        Assert.Equal(
            $$"""{"id":"{{domain.Id}}","type":"domain","attributes":{"name":"{{domain.Name}}","claim":"""
            + """{"type":"dns","status":"verified"}}}""",
            reply.Body);
    }

    [Fact]
    public async Task A_domain_nobody_claimed_has_no_claim()
    {
        StoredDomain domain = Server.Domains.First(static domain => domain.ClaimType is null);

        Reply reply = await GetAsync($"{Organization}/domains/{domain.Id}");

        Assert.False(reply["attributes"].TryGetProperty("claim", out _));
    }

    [Fact]
    public async Task An_unknown_domain_is_not_found() =>
        (await GetAsync($"{Organization}/domains/nowhere")).IsError(HttpStatusCode.NotFound, "DOMAIN_NOT_FOUND");

    [Fact]
    public async Task List_walks_all_groups_with_their_members_counted()
    {
        List<JsonElement> all = await WalkAsync($"{Organization}/groups");

        Assert.Equal(40, all.Count);
        foreach ((StoredGroup group, JsonElement one) in Server.Groups.Zip(all))
        {
            JsonElement attributes = one.GetProperty("attributes");
            Assert.Equal(group.Id, one.GetProperty("id").GetString());
            Assert.Equal("group", one.GetProperty("type").GetString());
            Assert.Equal(group.Name, attributes.GetProperty("name").GetString());
            Assert.Equal(Server.Users.Count(user => user.GroupIds.Contains(group.Id)), attributes.GetProperty("member_count").GetInt32());
        }

        Assert.Equal(60, Server.Groups[0].MemberCount);
    }
}
