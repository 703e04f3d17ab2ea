using System.Net;
using System.Net.ServerSentEvents;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Events;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Responses that are server-sent events, and requests that are sent item by item.</summary>
public sealed class EventTests : IDisposable
{
    private readonly FakeTransport _transport = new();
    private readonly EventApiClient _client;

    public EventTests() => _client = new EventApiClient(FakeClient.Options<EventApiClientOptions>(_transport));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task The_type_of_an_event_says_what_its_data_is()
    {
        Answer(ChatOperations.WatchChannel, """
            event: userconnect
            data: {"username":"ada"}

            event: usermessage
            data: {"text":
            data: "hello"}

            event: note
            data: as it is

            data: [bye]

            event: userconnect
            data: {"username":"late"}


            """);

        List<ChannelEvents> events = await ListAsync(_client.Chat.WatchChannelAsync(Cancellation));

        Assert.Equal([new UserConnect { Username = "ada" }, new UserMessage { Text = "hello" }, "as it is"], events);
        Assert.Equal("text/event-stream", Assert.Single(_transport.Requests).Headers["Accept"]);
    }

    [Fact]
    public async Task Events_that_the_document_does_not_name_are_passed_over()
    {
        Answer(ChatOperations.WatchChannel, "event: ping\ndata: now\n\nevent: userconnect\ndata: {\"username\":\"ada\"}\n\n");

        Assert.Equal([new UserConnect { Username = "ada" }], await ListAsync(_client.Chat.WatchChannelAsync(Cancellation)));
    }

    [Fact]
    public async Task Operations_with_the_same_events_have_the_same_type_and_fakes_give_each_event_its_name()
    {
        _transport.On(ChatOperations.ReplayChannel).Respond(AsyncEvents.FromItems<ChannelEvents>(new UserMessage { Text = "hi" }, "line 1\nline 2"));

        List<SseItem<ChannelEvents>> events = await ListAsync(_client.Chat.ReplayChannelAsync(Cancellation).AsEvents());

        Assert.Equal(["usermessage", "note"], events.Select(item => item.EventType));
        Assert.Equal([new UserMessage { Text = "hi" }, "line 1\nline 2"], events.Select(item => item.Data));
    }

    [Fact]
    public async Task What_stands_beside_a_reference_counts()
    {
        Answer(ChatOperations.WatchTyped, "event: addJson\ndata: {\"foo\":1}\n\nevent: addString\ndata: {\"foo\":2}\n\n");

        List<SseItem<WatchTypedResponse>> events = await ListAsync(_client.Chat.WatchTypedAsync(Cancellation).AsEvents());

        Assert.Equal(["addJson: 1", "addString: {\"foo\":2}"], events.Select(item => $"{item.EventType}: {InWords(item.Data)}"));
    }

    [Fact]
    public async Task An_event_has_its_id_and_a_call_can_go_on_after_it()
    {
        _transport.On(ChatOperations.WatchTodos).Respond(AsyncEvents.FromEvents(
            new SseItem<Todo>(new Todo { Title = "a" }, "created") { EventId = "1", ReconnectionInterval = TimeSpan.FromSeconds(5) }));

        AsyncEvents<Todo> todos = _client.Chat.WatchTodosAsync(Cancellation);
        Assert.Empty(_transport.Requests);
        SseItem<Todo> first = Assert.Single(await ListAsync(todos.AsEvents()));
        await ListAsync(todos.AsEvents(first.EventId));

        Assert.Equal(("a", "created", "1", TimeSpan.FromSeconds(5)), (first.Data.Title, first.EventType, first.EventId, first.ReconnectionInterval));
        Assert.False(_transport.Requests[0].Headers.ContainsKey("Last-Event-ID"));
        Assert.Equal("1", _transport.Requests[1].Headers["Last-Event-ID"]);
    }

    [Fact]
    public async Task Without_a_schema_data_is_text()
    {
        Answer(ChatOperations.WatchTicks, "data: one\n\nevent: any\ndata: [DONE]\n\n");

        Assert.Equal(["one", "[DONE]"], await ListAsync(_client.Chat.WatchTicksAsync(Cancellation)));
    }

