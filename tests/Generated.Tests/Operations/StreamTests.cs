using System.Net;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Streams;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Responses that are read item by item.</summary>
public sealed class StreamTests : IDisposable
{
    private readonly FakeTransport _transport = new();
    private readonly StreamApiClient _client;

    public StreamTests() => _client = new StreamApiClient(FakeClient.Options<StreamApiClientOptions>(_transport));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task Items_come_one_by_one_and_nothing_is_sent_before()
    {
        _transport.On(StreamsOperations.WatchEvents).RespondRaw(HttpStatusCode.OK, "{\"id\":1}\r\n\n{\"id\":2,\"text\":\"ü\"}", "application/jsonl");

        IAsyncEnumerable<Event> events = _client.Streams.WatchEventsAsync(Cancellation);
        Assert.Empty(_transport.Requests);

        Assert.Equal([new Event { Id = 1 }, new Event { Id = 2, Text = "ü" }], await ListAsync(events));
        Assert.Equal("application/jsonl", Assert.Single(_transport.Requests).Headers["Accept"]);
    }

    [Fact]
    public async Task A_schema_that_is_an_array_says_what_the_items_are()
    {
        _transport.On(StreamsOperations.ReadLogs).Respond(Items(new Event { Id = 1 }, new Event { Id = 2 }));

        Assert.Equal([1, 2], (await ListAsync(_client.Streams.ReadLogsAsync(Cancellation))).Select(item => item.Id));
    }

    [Fact]
    public async Task JSON_text_sequences_are_received_and_sent_item_by_item()
    {
        _transport.On(StreamsOperations.ReadRecords).RespondRaw(HttpStatusCode.OK, "\u001e{\n\"id\":1}\n\u001e{\"id\":2}\n", "application/json-seq");
        _transport.On(StreamsOperations.SendRecords).Respond();

        Assert.Equal([1, 2], (await ListAsync(_client.Streams.ReadRecordsAsync(Cancellation))).Select(item => item.Id));
        await _client.Streams.SendRecordsAsync(Items(new Event { Id = 3 }), Cancellation);

        Assert.Equal("\u001e{\"id\":3}\n", _transport.Requests[1].BodyText);
        Assert.Equal("application/json-seq", _transport.Requests[1].Headers["Content-Type"]);
        Assert.Equal(3, Assert.Single(await ListAsync(_transport.Requests[1].ReadBody<IAsyncEnumerable<Event>>())).Id);
    }

    [Fact]
    public async Task A_line_that_was_cut_is_an_error_with_its_number_after_the_items_before_it()
    {
        _transport.On(StreamsOperations.WatchEvents).RespondRaw(HttpStatusCode.OK, "{\"id\":1}\n{\"id\":2,\"te", "application/jsonl");
        List<Event> items = [];

        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Event item in _client.Streams.WatchEventsAsync(Cancellation))
            {
                items.Add(item);
            }
        });

        Assert.Equal(1, Assert.Single(items).Id);
        Assert.Contains("line 2", exception.Message, StringComparison.Ordinal);
        Assert.Equal("watchEvents", exception.OperationId);
    }

    [Fact]
    public async Task An_item_that_does_not_fit_is_an_error_with_its_path()
    {
        _transport.On(StreamsOperations.WatchEvents).RespondRaw(HttpStatusCode.OK, "{\"id\":\"one\"}\n", "application/jsonl");

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => ListAsync(_client.Streams.WatchEventsAsync(Cancellation)));

        Assert.Contains("line 1", exception.Message, StringComparison.Ordinal);
        Assert.Contains("$.id", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_raw_response_has_the_items_once()
    {
        _transport.On(StreamsOperations.WatchEvents).Respond(Items(new Event { Id = 7 }));

        ApiResponse<IAsyncEnumerable<Event>> response = await _client.Streams.WithRawResponse.WatchEventsAsync(Cancellation);

        Assert.Equal(7, Assert.Single(await ListAsync(response.Value)).Id);
        await Assert.ThrowsAsync<InvalidOperationException>(() => ListAsync(response.Value));
    }

    [Fact]
    public async Task Leaving_the_enumeration_closes_the_response()
    {
        using MemoryStream body = new("{\"id\":1}\n{\"id\":2}\n"u8.ToArray());
        _transport.On(StreamsOperations.WatchEvents).RespondRaw((_, _) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) }));

        await foreach (Event item in _client.Streams.WatchEventsAsync(Cancellation))
        {
            Assert.True(body.CanRead);
            break;
        }

        Assert.False(body.CanRead);
    }

    [Fact]
    public async Task A_schema_of_a_string_is_the_text_as_a_whole()
    {
        _transport.On(StreamsOperations.ReadText).RespondRaw(HttpStatusCode.OK, "{}\n", "application/x-ndjson");

        await using Stream text = await _client.Streams.ReadTextAsync(Cancellation);
        using StreamReader reader = new(text);

        Assert.Equal("{}\n", await reader.ReadToEndAsync(Cancellation));
    }

    private static async IAsyncEnumerable<Event> Items(params Event[] items)
    {
        foreach (Event item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    private static async Task<List<Event>> ListAsync(IAsyncEnumerable<Event> items)
    {
        List<Event> list = [];
        await foreach (Event item in items.WithCancellation(Cancellation))
        {
            list.Add(item);
        }

        return list;
    }
}
