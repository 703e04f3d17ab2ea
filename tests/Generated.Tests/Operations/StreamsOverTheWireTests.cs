using Atlassian.Admin.Gen.Runtime.Tests.Support;
using Generated.Events;
using Generated.Streams;
using Generated.Streams31;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Streams from a real server, by documents of OpenAPI 3.2 and 3.1.</summary>
public sealed class StreamsOverTheWireTests : IAsyncDisposable
{
    private readonly SteeredServer _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Events_by_an_item_schema_come_as_they_are_sent_and_those_without_a_name_in_the_document_are_passed_over()
    {
        using EventApiClient client = new(new EventApiClientOptions { BaseAddress = _server.Address });
        await using IAsyncEnumerator<ChannelEvents> events = client.Chat.WatchChannelAsync(Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.Equal(new UserConnect { Username = "ada" }, await FirstAsync(events, "text/event-stream", "event: userconnect\ndata: {\"username\":\"ada\"}\n\n"));
        Assert.Equal(new UserMessage { Text = "hello" }, await NextAsync(events, "event: ping\ndata: now\n\nevent: usermessage\ndata: {\"text\":\"hello\"}\n\n"));
        await AssertEndsAsync(events);
    }

    [Fact]
    public async Task Events_by_a_schema_of_a_3_1_document_come_as_they_are_sent()
    {
        using Stream31ApiClient client = new(new Stream31ApiClientOptions { BaseAddress = _server.Address });
        await using IAsyncEnumerator<Tick> ticks = client.Ticks.WatchTicksAsync(Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.Equal(new Tick { At = 1 }, await FirstAsync(ticks, "text/event-stream", "data: {\"at\":1}\n\n"));
        Assert.Equal(new Tick { At = 2 }, await NextAsync(ticks, "data: {\"at\":\ndata: 2}\n\n"));
        await AssertEndsAsync(ticks);
    }

    [Fact]
    public async Task Lines_by_an_item_schema_come_as_they_are_sent_and_half_a_one_at_the_end_is_an_error()
    {
        using StreamApiClient client = new(new StreamApiClientOptions { BaseAddress = _server.Address });
        await using IAsyncEnumerator<Event> events = client.Streams.WatchEventsAsync(Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.Equal(new Event { Id = 1 }, await FirstAsync(events, "application/jsonl", "{\"id\":1}\n{\"id\""));
        Assert.Equal(new Event { Id = 2 }, await NextAsync(events, ":2}\n{\"id\":3,\"te"));
        await AssertCutAsync(events, "line 3");
    }

    [Fact]
    public async Task Lines_by_a_schema_of_a_3_1_document_come_as_they_are_sent_and_half_a_one_at_the_end_is_an_error()
    {
        using Stream31ApiClient client = new(new Stream31ApiClientOptions { BaseAddress = _server.Address });
        await using IAsyncEnumerator<Tick> ticks = client.Ticks.ReadTicksAsync(Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.Equal(new Tick { At = 1 }, await FirstAsync(ticks, "application/x-ndjson", "{\"at\":1}\n"));
        await AssertCutAsync(ticks, "line 2", "{\"at\":");
    }

    // Nothing more is sent until the item is there: a client that waited for the end would wait for ever.
    private async Task<T> FirstAsync<T>(IAsyncEnumerator<T> items, string mediaType, string text)
    {
        Task<bool> next = items.MoveNextAsync().AsTask();
        Assert.Contains($"Accept: {mediaType}", await _server.ReceiveHeadAsync(), StringComparison.Ordinal);
        await _server.SendHeadAsync(mediaType);
        await _server.SendAsync(text);
        Assert.True(await next);
        return items.Current;
    }

    private async Task<T> NextAsync<T>(IAsyncEnumerator<T> items, string text)
    {
        await _server.SendAsync(text);
        Assert.True(await items.MoveNextAsync());
        return items.Current;
    }

    private async Task AssertEndsAsync<T>(IAsyncEnumerator<T> items)
    {
        _server.Close();
        Assert.False(await items.MoveNextAsync());
    }

    private async Task AssertCutAsync<T>(IAsyncEnumerator<T> items, string place, string rest = "")
    {
        await _server.SendAsync(rest);
        _server.Close();
        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () => await items.MoveNextAsync());
        Assert.Contains(place, exception.Message, StringComparison.Ordinal);
    }
}
