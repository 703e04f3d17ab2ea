namespace OrgAdmin.Tests;

public sealed class ApiFailureTests : ProgramTest
{
    [Fact]
    public async Task A_wrong_key_shows_the_apis_own_message_and_where_to_look()
    {
        Outcome outcome = await RunWithKeyAsync("wrong-key", "--base-url", Server.BaseAddress.AbsoluteUri);

        AssertFailure(outcome, "error: Authentication credentials are invalid.");
        Assert.Contains($"  401 from GET {Server.BaseAddress}v1/orgs", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Is ATLASSIAN_ADMIN_API_KEY the key of an administrator", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-key", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("a/b")]
    [InlineData("ü?#")]
    public async Task An_unknown_organisation_is_a_failure_whatever_its_id_looks_like(string orgId)
    {
        AssertFailure(await RunAsync("users", "list", "--org", orgId), "error: There is no such organization.");
    }

    [Fact]
    public async Task A_status_that_the_document_does_not_know_names_request_and_status()
    {
        Server.AnswerNext(ScriptedAnswer.Html(403, "<p>no</p>"));

        AssertFailure(await RunAsync("users", "list"), $"error: GET {Server.BaseAddress}v1/orgs answered 403 Forbidden");
    }

    [Fact]
    public async Task A_body_that_does_not_fit_names_the_place()
    {
        Server.AnswerNext("GET", $"/v1/orgs/{Server.OrganizationId}/users", ScriptedAnswer.Json(200, """{"data":[{"last_active":7}]}"""));

        AssertFailure(await RunAsync("users", "list"), "$.data[0].last_active");
    }

    [Fact]
    public async Task The_message_of_an_error_is_one_line_without_control_characters()
    {
        Server.AnswerNext(ScriptedAnswer.Json(400, """{"message":"\u001b[2Jfirst\nsecond","errors":[{"message":"third"}]}"""));

        Outcome outcome = await RunAsync("users", "list");

        AssertFailure(outcome, "error: \uFFFD[2Jfirst second");
        Assert.Contains("  third", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_outlasts_the_retries_tells_how_long_to_wait()
    {
        Server.FailNext(429, [new("Retry-After", "0")], times: 4);
        Server.FailNext(429, [new("Retry-After", "77")]);

        Outcome outcome = await RunAsync("users", "list");

        AssertFailure(outcome, "The API asks to wait 77 s before the next try.");
    }

    [Fact]
    public async Task A_key_that_sees_no_organisation_is_a_failure()
    {
        Server.AnswerNext("GET", "/v1/orgs", ScriptedAnswer.Json(200, """{"data":[]}"""));

        AssertFailure(await RunAsync("users", "list"), "The key can see no organisation. Name one with --org.");
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_a_failure()
    {
        await Server.DisposeAsync();

        AssertFailure(await RunAsync("users", "list"), "error: The API can't be reached: ");
    }

    [Fact]
    public async Task One_failing_reader_ends_the_report()
    {
        Server.AnswerNext("GET", $"/v1/orgs/{Server.OrganizationId}/domains", ScriptedAnswer.Json(404, """{"message":"No domains here."}"""));

        Outcome outcome = await RunAsync("report");

        AssertFailure(outcome, "error: No domains here.");
        Assert.Empty(outcome.Out);
    }

    [Fact]
    public async Task Interrupting_a_command_ends_it_with_130()
    {
        var held = new ScriptedAnswer { HoldHeaders = new TaskCompletionSource().Task };
        Server.AnswerNext(held);
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Task<Outcome> run = RunAsync(interrupt.Token, "report");
        _ = await held.Arrived.WaitAsync(Token);
        await interrupt.CancelAsync();

        Outcome outcome = await run;

        Assert.Equal((ExitCode.Interrupted, "Interrupted."), (outcome.ExitCode, outcome.Error.Trim()));
        await held.CallerDisconnected.WaitAsync(Token);
    }

    private static void AssertFailure(Outcome outcome, string message)
    {
        Assert.Equal(ExitCode.Failure, outcome.ExitCode);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }
}
