using System.Globalization;

namespace OrgAdmin.Tests;

public sealed class ReportTests : ProgramTest
{
    // With values that the document does not name, as they come in time.
    protected override AtlassianAdminServerOptions ServerOptions => new()
    {
        UserCount = 730,
        EventCount = 1_530,
        IncludeUndocumentedMembers = true,
    };

    [Fact]
    public async Task Users_are_counted_by_status_and_a_status_the_document_does_not_know_has_its_row()
    {
        Outcome outcome = await RunAsync();

        Dictionary<string, int> reported = outcome.Section("Users by status").ToDictionary(static row => row[0], static row => Number(row[1]));
        Assert.Equal(CountBy(Server.Users, static user => user.AccountStatus), reported);
        Assert.Contains("deletion-pending", reported.Keys);
    }

    [Fact]
    public async Task Users_are_counted_by_product()
    {
        Outcome outcome = await RunAsync("report");

        Dictionary<string, int> reported = outcome.Section("Users by product").ToDictionary(static row => row[0], static row => Number(row[1]));
        Assert.Equal(CountBy(Server.Users.SelectMany(static user => user.ProductAccess), static access => access.Product.Name), reported);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(400)]
    public async Task Dormant_accounts_are_the_active_ones_that_were_away_for_the_days_asked_for(int days)
    {
        Outcome outcome = await RunAsync("report", "--dormant-days", days.ToString(CultureInfo.InvariantCulture));

        DateTimeOffset since = AtlassianAdminServerOptions.DefaultNow.AddDays(-days);
        StoredUser[] dormant =
        [
            .. Server.Users
                .Where(user => user.AccountStatus == "active" && (user.LastActive ?? user.Created) < since)
                .OrderBy(static user => user.LastActive ?? user.Created),
        ];
        int neverActive = dormant.Count(static user => user.LastActive is null);
        Assert.True(dormant.Length > 10);
        Assert.Contains($"Dormant accounts: {dormant.Length}, {neverActive} of them never active; the 10 longest away", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(dormant.Take(10).Select(static user => user.Email), outcome.Section("Dormant accounts").Select(static row => row[1]));
    }

    [Fact]
    public async Task Domains_without_a_verified_claim_are_listed()
    {
        Outcome outcome = await RunAsync();

        Assert.Equal(
            Server.Domains.Where(static domain => domain.ClaimStatus != "verified").Select(static domain => domain.Name),
            outcome.Section("Unverified domains").Select(static row => row[0]));
    }

    [Fact]
    public async Task Policies_are_counted_by_type_and_status()
    {
        Outcome outcome = await RunAsync();

        Assert.Equal(
            Server.Policies.GroupBy(static policy => policy.Type).ToDictionary(
                static type => type.Key,
                static type => (type.Count(static policy => policy.Status == "enabled"), type.Count(static policy => policy.Status == "disabled"))),
            outcome.Section("Policies:").ToDictionary(static row => row[0], static row => (Number(row[1]), Number(row[2]))));
    }

    [Theory]
    [InlineData(180)]
    [InlineData(7)]
    public async Task Events_of_the_days_asked_for_are_counted_by_action_and_none_twice(int days)
    {
        Outcome outcome = await RunAsync("--event-days", days.ToString(CultureInfo.InvariantCulture));

        DateTimeOffset since = AtlassianAdminServerOptions.DefaultNow.AddDays(-days);
        Assert.Equal(
            CountBy(Server.Events.Where(audit => audit.Time >= since), static audit => audit.Action),
            outcome.Section("Events by action").ToDictionary(static row => row[0], static row => Number(row[1])));
    }

    [Fact]
    public async Task Users_are_counted_by_directory_where_directories_are_named()
    {
        Outcome outcome = await RunInDirectoriesAsync("report");

        foreach (StoredDirectory directory in Server.Directories)
        {
            int count = Server.Users.Count(user => user.DirectoryId == directory.Id);
            Assert.Contains(outcome.Section("Acme"), row => row[0] == $"in directory {directory.Id}" && Number(row[1]) == count);
        }
    }

    [Fact]
    public async Task Without_a_key_it_tells_of_the_embedded_server_and_waits_when_that_is_busy()
    {
        Outcome outcome = await RunWithKeyAsync(null);

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Dictionary<string, int> overview = outcome.Section("Acme").ToDictionary(static row => row[0], static row => Number(row[1]));
        Assert.Equal(
            (5_000, 40, 12, 25, 20_000),
            (overview["Users"], overview["Groups"], overview["Domains"], overview["Policies"], overview["Events of the last 180 days"]));
        Assert.Contains("Embedded server with made-up data", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2 of them answered 429 and sent again", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_without_anything_has_a_report_too()
    {
        await using AtlassianAdminServer empty = await AtlassianAdminServer.StartAsync(
            new AtlassianAdminServerOptions { UserCount = 0, GroupCount = 0, DomainCount = 0, PolicyCount = 0, EventCount = 0 }, Token);

        Outcome outcome = await RunWithKeyAsync(empty.ApiKey, "--base-url", empty.BaseAddress.AbsoluteUri);

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Assert.Contains("Events by action: 0", outcome.Out, StringComparison.Ordinal);
    }

    private static Dictionary<string, int> CountBy<T>(IEnumerable<T> items, Func<T, string> key) =>
        items.CountBy(key).ToDictionary(static pair => pair.Key, static pair => pair.Value);

    private static int Number(string cell) => int.Parse(cell, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
