using System.Text.Json;

namespace OrgAdmin.Tests;

public sealed class UserCommandTests : ProgramTest
{
    private StoredUser Active => Server.Users.Last(static user => user.AccountStatus == "active");

    [Fact]
    public async Task List_gives_scripts_one_line_per_user_with_tabs_and_nothing_else()
    {
        Outcome outcome = await RunAsync("users", "list");

        Assert.Equal(
            Server.Users.Select(static user => (user.AccountId, user.AccountStatus, user.AccountType, user.Email, user.Name)),
            outcome.Lines.Select(static line => line.Split('\t')).Select(static cells => (cells[0], cells[1], cells[2], cells[4], cells[5])));
    }

    [Fact]
    public async Task List_with_a_limit_reads_no_page_more_than_it_needs()
    {
        Outcome outcome = await RunAsync("--org", Server.OrganizationId, "users", "list", "--limit", "150");

        Assert.Equal(150, outcome.Lines.Count);
        Assert.Equal(2, Server.RequestCount);
    }

    [Fact]
    public async Task List_can_be_of_one_status_one_product_and_one_directory()
    {
        Outcome outcome = await RunAsync(
            "users", "list", "--directory", Server.DirectoryIds[1], "--status", "inactive", "--product", "confluence");

        string[] expected =
        [
            .. Server.Users
                .Where(user => user.DirectoryId == Server.DirectoryIds[1] && user.AccountStatus == "inactive")
                .Where(static user => user.ProductAccess.Any(static access => access.Product.Key == "confluence"))
                .Select(static user => user.AccountId),
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, outcome.Lines.Select(static line => line.Split('\t')[0]));
    }

    [Fact]
    public async Task List_as_json_has_one_object_per_line_with_the_members_the_document_does_not_name()
    {
        Server.AnswerNext("GET", $"/v1/orgs/{Server.OrganizationId}/users", ScriptedAnswer.Json(200, """{"data":[{"account_id":"1","badge":{"colour":"red"}}]}"""));

        Outcome outcome = await RunAsync("users", "list", "--json");

        Assert.Equal(["""{"account_id":"1","badge":{"colour":"red"}}"""], outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_name_with_control_characters_moves_no_cursor_and_adds_no_column()
    {
        string name = JsonSerializer.Serialize("\u001b[31mred\tand\nthree lines\u009b");
        Server.AnswerNext("GET", $"/v1/orgs/{Server.OrganizationId}/users", ScriptedAnswer.Json(200, $$"""{"data":[{"name":{{name}}}]}"""));

        Outcome outcome = await RunAsync("users", "list");

        Assert.Equal("\uFFFD[31mred and three lines\uFFFD", Assert.Single(outcome.Lines).Split('\t')[5]);
    }

    [Fact]
    public async Task Suspend_and_restore_take_an_e_mail_address_or_an_account_id()
    {
        StoredUser user = Active;

        Outcome suspended = await RunInDirectoriesAsync("users", "suspend", user.Email.ToUpperInvariant());
        Assert.Equal("inactive", Server.FindUser(user.AccountId)?.AccountStatus);
        Outcome restored = await RunInDirectoriesAsync("users", "restore", user.AccountId);
        Assert.Equal("active", Server.FindUser(user.AccountId)?.AccountStatus);

        Assert.Equal([$"{user.Name} <{user.Email}>: active -> inactive"], suspended.Lines);
        Assert.Equal([$"{user.Name} <{user.Email}>: inactive -> active"], restored.Lines);
        Assert.Equal((ExitCode.Success, ExitCode.Success), (suspended.ExitCode, restored.ExitCode));
    }

    [Fact]
    public async Task Remove_takes_the_user_out_of_the_directory_that_has_it()
    {
        StoredUser user = Server.Users.Last(user => user.DirectoryId == Server.DirectoryIds[1]);

        Outcome outcome = await RunInDirectoriesAsync("users", "remove", user.Email);

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Assert.Null(Server.FindUser(user.AccountId));
    }

    [Fact]
    public async Task Invite_puts_new_users_into_the_directory_and_the_groups_named()
    {
        StoredGroup group = Server.Groups[3];

        Outcome outcome = await RunAsync(
            "users", "invite", "new.one@acme.example", "new.two@acme.example", "--group", group.Name.ToUpperInvariant(), "--directory", Server.DirectoryIds[1]);

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        StoredUser[] invited = [.. Server.Users.TakeLast(2)];
        Assert.Equal(["new.one@acme.example", "new.two@acme.example"], invited.Select(static user => user.Email));
        Assert.All(invited, user => Assert.Equal((Server.DirectoryIds[1], group.Id), (user.DirectoryId, Assert.Single(user.GroupIds))));
        Assert.Equal(invited.Select(static user => $"{user.Email}: invited as {user.AccountId}"), outcome.Lines);
    }

    [Fact]
    public async Task Invite_tells_whom_it_could_not_invite_and_fails()
    {
        StoredUser present = Server.Users[0];

        Outcome outcome = await RunAsync("users", "invite", present.Email, "new.one@acme.example");

        Assert.Equal(ExitCode.Failure, outcome.ExitCode);
        Assert.StartsWith("new.one@acme.example: invited", Assert.Single(outcome.Lines), StringComparison.Ordinal);
        Assert.Contains($"error: {present.Email}: Already a user of the organization.", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody@acme.example", "No user of the organisation has the e-mail address 'nobody@acme.example'.")]
    [InlineData("712020:nobody", "There is no user '712020:nobody' in the directories")]
    public async Task An_unknown_user_is_a_failure(string user, string message)
    {
        Outcome outcome = await RunInDirectoriesAsync("users", "suspend", user);

        Assert.Equal((ExitCode.Failure, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_group_invites_nobody()
    {
        Outcome outcome = await RunAsync("users", "invite", "new.one@acme.example", "--group", "nope");

        Assert.Equal(ExitCode.Failure, outcome.ExitCode);
        Assert.Contains("The organisation has no group 'nope'.", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Server.Users, static user => user.Email == "new.one@acme.example");
    }
}
