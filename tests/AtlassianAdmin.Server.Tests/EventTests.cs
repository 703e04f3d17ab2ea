using System.Globalization;
using System.Net;
using System.Text.Json;

namespace AtlassianAdmin.Server.Tests;

public class EventTests : ServerTest
{
    [Fact]
    public async Task List_walks_all_events_newest_first()
    {
        List<JsonElement> all = await WalkAsync($"{Organization}/events");

        Assert.Equal(Server.Events.Select(static audit => audit.Id), all.Select(static one => one.GetProperty("id").GetString()!));
        DateTimeOffset[] times = [.. all.Select(static one => one.GetProperty("attributes").GetProperty("time").GetDateTimeOffset())];
        Assert.Equal(times.OrderDescending(), times);
        Assert.True(times[0] <= AtlassianAdminServerOptions.DefaultNow);
        Assert.True(times[^1] >= AtlassianAdminServerOptions.DefaultNow.AddDays(-180));
    }

    [Fact]
    public async Task List_filters_by_action()
    {
        List<JsonElement> some = await WalkAsync($"{Organization}/events?action=user_login");

        Assert.Equal(Server.Events.Count(static audit => audit.Action == "user_login"), some.Count);
        Assert.True(some.Count > Options.PageSize);
        Assert.All(some, static one => Assert.Equal("user_login", one.GetProperty("attributes").GetProperty("action").GetString()));
    }

    [Fact]
    public async Task An_action_nobody_did_gives_an_empty_page()
    {
        Reply reply = await GetAsync($"{Organization}/events?action=flew_to_the_moon");

        reply.IsJson();
        Assert.Equal(0, reply["data"].GetArrayLength());
    }

    [Theory]
    [InlineData("Z")]
    [InlineData("+02:00")]
    [InlineData("-05:30")]
    public async Task Both_ends_of_a_range_belong_to_it(string zone)
    {
        StoredEvent newest = Server.Events[20];
        StoredEvent oldest = Server.Events[77];

        List<JsonElement> some = await WalkAsync($"{Organization}/events?from={Text(oldest.Time)}&to={Text(newest.Time)}");

        Assert.Equal(
            Server.Events.Skip(20).Take(58).Select(static audit => audit.Id),
            some.Select(static one => one.GetProperty("id").GetString()!));

        string Text(DateTimeOffset time)
        {
            TimeSpan offset = zone == "Z" ? TimeSpan.Zero : TimeSpan.Parse(zone.TrimStart('+'), CultureInfo.InvariantCulture);
            string text = time.ToOffset(offset).ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture);
            return Uri.EscapeDataString(text + zone);
        }
    }

    [Fact]
    public async Task A_range_and_an_action_are_both_kept_along_the_links()
    {
        DateTimeOffset from = AtlassianAdminServerOptions.DefaultNow.AddDays(-120);

        List<JsonElement> some = await WalkAsync($"{Organization}/events?from={from:yyyy-MM-ddTHH:mm:ss}Z&action=user_login");

        Assert.Equal(
            Server.Events.Where(audit => audit.Action == "user_login" && audit.Time >= from).Select(static audit => audit.Id),
            some.Select(static one => one.GetProperty("id").GetString()!));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-01T00:00:00")]
    [InlineData("2026-01-01T00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-01-01T00:00:00+02:00")]
    [InlineData("")]
    public async Task A_date_that_is_none_is_a_bad_request(string date)
    {
        // The one with a '+' is a date, but unescaped its '+' is a space.
        (await GetAsync($"{Organization}/events?from={date}")).IsError(HttpStatusCode.BadRequest, "INVALID_DATE_TIME");
        (await GetAsync($"{Organization}/events?to={date}")).IsError(HttpStatusCode.BadRequest, "INVALID_DATE_TIME");
    }

    [Fact]
    public async Task Get_returns_what_the_list_has()
    {
        foreach (JsonElement listed in (await GetAsync($"{Organization}/events"))["data"].EnumerateArray())
        {
            Reply reply = await GetAsync($"{Organization}/events/{listed.GetProperty("id").GetString()}");

            reply.IsJson();
            Assert.Equal(listed.GetRawText(), reply.Body);
        }
    }

    [Fact]
    public async Task The_link_of_an_actor_leads_to_the_user()
    {
        StoredEvent audit = Server.Events.First(static audit => audit.Actor.Type == "user");
        Reply reply = await GetAsync($"{Organization}/events/{audit.Id}");

        Reply actor = await GetAsync(reply["attributes"].GetProperty("actor").GetProperty("links").GetProperty("self").GetString()!);

        Assert.Equal(audit.Actor.Id, actor["account_id"].GetString());
    }

    [Theory]
    [InlineData("none")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task An_unknown_event_is_not_found(string id) =>
        (await GetAsync($"{Organization}/events/{id}")).IsError(HttpStatusCode.NotFound, "EVENT_NOT_FOUND");

    [Fact]
    public void There_are_events_of_every_kind()
    {
        Assert.Equal(["app", "system", "user"], Server.Events.Select(static audit => audit.Actor.Type).Distinct().Order());
        Assert.Contains(Server.Events, static audit => audit.Location is null);
        Assert.Contains(Server.Events, static audit => audit.Location is { Geo: null });
        Assert.Contains(Server.Events, static audit => audit.Container.Count == 2);
    }
}
