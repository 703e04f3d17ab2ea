using System.Globalization;
using System.Text.Json;

namespace OrgAdmin.Tests;

public sealed class EventExportTests : ProgramTest
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orgadmin-");

    private string Target => Path.Combine(_folder.FullName, "events.jsonl");

    private string Checkpoint => Target + ".resume";

    protected override AtlassianAdminServerOptions ServerOptions => new()
    {
        UserCount = 20,
        EventCount = 470,
        PageSize = 50,
        IncludeUndocumentedMembers = true,
    };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_event_is_a_line_with_all_that_the_api_sent()
    {
        Outcome outcome = await ExportAsync();

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Assert.Equal(Server.Events.Select(static audit => audit.Id), await ExportedIdsAsync());
        JsonElement first = JsonElement.Parse((await File.ReadAllLinesAsync(Target, Token))[0]);
        Assert.Equal("info", first.GetProperty("attributes").GetProperty("severity").GetString());
        Assert.False(File.Exists(Checkpoint));
    }

    [Fact]
    public async Task Both_days_of_a_range_are_whole_days()
    {
        _ = await ExportAsync("--from", "2025-11-03", "--to", "2025-11-05");

        var from = new DateTimeOffset(2025, 11, 3, 0, 0, 0, TimeSpan.Zero);
        string[] expected = [.. Server.Events.Where(audit => audit.Time >= from && audit.Time < from.AddDays(3)).Select(static audit => audit.Id)];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await ExportedIdsAsync());
    }

    [Fact]
    public async Task A_range_can_be_of_moments_and_of_one_action()
    {
        StoredEvent last = Server.Events[40];
        StoredEvent first = Server.Events[400];
        _ = await ExportAsync("--from", Text(first.Time), "--to", Text(last.Time), "--action", "user_login");

        Assert.Equal(
            Server.Events.Skip(40).Take(361).Where(static audit => audit.Action == "user_login").Select(static audit => audit.Id),
            await ExportedIdsAsync());

        static string Text(DateTimeOffset time) => time.ToOffset(TimeSpan.FromHours(2)).ToString("O", CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(10)]
    public async Task An_interrupted_export_goes_on_to_the_same_file_as_an_uninterrupted_one(int heldPage)
    {
        _ = await ExportAsync();
        byte[] whole = await File.ReadAllBytesAsync(Target, Token);
        File.Delete(Target);

        Outcome interrupted = await InterruptAsync(heldPage);
        int written = (await ExportedIdsAsync()).Count;
        Outcome resumed = await ExportAsync();

        Assert.Equal(ExitCode.Interrupted, interrupted.ExitCode);
        Assert.Equal((heldPage - 1) * 50, written);
        Assert.Contains("Run the same command again to go on.", interrupted.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, resumed.ExitCode);
        Assert.Equal(whole, await File.ReadAllBytesAsync(Target, Token));
        Assert.False(File.Exists(Checkpoint));
    }

    [Fact]
    public async Task What_was_interrupted_twice_is_whole_in_the_end_and_no_page_is_asked_for_twice()
    {
        _ = await InterruptAsync(3);
        _ = await InterruptAsync(3);
        Server.ClearRequests();
        _ = await ExportAsync();

        Assert.Equal(Server.Events.Select(static audit => audit.Id), await ExportedIdsAsync());
        Assert.Equal(6, Server.Requests.Count(static request => request.RawPath.EndsWith("/events", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_page_that_was_being_written_when_the_program_was_killed_is_written_anew()
    {
        _ = await InterruptAsync(4);
        await File.AppendAllTextAsync(Target, """{"id":"half a li""", Token);

        _ = await ExportAsync();

        Assert.Equal(Server.Events.Select(static audit => audit.Id), await ExportedIdsAsync());
    }

    [Fact]
    public async Task A_failure_of_the_api_keeps_what_was_read_and_the_next_run_goes_on()
    {
        Server.AnswerNext(ScriptedAnswer.Html(403, "<p>no</p>"), static request => request.RawQuery is not null);

        Outcome failed = await ExportAsync();
        Outcome resumed = await ExportAsync();

        Assert.Equal(ExitCode.Failure, failed.ExitCode);
        Assert.Contains("50 events so far", failed.Error, StringComparison.Ordinal);
        Assert.Contains("Going on after 50 events.", resumed.Error, StringComparison.Ordinal);
        Assert.Equal(Server.Events.Select(static audit => audit.Id), await ExportedIdsAsync());
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_by_force_only()
    {
        await File.WriteAllTextAsync(Target, "precious", Token);

        Outcome refused = await ExportAsync();
        Assert.Equal("precious", await File.ReadAllTextAsync(Target, Token));
        Outcome forced = await ExportAsync("--force");

        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.Contains("exists already. --force replaces it.", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, forced.ExitCode);
        Assert.Equal(470, (await ExportedIdsAsync()).Count);
    }

    [Fact]
    public async Task An_interrupted_export_is_not_continued_by_one_with_other_options()
    {
        _ = await InterruptAsync(4);

        Outcome other = await ExportAsync("--action", "user_login");

        Assert.Equal(ExitCode.Usage, other.ExitCode);
        Assert.Contains("belongs to an export with other options", other.Error, StringComparison.Ordinal);
        Assert.Equal(150, (await ExportedIdsAsync()).Count);
    }

    [Theory]
    [InlineData("{", "can't be read")]
    [InlineData("null", "can't be read")]
    [InlineData("{}", "can't be read")]
    public async Task A_damaged_checkpoint_is_told_and_force_starts_again(string text, string message)
    {
        _ = await InterruptAsync(4);
        await File.WriteAllTextAsync(Checkpoint, text, Token);

        Outcome refused = await ExportAsync();
        Outcome forced = await ExportAsync("--force");

        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.Contains(message, refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, forced.ExitCode);
        Assert.Equal(Server.Events.Select(static audit => audit.Id), await ExportedIdsAsync());
    }

    [Fact]
    public async Task A_file_that_has_lost_lines_is_not_continued()
    {
        _ = await InterruptAsync(4);
        await File.WriteAllTextAsync(Target, "", Token);

        Outcome outcome = await ExportAsync();

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Contains("is shorter than the interrupted export left it", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_leads_to_another_host_is_refused()
    {
        _ = await InterruptAsync(4);
        string checkpoint = await File.ReadAllTextAsync(Checkpoint, Token);
        await File.WriteAllTextAsync(Checkpoint, checkpoint.Replace("\"/v1/", "\"//elsewhere.example/v1/", StringComparison.Ordinal), Token);

        Outcome outcome = await ExportAsync();

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Contains("continuation token is none of this client", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told_before_anything_is_exported()
    {
        Outcome outcome = await RunAsync("events", "export", "--out", Path.Combine(_folder.FullName, "no", "such", "folder.jsonl"));

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Contains("can't be written", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Server.Requests, static request => request.RawPath.EndsWith("/events", StringComparison.Ordinal));
    }

    private Task<Outcome> ExportAsync(params string[] args) => RunAsync(["events", "export", "--out", Target, .. args]);

    /// <summary>Runs an export and cancels it while the server holds the n-th page it asks for.</summary>
    private async Task<Outcome> InterruptAsync(int heldPage)
    {
        int asked = 0;
        var held = new ScriptedAnswer { AnswerNormally = true, HoldHeaders = new TaskCompletionSource().Task };
        Server.AnswerNext(held, request => request.RawPath.EndsWith("/events", StringComparison.Ordinal) && ++asked == heldPage);
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Task<Outcome> run = RunAsync(interrupt.Token, "events", "export", "--out", Target);
        _ = await held.Arrived.WaitAsync(Token);
        await interrupt.CancelAsync();
        return await run;
    }

    private async Task<IReadOnlyList<string>> ExportedIdsAsync() =>
    [
        .. (await File.ReadAllLinesAsync(Target, Token)).Select(static line => JsonElement.Parse(line).GetProperty("id").GetString()!),
    ];
}