    [Fact]
    public async Task A_schema_of_bytes_is_the_body_as_a_whole()
    {
        Answer(ChatOperations.ReadEventBytes, "data: one\n\n");

        await using Stream body = await _client.Chat.ReadEventBytesAsync(Cancellation);
        using StreamReader reader = new(body);

        Assert.Equal("data: one\n\n", await reader.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task Beside_JSON_a_stream_has_a_method_of_its_own()
    {
        Answer(ChatOperations.CompleteAsEvents, "data: {\"delta\":\"a\"}\n\n: wait\n\ndata:\n\ndata: {\"delta\":\"b\"}\n\ndata: [DONE]\n\n");
        _transport.On(ChatOperations.CompleteAsJsonLines).RespondRaw(HttpStatusCode.OK, "{\"delta\":\"c\"}\n", "application/x-ndjson");
        _transport.On(ChatOperations.Complete).Respond(new CompleteResponse { Text = "ab" });

        List<Piece> events = await ListAsync(_client.Chat.CompleteAsEventsAsync(new CompleteRequest { Prompt = "?", Stream = true }, Cancellation));
        List<Piece> lines = await ListAsync(_client.Chat.CompleteAsJsonLinesAsync(new CompleteRequest { Prompt = "?", Stream = true }, Cancellation));
        CompleteResponse whole = await _client.Chat.CompleteAsync(new CompleteRequest { Prompt = "?" }, Cancellation);

        Assert.Equal(["a", "b"], events.Select(piece => piece.Delta));
        Assert.Equal(["c"], lines.Select(piece => piece.Delta));
        Assert.Equal("ab", whole.Text);
        Assert.Equal(["text/event-stream", "application/x-ndjson", "application/json"], _transport.Requests.Select(request => request.Headers["Accept"]));
    }

    [Fact]
    public async Task Data_that_does_not_fit_is_an_error_with_its_number_its_place_and_the_data()
    {
        Answer(ChatOperations.WatchTodos, "data: {\"title\":\"a\"}\n\nevent: changed\ndata: {\"title\":1}\n\n");
        List<Todo> items = [];

        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Todo item in _client.Chat.WatchTodosAsync(Cancellation))
            {
                items.Add(item);
            }
        });

        Assert.Equal("a", Assert.Single(items).Title);
        Assert.Contains("event 2 of the body, 'changed'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("$.title", exception.Message, StringComparison.Ordinal);
        Assert.Equal("{\"title\":1}", exception.ResponseBody);
        Assert.Equal("watchTodos", exception.OperationId);
    }

    [Fact]
    public async Task An_answer_that_is_no_stream_of_events_is_an_error()
    {
        _transport.On(ChatOperations.WatchTodos).RespondRaw(HttpStatusCode.OK, "{\"title\":\"a\"}", "application/json");

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => ListAsync(_client.Chat.WatchTodosAsync(Cancellation)));

        Assert.Contains("application/json, expected was text/event-stream", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_raw_response_has_the_events_once()
    {
        _transport.On(ChatOperations.WatchTodos).Respond(AsyncEvents.FromItems(new Todo { Title = "a" }));

        ApiResponse<AsyncEvents<Todo>> response = await _client.Chat.WithRawResponse.WatchTodosAsync(Cancellation);

        Assert.Equal("a", Assert.Single(await ListAsync(response.Value)).Title);
        Assert.Throws<InvalidOperationException>(() => response.Value.AsEvents());
    }

    [Fact]
    public async Task Items_of_a_request_are_sent_as_lines()
    {
        _transport.On(ChatOperations.UploadPieces).Respond();

        await _client.Chat.UploadPiecesAsync(Pieces("a", "ü\n"), Cancellation);

        FakeRequest request = Assert.Single(_transport.Requests);
        Assert.Equal("{\"delta\":\"a\"}\n{\"delta\":\"ü\\n\"}\n", request.BodyText);
        Assert.Equal("application/jsonl", request.Headers["Content-Type"]);
        Assert.Equal(["a", "ü\n"], (await ListAsync(request.ReadBody<IAsyncEnumerable<Piece>>())).Select(piece => piece.Delta));
    }

    private static async IAsyncEnumerable<Piece> Pieces(params string[] deltas)
    {
        foreach (string delta in deltas)
        {
            await Task.Yield();
            yield return new Piece { Delta = delta };
        }
    }

    private void Answer<T>(Http.ApiOperation<T> operation, string body) =>
        _transport.On(operation).RespondRaw(HttpStatusCode.OK, body, "text/event-stream");

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (T item in items.WithCancellation(Cancellation))
        {
            list.Add(item);
        }

        return list;
    }

    private static string InWords(WatchTypedResponse data) => data.Match(
        static text => text, static json => json.Foo.ToString(System.Globalization.CultureInfo.InvariantCulture), static _ => "unknown");
}
