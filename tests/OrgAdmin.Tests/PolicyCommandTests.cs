using System.Text.Json;

namespace OrgAdmin.Tests;

public sealed class PolicyCommandTests : ProgramTest
{
    [Fact]
    public async Task List_gives_scripts_one_line_per_policy_of_the_type_asked_for()
    {
        Outcome outcome = await RunAsync("policies", "list", "--type", "external-user");

        Assert.Equal(
            Server.Policies.Where(static policy => policy.Type == "external-user").Select(static policy => (policy.Id, policy.Status, policy.Name)),
            outcome.Lines.Select(static line => line.Split('\t')).Select(static cells => (cells[0], cells[1], cells[4])));
    }

    [Theory]
    [InlineData("disable", "enabled", "disabled")]
    [InlineData("enable", "disabled", "enabled")]
    public async Task Enable_and_disable_change_the_status_and_nothing_else(string command, string from, string to)
    {
        StoredPolicy before = Server.Policies.First(policy => policy.Status == from);

        Outcome outcome = await RunAsync("policies", command, before.Name.ToUpperInvariant());

        StoredPolicy after = Server.FindPolicy(before.Id)!;
        Assert.Equal([$"{before.Name}: {from} -> {to}"], outcome.Lines);
        Assert.Equal(to, after.Status);
        Assert.Equal(before.Name, after.Name);
        Assert.True(JsonElement.DeepEquals(before.Attributes, after.Attributes));
    }

    [Fact]
    public async Task A_policy_that_is_enabled_already_is_not_written()
    {
        StoredPolicy policy = Server.Policies.First(static policy => policy.Status == "enabled");

        Outcome outcome = await RunAsync("policies", "enable", policy.Id);

        Assert.Equal([$"{policy.Name}: enabled already"], outcome.Lines);
        Assert.DoesNotContain(Server.Requests, static request => request.Method == "PUT");
    }

    [Fact]
    public async Task An_unknown_policy_is_a_failure()
    {
        Outcome outcome = await RunAsync("policies", "disable", "nope");

        Assert.Equal(ExitCode.Failure, outcome.ExitCode);
        Assert.Contains("error: The organisation has no policy 'nope'.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_two_policies_have_asks_for_an_id_and_changes_neither()
    {
        Server.AnswerNext(
            "GET",
            $"/v1/orgs/{Server.OrganizationId}/policies",
            ScriptedAnswer.Json(200, """{"data":[{"id":"p1","name":"Twice","status":"enabled"},{"id":"p2","name":"Twice","status":"enabled"}]}"""));

        Outcome outcome = await RunAsync("policies", "disable", "twice");

        Assert.Equal(ExitCode.Failure, outcome.ExitCode);
        Assert.Contains("Name it by its id: p1, p2.", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Server.Requests, static request => request.Method == "PUT");
    }
}
