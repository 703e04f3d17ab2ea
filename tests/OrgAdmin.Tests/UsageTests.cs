namespace OrgAdmin.Tests;

public sealed class UsageTests : ProgramTest
{
    [Theory]
    [InlineData("nope", "Unrecognized command or argument 'nope'.")]
    [InlineData("users", "Required command was not provided.")]
    [InlineData("users suspend", "Required argument missing for command: 'suspend'.")]
    [InlineData("users suspend ''", "<user> must not be empty.")]
    [InlineData("users suspend ..", "<user> can't be '..'.")]
    [InlineData("users list --limit 0", "--limit: '0' is no number from 1 on.")]
    [InlineData("--org ''", "--org must not be empty.")]
    [InlineData("--org .", "--org can't be '.'.")]
    [InlineData("report --dormant-days many", "--dormant-days: 'many' is no number from 1 on.")]
    [InlineData("events export --from yesterday", "--from: 'yesterday' is no date. Write 2026-01-15 (UTC) or 2026-01-15T10:30:00Z.")]
    [InlineData("events export --to 2026-02-30", "--to: '2026-02-30' is no date.")]
    [InlineData("events export --from 2026-01-16 --to 2026-01-15", "--from is after --to.")]
    public async Task A_wrong_command_line_is_told_on_standard_error(string commandLine, string message)
    {
        Outcome outcome = await RunWithKeyAsync("key", [.. commandLine.Split(' ').Select(static word => word == "''" ? "" : word)]);

        AssertUsage(outcome, message);
    }

    [Theory]
    [InlineData("", null, "ATLASSIAN_ADMIN_API_KEY is empty.")]
    [InlineData("  ", null, "ATLASSIAN_ADMIN_API_KEY is empty.")]
    [InlineData("two words", null, "ATLASSIAN_ADMIN_API_KEY is no API key: The token has white space")]
    [InlineData(null, "https://api.example", "--base-url needs an API key. Set ATLASSIAN_ADMIN_API_KEY.")]
    [InlineData("key", "api.example", "--base-url 'api.example' has no scheme. Write it as https://api.example.")]
    [InlineData("key", "localhost:8080", "--base-url 'localhost:8080' has no scheme. Write it as https://localhost:8080.")]
    [InlineData("key", "", "--base-url '' has no scheme.")]
    [InlineData("key", "ftp://api.example", "--base-url 'ftp://api.example' is no address that begins with https:// or http://.")]
    [InlineData("key", "https://user:word@api.example", "has a user name or password in it")]
    public async Task A_key_or_base_url_that_cannot_be_used_is_told_before_anything_is_sent(string? key, string? address, string message)
    {
        Outcome outcome = await RunWithKeyAsync(key, address is null ? ["users", "list"] : ["users", "list", "--base-url", address]);

        AssertUsage(outcome, message);
        Assert.DoesNotContain("user:word", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("two words", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_needs_a_directory_asks_for_one()
    {
        AssertUsage(await RunAsync("users", "suspend", "1"), "Name it with --directory");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("users list --help")]
    public async Task Help_goes_to_standard_output(string commandLine)
    {
        Outcome outcome = await RunWithKeyAsync(null, commandLine.Split(' '));

        Assert.Equal((ExitCode.Success, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("--base-url", outcome.Out, StringComparison.Ordinal);
    }

    private static void AssertUsage(Outcome outcome, string message)
    {
        Assert.Equal((ExitCode.Usage, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("error: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }
}
