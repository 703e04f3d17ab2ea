using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Json;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Streams;

/// <summary>JSON lines from slow and from broken senders, and to servers.</summary>
public sealed class JsonLinesOverTheWireTests
{
    private static readonly ApiOperation<IAsyncEnumerable<string>> Read =
        new("read", HttpMethod.Get, "/lines", ApiBody.JsonLines(ScalarConverters.String, "application/jsonl"));

    private static readonly ApiOperation Send = new("send", HttpMethod.Put, "/lines");

    [Fact]
    public async Task An_item_is_given_as_soon_as_its_line_is_there_wherever_it_is_cut()
    {
        await using OpenedStream<string> stream = await OpenAsync();
        (SteeredServer server, IAsyncEnumerator<string> items, Task<bool> next) = stream;
        foreach (byte value in "\uFEFF\"zwölf\"\r\n"u8.ToArray())
        {
            await server.SendAsync(value);
        }

        Assert.True(await next);
        Assert.Equal("zwölf", items.Current);
        next = items.MoveNextAsync().AsTask();
        await server.SendAsync("\n\"last\"");
        server.Close();
        Assert.True(await next);
        Assert.Equal("last", items.Current);
        Assert.False(await items.MoveNextAsync());
    }

    [Fact]
    public async Task A_line_that_is_cut_is_an_error_after_the_items_before_it()
    {
        await using OpenedStream<string> stream = await OpenAsync();
        (SteeredServer server, IAsyncEnumerator<string> items, Task<bool> next) = stream;
        await server.SendAsync("\"a\"\n\"b");
        server.Close();

        Assert.True(await next);
        Assert.Equal("a", items.Current);
        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () => await items.MoveNextAsync());
        Assert.Contains("line 2 of the body is no String", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_that_breaks_is_an_error_after_the_items_before_it(bool isReset)
    {
        await using OpenedStream<string> stream = await OpenAsync(isChunked: true);
        (SteeredServer server, IAsyncEnumerator<string> items, Task<bool> next) = stream;
        await server.SendChunkAsync("\"a\"\n\"b");
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
        Assert.Contains("line 2 of the body did not come whole: the connection broke", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_closes_the_connection()
    {
        using CancellationTokenSource source = new();
        await using OpenedStream<string> stream = await OpenAsync(cancellationToken: source.Token);
        (SteeredServer server, IAsyncEnumerator<string> items, Task<bool> next) = stream;
        await server.SendAsync("\"a\"\n");
        Assert.True(await next);

        next = items.MoveNextAsync().AsTask();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        await server.WaitForCloseAsync();
    }

    [Fact]
    public async Task A_line_that_is_too_long_and_one_that_is_no_UTF8_are_errors()
    {
        ApiException tooLong = await FailAsync([.. "\"a\"\n\""u8, .. new byte[40_000]], options => options.MaxResponseBodyLength = 20_000);
        ApiException noText = await FailAsync([.. "\"a\"\n\""u8, 0xC3, 0x28, .. "\"\n"u8], static _ => { });

        Assert.Contains("line 2 of the body is longer than MaxResponseBodyLength", tooLong.Message, StringComparison.Ordinal);
        Assert.Contains("line 2 of the body is no String", noText.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_is_on_its_way_before_the_next_one_is_made()
    {
        await using SteeredServer server = new();
        using ApiPipeline pipeline = Over(server);
        Channel<string> source = Channel.CreateUnbounded<string>();
        Task sending = SendAsync(pipeline, source.Reader.ReadAllAsync(Client.Cancellation));
        string head = await server.ReceiveHeadAsync();
        Assert.Contains("Transfer-Encoding: chunked", head, StringComparison.Ordinal);

        foreach (string item in new[] { "a", "b" })
        {
            await source.Writer.WriteAsync(item, Client.Cancellation);
            Assert.Contains($"\"{item}\"\n", await server.ReceiveAsync("\n\r\n"), StringComparison.Ordinal);
        }

        source.Writer.Complete();
        await server.ReceiveAsync("0\r\n\r\n");
        await server.SendAsync("HTTP/1.1 204 No Content\r\n\r\n");
        await sending;
    }

    [Fact]
    public async Task Items_are_sent_once()
    {
        using StubHandler handler = new(StubHandler.Status(System.Net.HttpStatusCode.TooManyRequests));
        using ApiPipeline pipeline = Client.Over(handler);

        await Assert.ThrowsAsync<ApiException>(() => SendAsync(pipeline, Items("a", "b")));

        Assert.Equal("\"a\"\n\"b\"\n", Assert.Single(handler.Requests).Body);
    }

    [Fact]
    public async Task A_source_that_fails_fails_the_call_with_its_own_exception()
    {
        await using SteeredServer server = new();
        using ApiPipeline pipeline = Over(server);
        TaskCompletionSource isThere = new();
        Task sending = SendAsync(pipeline, Failing(isThere.Task));
        await server.ReceiveHeadAsync();
        await server.ReceiveAsync("\"a\"\n\r\n");
        isThere.SetResult();

        Exception exception = await Assert.ThrowsAnyAsync<Exception>(() => sending);

        Assert.IsType<InvalidTimeZoneException>(exception);
        await server.WaitForCloseAsync();
    }

    [Fact]
    public async Task A_source_is_told_when_nobody_takes_its_items_any_more()
    {
        await using SteeredServer server = new();
        using ApiPipeline pipeline = Over(server);
        using CancellationTokenSource cancellation = new();
        TaskCompletionSource ended = new();
        Task sending = SendAsync(pipeline, Endless(ended, Client.Cancellation), cancellation.Token);
        await server.ReceiveHeadAsync();
        await server.ReceiveAsync("\"a\"\n\r\n");

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        await ended.Task.WaitAsync(Client.Cancellation);
    }

    private static async IAsyncEnumerable<string> Endless(
        TaskCompletionSource ended, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            yield return "a";
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }
        finally
        {
            ended.SetResult();
        }
    }

    private static async IAsyncEnumerable<string> Failing(Task first)
    {
        yield return "a";
        await first;
        throw new InvalidTimeZoneException("There are no more.");
    }

    private static async IAsyncEnumerable<string> Items(params string[] items)
    {
        foreach (string item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    private static Task SendAsync(ApiPipeline pipeline, IAsyncEnumerable<string> items, CancellationToken? cancellationToken = null) => pipeline.SendAsync(
        Send,
        new ApiRequest("/lines") { Body = ApiRequestBody.JsonLines(items, ScalarConverters.String, "application/jsonl") },
        cancellationToken ?? Client.Cancellation);

    private static async Task<ApiException> FailAsync(byte[] body, Action<ApiClientOptions> configure)
    {
        using StubHandler handler = new(() => new HttpResponseMessage(System.Net.HttpStatusCode.OK) { Content = new ByteArrayContent(body) });
        using ApiPipeline pipeline = Client.Over(handler, configure);
        await using IAsyncEnumerator<string> items = Start(pipeline, Client.Cancellation);
        Assert.True(await items.MoveNextAsync());
        return await Assert.ThrowsAsync<ApiException>(async () => await items.MoveNextAsync());
    }

    private static Task<OpenedStream<string>> OpenAsync(bool isChunked = false, CancellationToken? cancellationToken = null) =>
        OpenedStream<string>.StartAsync(
            pipeline => pipeline.GetItems(Read, new ApiRequest("/lines"), cancellationToken ?? Client.Cancellation), "application/jsonl", isChunked, CancellationToken.None);

    private static ApiPipeline Over(SteeredServer server) => new(new ApiClientOptions { BaseAddress = server.Address });

    private static IAsyncEnumerator<string> Start(ApiPipeline pipeline, CancellationToken cancellationToken) =>
        pipeline.GetItems(Read, new ApiRequest("/lines"), cancellationToken).GetAsyncEnumerator(CancellationToken.None);
}
