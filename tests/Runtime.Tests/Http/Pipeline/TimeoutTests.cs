using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Pipeline;

public sealed class TimeoutTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly SemaphoreSlim _entered = new(0);

    public void Dispose() => _entered.Dispose();

    [Fact]
    public async Task An_attempt_that_takes_too_long_names_the_limit()
    {
        using StubHandler handler = new(NeverAsync);
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.TimeProvider = _time;
            options.AttemptTimeout = TimeSpan.FromSeconds(2);
            options.Retry.MaxRetries = 0;
        });

        Task<Thing> call = pipeline.GetThingAsync();
        await _entered.WaitAsync(Client.Cancellation);
        _time.Advance(TimeSpan.FromSeconds(1.9));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.1));

        TimeoutException exception = await Assert.ThrowsAsync<TimeoutException>(() => call);
        Assert.Equal("GET /things/{thingId} did not end within AttemptTimeout, 2 s (1 attempt).", exception.Message);
    }

    [Fact]
    public async Task An_attempt_out_of_time_is_retried_when_the_operation_is_idempotent()
    {
        using StubHandler handler = new(NeverAsync);
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.TimeProvider = _time;
            options.AttemptTimeout = TimeSpan.FromSeconds(2);
            options.Retry.MaxRetries = 1;
        });

        Task<Thing> call = pipeline.GetThingAsync();
        await _entered.WaitAsync(Client.Cancellation);
        _time.Advance(TimeSpan.FromSeconds(2));
        await _entered.WaitAsync(Client.Cancellation);
        _time.Advance(TimeSpan.FromSeconds(2));

        TimeoutException exception = await Assert.ThrowsAsync<TimeoutException>(() => call);
        Assert.Contains("2 attempts", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attempt_out_of_time_is_not_retried_when_the_server_may_have_acted()
    {
        using StubHandler handler = new(NeverAsync);
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.TimeProvider = _time;
            options.AttemptTimeout = TimeSpan.FromSeconds(2);
        });

        Task<Thing> call = pipeline.CreateThingAsync();
        await _entered.WaitAsync(Client.Cancellation);
        _time.Advance(TimeSpan.FromSeconds(2));

        await Assert.ThrowsAsync<TimeoutException>(() => call);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task The_time_of_an_attempt_covers_the_body()
    {
        using StubHandler handler = new((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new NeverStream(_entered)) }));
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.TimeProvider = _time;
            options.AttemptTimeout = TimeSpan.FromSeconds(2);
            options.Retry.MaxRetries = 0;
        });

        Task<Thing> call = pipeline.GetThingAsync();
        await _entered.WaitAsync(Client.Cancellation);
        _time.Advance(TimeSpan.FromSeconds(2));

        await Assert.ThrowsAsync<TimeoutException>(() => call);
    }

    [Fact]
    public async Task The_overall_time_covers_all_attempts_and_names_the_last_answer()
    {
        using StubHandler handler = new((request, cancellationToken) =>
            _entered.CurrentCount == 0 && _time.GetUtcNow() == _time.Start
                ? Task.FromResult(Slow())
                : NeverAsync(request, cancellationToken));
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.TimeProvider = _time;
            options.AttemptTimeout = TimeSpan.FromSeconds(100);
            options.Timeout = TimeSpan.FromSeconds(5);
        });

        Task<Thing> call = pipeline.GetThingAsync();
        await _entered.WaitAsync(Client.Cancellation);
        _time.Advance(TimeSpan.FromSeconds(5));

        TimeoutException exception = await Assert.ThrowsAsync<TimeoutException>(() => call);
        Assert.Equal("GET /things/{thingId} did not end within Timeout, 5 s (2 attempts; the last answer was 503).", exception.Message);
    }

    [Fact]
    public async Task The_time_out_of_a_given_HttpClient_is_named()
    {
        using StubHandler handler = new(NeverAsync);
        using HttpClient client = new(handler) { BaseAddress = new Uri(Client.Host), Timeout = TimeSpan.FromMilliseconds(20) };
        using ApiPipeline pipeline = new(client, new ApiClientOptions { Retry = { MaxRetries = 0 } });

        TimeoutException exception = await Assert.ThrowsAsync<TimeoutException>(pipeline.GetThingAsync);

        Assert.Equal("GET /things/{thingId} did not end within the Timeout of the given HttpClient, 0.02 s (1 attempt).", exception.Message);
    }

    private HttpResponseMessage Slow()
    {
        // Moves on, so that the next attempt is told from the first.
        _time.Advance(TimeSpan.FromMilliseconds(1));
        return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
    }

    private async Task<HttpResponseMessage> NeverAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _entered.Release();
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new InvalidOperationException();
    }

    private sealed class NeverStream(SemaphoreSlim entered) : MemoryStream
    {
        // Of unknown length.
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            entered.Release();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return 0;
        }
    }
}
