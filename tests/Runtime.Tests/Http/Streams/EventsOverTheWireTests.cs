using System.Net;
using System.Net.ServerSentEvents;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Json;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Streams;

/// <summary>Server-sent events from slow and from broken senders.</summary>
public sealed class EventsOverTheWireTests
{
    private static readonly ApiOperation<AsyncEvents<long>> Numbers =
        new("numbers", HttpMethod.Get, "/numbers", ApiBody.Events(ScalarConverters.Int64, [], "text/event-stream"));

    private static readonly ApiOperation<AsyncEvents<string>> Texts =
        new("texts", HttpMethod.Get, "/texts", ApiBody.Events(ScalarConverters.String, [ApiEvent.Text(null)], "text/event-stream"));

    [Fact]
    public async Task An_event_is_given_as_soon_as_it_is_whole()
    {
        await using OpenedStream<string> stream = await OpenAsync(Texts);
        (SteeredServer server, IAsyncEnumerator<string> items, Task<bool> next) = stream;

        // Each line end by itself, that of two bytes in two packets; the test waits for each item before it sends more.
        foreach (string end in new[] { "\n", "\r\n", "\r" })
        {
            await server.SendAsync("data: a" + end + end[..1]);
            Assert.True(await next);
            Assert.Equal("a", items.Current);
            next = items.MoveNextAsync().AsTask();
            Assert.False(next.IsCompleted);
            await server.SendAsync(end[1..]);
        }

        server.Close();
        Assert.False(await next);
    }

    [Fact]
    public async Task Characters_may_be_cut_anywhere()
    {
        await using OpenedStream<string> stream = await OpenAsync(Texts);
        (SteeredServer server, IAsyncEnumerator<string> items, Task<bool> next) = stream;

        foreach (byte value in "\uFEFFdata: zwölf €\r\ndata: 𝄞\r\n\r\n"u8.ToArray())
        {
            await server.SendAsync(value);
        }

        Assert.True(await next);
        Assert.Equal("zwölf €\n𝄞", items.Current);
    }

