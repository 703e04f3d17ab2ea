using System.Net;
using System.Net.Sockets;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Pipeline;

public class CancellationTests
{
    [Fact]
    public async Task Cancelling_a_call_closes_its_connection_and_gives_back_the_callers_token()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        using ApiPipeline pipeline = new(new ApiClientOptions { BaseAddress = new Uri($"http://{listener.LocalEndpoint}") });
        using CancellationTokenSource source = new();

        Task<Thing> call = pipeline.SendAsync(ThingOperations.GetThing, new ApiRequest("/things/1"), source.Token);
        using Socket server = await listener.AcceptSocketAsync(Client.Cancellation);
        byte[] buffer = new byte[4096];
        int count = await server.ReceiveAsync(buffer, Client.Cancellation);
        Assert.True(count > 0);
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.True(await IsClosedAsync(server, buffer));
    }

    [Fact]
    public async Task A_cancelled_token_sends_nothing()
    {
        using StubHandler handler = new(StubHandler.Json("""{"name":"a"}"""));
        using ApiPipeline pipeline = Client.Over(handler);

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => pipeline.SendAsync(ThingOperations.GetThing, new ApiRequest("/things/1"), new CancellationToken(canceled: true)));

        Assert.True(exception.CancellationToken.IsCancellationRequested);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task The_callers_token_comes_back_whatever_token_a_handler_gives()
    {
        using CancellationTokenSource source = new();
        using StubHandler handler = new(async (_, cancellationToken) =>
        {
            using CancellationTokenSource own = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await source.CancelAsync();
            throw new OperationCanceledException(own.Token);
        });
        using ApiPipeline pipeline = Client.Over(handler);

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => pipeline.SendAsync(ThingOperations.GetThing, new ApiRequest("/things/1"), source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_body_broken_off_by_cancelling_is_no_connection_failure()
    {
        using CancellationTokenSource source = new();
        using StubHandler handler = new(() => new HttpResponseMessage { Content = new StreamContent(new AbortedStream(source)) });
        using ApiPipeline pipeline = Client.Over(handler, options => options.Retry.MaxRetries = 0);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => pipeline.SendAsync(ThingOperations.GetThing, new ApiRequest("/things/1"), source.Token));
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_between_attempts()
    {
        using CancellationTokenSource source = new();
        SignallingTime time = new();
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.ServiceUnavailable, "20"));
        using ApiPipeline pipeline = Client.Over(handler, options => options.TimeProvider = time);

        Task<Thing> call = pipeline.SendAsync(ThingOperations.GetThing, new ApiRequest("/things/1"), source.Token);
        await time.Waiting.WaitAsync(Client.Cancellation);
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    private static async Task<bool> IsClosedAsync(Socket server, byte[] buffer)
    {
        try
        {
            return await server.ReceiveAsync(buffer, Client.Cancellation) == 0;
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.ConnectionReset or SocketError.ConnectionAborted)
        {
            return true;
        }
    }

    private sealed class AbortedStream(CancellationTokenSource source) : MemoryStream
    {
        // Of unknown length.
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await source.CancelAsync();
            throw new IOException("aborted");
        }
    }

    private sealed class SignallingTime : FakeTimeProvider
    {
        private readonly TaskCompletionSource _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Waiting => _waiting.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ITimer timer = base.CreateTimer(callback, state, dueTime, period);
            _waiting.TrySetResult();
            return timer;
        }
    }
}
