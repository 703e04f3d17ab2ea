namespace OrgAdmin.Tests;

public sealed class TerminalTests : ProgramTest
{
    private const char Escape = '\u001b';

    [Theory]
    [InlineData("report")]
    [InlineData("users list")]
    [InlineData("policies list")]
    public async Task What_is_no_terminal_gets_neither_colours_nor_frames_nor_bars(string commandLine)
    {
        Outcome outcome = await RunAsync(commandLine.Split(' '));

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Assert.NotEmpty(outcome.Out);
        Assert.DoesNotContain(outcome.Out + outcome.Error, static letter => letter is Escape or (>= '\u2500' and <= '\u259F'));
        Assert.All(outcome.Out.Split(Environment.NewLine), static line => Assert.Equal(line.TrimEnd(' '), line));
    }

    [Fact]
    public async Task A_terminal_gets_frames_colours_and_bars()
    {
        Outcome outcome = await RunOnTerminalAsync("report");

        Assert.Contains("╭──", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("██", outcome.Out, StringComparison.Ordinal);
        Assert.Contains(Escape, outcome.Out);
        Assert.Contains("Users 230", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Events 450", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Square_brackets_in_a_name_are_a_part_of_the_name()
    {
        Server.AnswerNext("GET", $"/v1/orgs/{Server.OrganizationId}/users", ScriptedAnswer.Json(200, """{"data":[{"name":"[red]Ada[/] :heart:"}]}"""));

        Outcome outcome = await RunOnTerminalAsync("users", "list");

        Assert.Contains("[red]Ada[/] :heart:", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wide_letters_keep_the_columns_of_a_plain_table_in_line()
    {
        Server.AnswerNext(
            "GET",
            $"/v1/orgs/{Server.OrganizationId}/users",
            ScriptedAnswer.Json(
                200,
                """{"data":[{"name":"欧阳","email":"a","account_status":"active"},{"name":"Ada","email":"b","account_status":"active"}]}"""));

        Outcome outcome = await RunAsync("report");

        Assert.Contains("欧阳  a ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Ada   b ", outcome.Out, StringComparison.Ordinal);
    }
}
