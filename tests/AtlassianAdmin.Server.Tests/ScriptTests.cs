using System.Net;

namespace AtlassianAdmin.Server.Tests;

public class ScriptTests : ServerTest
{
    protected override AtlassianAdminServerOptions Options => new() { UserCount = 5, EventCount = 5 };

    [Fact]
    public async Task FailNext_fails_so_many_requests_with_an_ErrorResponse()
    {
        _ = Server.FailNext(503, [new("Retry-After", "7"), new("X-Trace", "a"), new("X-Trace", "b")], times: 2);

        for (int i = 0; i < 2; i++)
        {
            Reply reply = await GetAsync("/v1/orgs");
            reply.IsError(HttpStatusCode.ServiceUnavailable, "SCRIPTED");
            Assert.Equal(TimeSpan.FromSeconds(7), reply.Response.Headers.RetryAfter?.Delta);
            Assert.Equal(["a", "b"], reply.Response.Headers.GetValues("X-Trace"));
        }

        (await GetAsync("/v1/orgs")).IsJson();
        Assert.Equal(0, Server.PendingAnswers);
        Assert.Equal(3, Server.Requests.Count);
    }

    [Fact]
    public async Task FailNext_takes_a_body_of_any_kind()
    {
        _ = Server.FailNext(500, body: "{\"code\":");

        Reply reply = await GetAsync("/v1/orgs");

        Assert.Equal("{\"code\":", reply.Body);
    }

    [Fact]
    public async Task An_answer_waits_for_the_request_it_is_meant_for()
    {
        Server.AnswerNext("GET", Organization, ScriptedAnswer.Html(502, "<h1>Bad gateway</h1>"));

        (await GetAsync("/v1/orgs")).IsJson();
        Reply reply = await GetAsync(Organization);

        Assert.Equal(HttpStatusCode.BadGateway, reply.Status);
        Assert.Equal("text/html", reply.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("<h1>Bad gateway</h1>", reply.Body);
    }

    [Fact]
    public async Task Answers_are_given_in_their_order()
    {
        Server.AnswerNext(ScriptedAnswer.Json(200, "1"), static request => request.RawQuery is null);
        Server.AnswerNext(ScriptedAnswer.Json(201, "2"));
        Server.AnswerNext(ScriptedAnswer.Json(202, "3"));

        Assert.Equal("2", (await GetAsync("/x?y")).Body);
        Assert.Equal("1", (await GetAsync("/x")).Body);
        Server.ClearAnswers();
        (await GetAsync("/v1/orgs")).IsJson();
    }

    [Fact]
    public async Task A_held_answer_tells_of_its_request_and_comes_when_it_is_let_go()
    {
        var gate = new TaskCompletionSource();
        var answer = new ScriptedAnswer { AnswerNormally = true, HoldHeaders = gate.Task };
        Server.AnswerNext(answer);

        Task<Reply> pending = GetAsync(Organization);
        RecordedRequest request = await answer.Arrived.WaitAsync(Token);
        Assert.Equal(Organization, request.RawPath);
        Assert.False(pending.IsCompleted);
        gate.SetResult();

        Assert.Equal(Server.OrganizationId, (await pending)["id"].GetString());
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_noticed()
    {
        var answer = new ScriptedAnswer { HoldHeaders = new TaskCompletionSource().Task };
        Server.AnswerNext(answer);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Token);

        Task pending = Http.GetAsync(new Uri("/v1/orgs", UriKind.Relative), giveUp.Token);
        _ = await answer.Arrived.WaitAsync(Token);
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending);
        await answer.CallerDisconnected.WaitAsync(Token);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_can_stop_in_the_middle_and_go_on(bool sendContentLength)
    {
        var gate = new TaskCompletionSource();
        Server.AnswerNext(new ScriptedAnswer
        {
            BodyText = "[1,2,3]",
            PauseAfterBytes = 3,
            HoldBody = gate.Task,
            SendContentLength = sendContentLength,
        });

        using HttpResponseMessage response = await Http.GetAsync(
            new Uri("/v1/orgs", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead,
            Token);
        await using Stream body = await response.Content.ReadAsStreamAsync(Token);
        byte[] first = new byte[3];
        await body.ReadExactlyAsync(first, Token);
        ValueTask<int> rest = body.ReadAsync(new byte[10], Token);
        Assert.False(rest.IsCompleted);
        gate.SetResult();

        Assert.Equal("[1,"u8.ToArray(), first);
        Assert.True(await rest > 0);
        Assert.Equal(sendContentLength ? 7 : null, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_body_in_single_bytes_is_the_same_body()
    {
        Server.AnswerNext(new ScriptedAnswer { BodyText = "\"ü😀\"", PieceBytes = 1 });

        Assert.Equal("\"ü😀\"", (await GetAsync("/v1/orgs")).Body);
    }

    [Theory]
    [InlineData(ConnectionAbort.BeforeHeaders)]
    [InlineData(ConnectionAbort.InBody)]
    public async Task A_connection_can_be_dropped(ConnectionAbort abort)
    {
        Server.AnswerNext(new ScriptedAnswer { BodyText = new string('x', 1000), Abort = abort });

        _ = await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync("/v1/orgs"));
        (await GetAsync("/v1/orgs")).IsJson();
    }

    [Fact]
    public async Task A_connection_dropped_in_the_body_comes_after_what_was_sent()
    {
        var gate = new TaskCompletionSource();
        Server.AnswerNext(new ScriptedAnswer
        {
            BodyText = "0123456789",
            PauseAfterBytes = 4,
            HoldBody = gate.Task,
            Abort = ConnectionAbort.InBody,
        });

        using HttpResponseMessage response = await Http.GetAsync(
            new Uri("/v1/orgs", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead,
            Token);
        await using Stream body = await response.Content.ReadAsStreamAsync(Token);
        byte[] first = new byte[4];
        await body.ReadExactlyAsync(first, Token);
        gate.SetResult();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        _ = await Assert.ThrowsAnyAsync<IOException>(() => body.ReadExactlyAsync(new byte[1], Token).AsTask());
    }

    [Fact]
    public async Task An_answer_without_content_has_none()
    {
        Server.AnswerNext(new ScriptedAnswer { StatusCode = 202 });

        (await GetAsync("/v1/orgs")).IsEmpty(HttpStatusCode.Accepted);
    }

    [Fact]
    public void What_cannot_be_sent_is_refused_at_once()
    {
        Assert.Throws<ArgumentException>(() => Server.AnswerNext(ScriptedAnswer.Json(204, "{}")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Server.AnswerNext(new ScriptedAnswer { PauseAfterBytes = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Server.FailNext(99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Server.FailNext(500, times: 0));
    }

    [Fact]
    public async Task A_server_stops_while_an_answer_is_held()
    {
        var answer = new ScriptedAnswer { HoldHeaders = new TaskCompletionSource().Task };
        Server.AnswerNext(answer);
        Task<Reply> pending = GetAsync("/v1/orgs");
        _ = await answer.Arrived.WaitAsync(Token);

        await Server.DisposeAsync();

        _ = await Assert.ThrowsAsync<HttpRequestException>(() => pending);
        Assert.False(answer.CallerDisconnected.IsCompleted);
    }
}
