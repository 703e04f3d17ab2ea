using System.Text.Json;
using System.Text.RegularExpressions;

namespace AtlassianAdmin.Server.Tests;

public partial class DataTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_default_organization_is_as_large_and_varied_as_the_sample_needs()
    {
        await using AtlassianAdminServer server = await AtlassianAdminServer.StartAsync(cancellationToken: Token);
        IReadOnlyList<StoredUser> users = server.Users;

        Assert.Equal(5_000, users.Count);
        Assert.Equal(40, server.Groups.Count);
        Assert.Equal(12, server.Domains.Count);
        Assert.Equal(25, server.Policies.Count);
        Assert.Equal(20_000, server.Events.Count);
        Assert.Equal(2, server.DirectoryIds.Distinct().Count());
        Assert.Equal(5_000, users.Select(static user => user.AccountId).Distinct().Count());
        Assert.Equal(5_000, users.Select(static user => user.Email).Distinct().Count());
        Assert.Equal(40, server.Groups.Select(static group => group.Name).Distinct().Count());
        Assert.Equal(20_000, server.Events.Select(static audit => audit.Id).Distinct().Count());
        Assert.InRange(server.Events.Select(static audit => audit.Action).Distinct().Count(), 30, 32);
        Assert.Equal(["active", "closed", "inactive"], users.Select(static user => user.AccountStatus).Distinct().Order());
        Assert.Equal(["app", "atlassian", "customer"], users.Select(static user => user.AccountType).Distinct().Order());
        Assert.All(users, static user => Assert.Matches(PlainMail(), user.Email));
        DateTimeOffset oldest = AtlassianAdminServerOptions.DefaultNow.AddDays(-731);
        Assert.All(users, user => Assert.InRange(user.LastActive ?? oldest, oldest, AtlassianAdminServerOptions.DefaultNow));
        Assert.All(users, static user => Assert.True(user.Created <= (user.LastActive ?? user.Created)));
    }

    [Fact]
    public async Task The_same_options_hold_the_same_data_and_another_seed_others()
    {
        var options = new AtlassianAdminServerOptions { UserCount = 50, EventCount = 50 };
        await using AtlassianAdminServer one = await AtlassianAdminServer.StartAsync(options, Token);
        await using AtlassianAdminServer two = await AtlassianAdminServer.StartAsync(options, Token);
        await using AtlassianAdminServer other = await AtlassianAdminServer.StartAsync(
            new AtlassianAdminServerOptions { UserCount = 50, EventCount = 50, Seed = 7 },
            Token);

        Assert.Equal(Dump(one), Dump(two));
        Assert.NotEqual(Dump(one), Dump(other));
        Assert.NotEqual(one.BaseAddress, two.BaseAddress);
    }

    [Fact]
    public async Task Fewer_of_one_thing_leave_the_others_alone()
    {
        await using AtlassianAdminServer many = await AtlassianAdminServer.StartAsync(
            new AtlassianAdminServerOptions { UserCount = 50, EventCount = 10, PolicyCount = 9 },
            Token);
        await using AtlassianAdminServer few = await AtlassianAdminServer.StartAsync(
            new AtlassianAdminServerOptions { UserCount = 20, EventCount = 0, PolicyCount = 1 },
            Token);

        Assert.Equal(many.OrganizationId, few.OrganizationId);
        Assert.Equal(many.Users.Take(20).Select(static user => user.AccountId), few.Users.Select(static user => user.AccountId));
    }

    [Fact]
    public async Task A_server_may_hold_nothing()
    {
        await using AtlassianAdminServer server = await AtlassianAdminServer.StartAsync(
            new AtlassianAdminServerOptions { UserCount = 0, GroupCount = 0, DomainCount = 0, PolicyCount = 0, EventCount = 2 },
            Token);

        Assert.Empty(server.Users);
        Assert.Equal(["system", "system"], server.Events.Select(static audit => audit.Actor.Type));
    }

    [Fact]
    public async Task The_clock_of_the_options_is_the_now_of_the_data()
    {
        var now = new DateTimeOffset(2030, 6, 1, 0, 0, 0, TimeSpan.FromHours(2));
        await using AtlassianAdminServer server = await AtlassianAdminServer.StartAsync(
            new AtlassianAdminServerOptions { UserCount = 200, EventCount = 100, TimeProvider = new Clock(now) },
            Token);

        Assert.InRange(server.Users.Max(static user => user.LastActive)!.Value, now.AddDays(-2), now);
        Assert.InRange(server.Events[0].Time, now.AddDays(-2), now);
    }

    [Fact]
    public async Task Undocumented_members_and_values_are_sent_when_asked_for()
    {
        await using AtlassianAdminServer server = await AtlassianAdminServer.StartAsync(
            new AtlassianAdminServerOptions { UserCount = 50, EventCount = 50, IncludeUndocumentedMembers = true },
            Token);
        using var http = new HttpClient { BaseAddress = server.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new("Bearer", server.ApiKey);

        JsonElement[] users = await ListAsync("users");
        JsonElement[] policies = await ListAsync("policies");
        JsonElement[] events = await ListAsync("events");

        Assert.All(users, static user => Assert.True(user.TryGetProperty("security", out _)));
        Assert.All(policies, static policy => Assert.True(policy.TryGetProperty("revision", out _)));
        Assert.All(events, static audit => Assert.True(audit.GetProperty("attributes").TryGetProperty("severity", out _)));
        Assert.Contains(users, static user => user.GetProperty("account_status").GetString() == "deletion-pending");
        Assert.Contains(users, static user => user.GetProperty("account_type").GetString() == "service");
        Assert.Contains(policies, static policy => policy.GetProperty("type").GetString() == "mobile-app");
        Assert.Contains(
            events,
            static audit => audit.GetProperty("attributes").GetProperty("actor").GetProperty("type").GetString() == "automation");

        async Task<JsonElement[]> ListAsync(string list)
        {
            string json = await http.GetStringAsync(new Uri($"/v1/orgs/{server.OrganizationId}/{list}", UriKind.Relative), Token);
            return [.. JsonElement.Parse(json).GetProperty("data").EnumerateArray()];
        }
    }

    [Fact]
    public async Task Options_that_make_no_sense_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => AtlassianAdminServer.StartAsync(new() { UserCount = -1 }, Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => AtlassianAdminServer.StartAsync(new() { PageSize = 0 }, Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => AtlassianAdminServer.StartAsync(new() { RateLimitEvery = 0 }, Token));
    }

    private static string Dump(AtlassianAdminServer server) => JsonSerializer.Serialize(new
    {
        server.ApiKey,
        server.OrganizationId,
        server.Users,
        server.Groups,
        server.Domains,
        server.Policies,
        server.Events,
    });

    [GeneratedRegex(@"^[a-z]+\.[a-z]+\d*@[a-z0-9.-]+\.example$")]
    private static partial Regex PlainMail();

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