    [Theory]
    [InlineData("data: 2")]
    [InlineData("data: 2\n")]
    [InlineData("event: a\n")]
    [InlineData("dat")]
    public async Task An_event_that_is_cut_is_an_error_after_those_before_it(string rest)
    {
        await using OpenedStream<long> stream = await OpenAsync(Numbers);
        (SteeredServer server, IAsyncEnumerator<long> items, Task<bool> next) = stream;
        await server.SendAsync("data: 1\n\n" + rest);
        server.Close();

        Assert.True(await next);
        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () => await items.MoveNextAsync());
        Assert.Contains("event 2 of the body ended before it was whole", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(": bye")]
    [InlineData(": bye\n")]
    [InlineData("retry: 10\n")]
    [InlineData("\n\n")]
    public async Task What_is_no_event_may_stand_at_the_end(string rest)
    {
        Assert.Equal([1], await ReadAsync(Numbers, "data: 1\n\n" + rest));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_that_breaks_is_an_error_after_the_events_before_it(bool isReset)
    {
        await using OpenedStream<long> stream = await OpenAsync(Numbers, isChunked: true);
        (SteeredServer server, IAsyncEnumerator<long> items, Task<bool> next) = stream;
        await server.SendChunkAsync("data: 1\n\n");
        Assert.True(await next);

        next = items.MoveNextAsync().AsTask();
        if (isReset)
        {
            server.Reset();
        }
        else
        {
            server.Close();
        }

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => next);
        Assert.Contains("event 2 of the body did not come whole: the connection broke", exception.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.IsAssignableFrom<IOException>(exception.InnerException);
    }

    [Fact]
    public async Task Cancellation_closes_the_connection()
    {
        using CancellationTokenSource source = new();
        await using OpenedStream<long> stream = await OpenAsync(Numbers, cancellationToken: source.Token);
        (SteeredServer server, IAsyncEnumerator<long> items, Task<bool> next) = stream;
        await server.SendAsync("data: 1\n\n");
        Assert.True(await next);

        next = items.MoveNextAsync().AsTask();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        await server.WaitForCloseAsync();
    }

    [Fact]
    public async Task Leaving_the_enumeration_closes_the_connection()
    {
        await using SteeredServer server = new();
        using ApiPipeline pipeline = Over(server);
        Task<long> reading = FirstAsync(pipeline);
        await server.ReceiveHeadAsync();
        await server.SendHeadAsync("text/event-stream");
        await server.SendAsync("data: 1\n\ndata: 2\n\n");

        Assert.Equal(1, await reading);
        await server.WaitForCloseAsync();
    }

    [Fact]
    public async Task The_sentinel_ends_the_enumeration_although_the_server_stays()
    {
        await using OpenedStream<long> stream = await OpenAsync(Numbers);
        (SteeredServer server, IAsyncEnumerator<long> items, Task<bool> next) = stream;
        await server.SendAsync("data: 1\n\ndata: [DONE]\n\n");

        Assert.True(await next);
        Assert.False(await items.MoveNextAsync());
        await server.WaitForCloseAsync();
    }

    [Fact]
    public async Task An_event_that_is_too_long_is_an_error_and_comments_are_not_counted()
    {
        string comments = string.Concat(Enumerable.Repeat(": still here\n\n", 100));
        List<long> items = [];

        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () =>
            await ReadAsync(Numbers, $"{comments}data: 1\n\ndata: {new string('2', 1000)}", items, options => options.MaxResponseBodyLength = 500));

        Assert.Equal([1], items);
        Assert.Contains("event 2 of the body is longer than MaxResponseBodyLength", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_an_error_in_JSON()
    {
        ApiOperation<AsyncEvents<string>> json = new("json", HttpMethod.Get, "/json", ApiBody.Events(ScalarConverters.String, [], "text/event-stream"));
        await using OpenedStream<string> stream = await OpenAsync(json);
        (SteeredServer server, IAsyncEnumerator<string> items, Task<bool> next) = stream;
        await server.SendAsync([.. "data: \""u8, 0xC3, 0x28, .. "\"\n\n"u8]);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => next);
        Assert.Contains("event 1 of the body, 'message', is no String", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_belongs_to_its_own_event_alone()
    {
        ApiOperation<AsyncEvents<string>> named = new(
            "named", HttpMethod.Get, "/named", ApiBody.Events(ScalarConverters.String, [ApiEvent.Text("message")], "text/event-stream"));

        Assert.Equal(["a", "b"], await ReadAsync(named, "event: ping\n\ndata: a\n\nevent: ping\ndata: x\n\ndata: b\n\n"));
    }

    [Fact]
    public async Task Events_of_unknown_types_are_passed_over_while_they_come()
    {
        ApiOperation<AsyncEvents<long>> named = new(
            "named", HttpMethod.Get, "/named", ApiBody.Events(ScalarConverters.Int64, [ApiEvent.Json("count", ScalarConverters.Int64)], "text/event-stream"));
        await using OpenedStream<long> stream = await OpenAsync(named);
        (SteeredServer server, IAsyncEnumerator<long> items, Task<bool> next) = stream;

        await server.SendAsync("event: other\ndata: no number\n\ndata: nor this\n\n");
        await server.SendAsync("event: count\ndata: 1\n\n");
        Assert.True(await next);
        Assert.Equal(1, items.Current);

        await server.SendAsync("event: other\ndata: 2\n\n");
        server.Close();
        Assert.False(await items.MoveNextAsync());
    }

    [Fact]
    public async Task A_failure_before_the_stream_is_retried_and_one_within_it_is_not()
    {
        int calls = 0;
        using StubHandler handler = new(
            StubHandler.Status(HttpStatusCode.ServiceUnavailable),
            () =>
            {
                calls++;
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("data: 1\n\ndata: 2", null, "text/event-stream") };
            });
        using ApiPipeline pipeline = Client.Over(handler);
        List<long> items = [];

        await Assert.ThrowsAsync<ApiException>(() => AddAllAsync(pipeline.GetEvents(Numbers, new ApiRequest("/numbers"), Client.Cancellation), items));

        Assert.Equal([1], items);
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task The_id_to_go_on_after_can_be_no_other_header()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.OK));
        using ApiPipeline pipeline = Client.Over(handler);
        AsyncEvents<long> events = pipeline.GetEvents(Numbers, new ApiRequest("/numbers"), Client.Cancellation);

        Assert.Throws<ArgumentException>(() => events.AsEvents("1\r\nX-Other: 1"));
        await AddAllAsync(events, []);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Ready_events_can_be_gone_on_after_too()
    {
        AsyncEvents<int> events = AsyncEvents.FromEvents(new SseItem<int>(1) { EventId = "a" }, new SseItem<int>(2) { EventId = "b" });
        List<SseItem<int>> rest = [];
        await foreach (SseItem<int> item in events.AsEvents("a"))
        {
            rest.Add(item);
        }

        Assert.Equal(2, Assert.Single(rest).Data);
        Assert.Throws<ArgumentException>(() => events.AsEvents("c"));
    }

    private static ApiPipeline Over(SteeredServer server) => new(new ApiClientOptions { BaseAddress = server.Address });

    private static Task<OpenedStream<T>> OpenAsync<T>(ApiOperation<AsyncEvents<T>> operation, bool isChunked = false, CancellationToken? cancellationToken = null) =>
        OpenedStream<T>.StartAsync(
            pipeline => pipeline.GetEvents(operation, new ApiRequest("/events"), Client.Cancellation), "text/event-stream", isChunked, cancellationToken);

    private static async Task<long> FirstAsync(ApiPipeline pipeline)
    {
        await foreach (long item in pipeline.GetEvents(Numbers, new ApiRequest("/numbers"), Client.Cancellation))
        {
            return item;
        }

        return 0;
    }

    private static async Task<List<T>> ReadAsync<T>(
        ApiOperation<AsyncEvents<T>> operation, string body, List<T>? items = null, Action<ApiClientOptions>? configure = null)
    {
        using StubHandler handler = new(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, null, "text/event-stream") });
        using ApiPipeline pipeline = Client.Over(handler, configure ?? (static _ => { }));
        items ??= [];
        await AddAllAsync(pipeline.GetEvents(operation, new ApiRequest("/events"), Client.Cancellation), items);
        return items;
    }

    private static async Task AddAllAsync<T>(IAsyncEnumerable<T> source, List<T> items)
    {
        await foreach (T item in source.WithCancellation(Client.Cancellation))
        {
            items.Add(item);
        }
    }
}
