using System.Threading.Channels;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Json;
using Atlassian.Admin.Gen.Runtime.Tests.Support;
using Atlassian.Admin.Gen.Testing;

namespace Atlassian.Admin.Gen.Runtime.Tests.Testing;

/// <summary>Streams of a fake come as the test lets them.</summary>
public sealed class FakeStreamTests : IDisposable
{
    private static readonly ApiOperation<IAsyncEnumerable<long>> Lines = new("lines", HttpMethod.Get, "/lines", ApiBody.JsonLines(ScalarConverters.Int64, "application/jsonl"));

    private static readonly ApiOperation<AsyncEvents<long>> Events =
        new("events", HttpMethod.Get, "/events", ApiBody.Events(ScalarConverters.Int64, [], "text/event-stream"));

    private readonly FakeTransport _fake = new();
    private readonly ApiPipeline _pipeline;
    private readonly Channel<long> _source = Channel.CreateUnbounded<long>();

    public FakeStreamTests() => _pipeline = Client.Over(_fake);

    public void Dispose()
    {
        _pipeline.Dispose();
        _fake.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_item_is_there_before_the_next_one_is_made(bool areEvents)
    {
        await using IAsyncEnumerator<long> items = Call(areEvents).GetAsyncEnumerator(Client.Cancellation);
        foreach (long value in new long[] { 1, 2 })
        {
            Task<bool> next = items.MoveNextAsync().AsTask();
            Assert.False(next.IsCompleted);
            await _source.Writer.WriteAsync(value, Client.Cancellation);
            Assert.True(await next);
            Assert.Equal(value, items.Current);
        }

        _source.Writer.Complete();
        Assert.False(await items.MoveNextAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_can_break_after_the_items_before(bool areEvents)
    {
        await using IAsyncEnumerator<long> items = Call(areEvents).GetAsyncEnumerator(Client.Cancellation);
        await _source.Writer.WriteAsync(1, Client.Cancellation);
        Assert.True(await items.MoveNextAsync());

        _source.Writer.Complete(new IOException("The cable is out."));

        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () => await items.MoveNextAsync());
        Assert.Contains("the connection broke", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_source_is_told_when_the_reading_is_cancelled(bool areEvents)
    {
        using CancellationTokenSource cancellation = new();
        await using IAsyncEnumerator<long> items = Call(areEvents).GetAsyncEnumerator(cancellation.Token);
        Task<bool> next = items.MoveNextAsync().AsTask();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    private IAsyncEnumerable<long> Call(bool areEvents)
    {
        _fake.On(Lines).Respond(_source.Reader.ReadAllAsync());
        _fake.On(Events).Respond(AsyncEvents.FromItems(_source.Reader.ReadAllAsync()));
        return areEvents
            ? _pipeline.GetEvents(Events, new ApiRequest("/events"), Client.Cancellation)
            : _pipeline.GetItems(Lines, new ApiRequest("/lines"), Client.Cancellation);
    }
}
