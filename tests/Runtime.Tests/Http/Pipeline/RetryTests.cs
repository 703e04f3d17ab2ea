using System.Globalization;
using System.Net;
using System.Security.Authentication;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Pipeline;

public class RetryTests
{
    private static readonly Func<HttpResponseMessage> Success = StubHandler.Json("""{"name":"a"}""");

    [Theory]
    [InlineData("GET", 408, null, true)]
    [InlineData("GET", 429, null, true)]
    [InlineData("GET", 500, null, true)]
    [InlineData("GET", 502, null, true)]
    [InlineData("GET", 503, null, true)]
    [InlineData("GET", 504, null, true)]
    [InlineData("PUT", 500, null, true)]
    [InlineData("DELETE", 502, null, true)]
    [InlineData("GET", 400, null, false)]
    [InlineData("GET", 404, null, false)]
    [InlineData("GET", 409, null, false)]
    [InlineData("GET", 501, null, false)]
    [InlineData("POST", 429, null, true)]
    [InlineData("POST", 503, "0", true)]
    [InlineData("POST", 503, null, false)]
    [InlineData("POST", 500, "0", false)]
    [InlineData("POST", 502, "0", false)]
    [InlineData("POST", 504, null, false)]
    [InlineData("POST", 408, null, false)]
    [InlineData("PATCH", 429, null, true)]
    [InlineData("PATCH", 500, null, false)]
    public async Task A_status_is_retried_where_the_server_cannot_act_twice(string method, int status, string? retryAfter, bool isRetried)
    {
        using StubHandler handler = new(StubHandler.Status((HttpStatusCode)status, retryAfter), Success);
        using ApiPipeline pipeline = Client.Over(handler);

        Task<Thing> call = pipeline.SendAsync(ThingOperations.Of(new HttpMethod(method)), new ApiRequest("/things"), Client.Cancellation);

        if (isRetried)
        {
            Assert.Equal("a", (await call).Name);
            Assert.Equal(2, handler.Requests.Count);
        }
        else
        {
            Assert.Equal((HttpStatusCode)status, (await Assert.ThrowsAsync<ApiException>(() => call)).StatusCode);
            Assert.Single(handler.Requests);
        }
    }

    [Theory]
    [InlineData("GET", HttpRequestError.ConnectionError, true)]
    [InlineData("GET", HttpRequestError.ResponseEnded, true)]
    [InlineData("GET", HttpRequestError.Unknown, true)]
    [InlineData("GET", HttpRequestError.InvalidResponse, false)]
    [InlineData("POST", HttpRequestError.ConnectionError, true)]
    [InlineData("POST", HttpRequestError.NameResolutionError, true)]
    [InlineData("POST", HttpRequestError.ResponseEnded, false)]
    [InlineData("POST", HttpRequestError.Unknown, false)]
    public async Task A_connection_failure_is_retried_where_the_server_cannot_act_twice(string method, HttpRequestError error, bool isRetried)
    {
        HttpRequestException failure = new(error, "broken");
        using StubHandler handler = new(StubHandler.Fail(failure), Success);
        using ApiPipeline pipeline = Client.Over(handler);

        Task<Thing> call = pipeline.SendAsync(ThingOperations.Of(new HttpMethod(method)), new ApiRequest("/things"), Client.Cancellation);

        if (isRetried)
        {
            Assert.Equal("a", (await call).Name);
        }
        else
        {
            Assert.Same(failure, await Assert.ThrowsAsync<HttpRequestException>(() => call));
            Assert.Single(handler.Requests);
        }
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_not_tried_again()
    {
        using StubHandler handler = new(StubHandler.Fail(
            new HttpRequestException(HttpRequestError.SecureConnectionError, "TLS", new AuthenticationException("bad certificate"))));
        using ApiPipeline pipeline = Client.Over(handler);

        await Assert.ThrowsAsync<HttpRequestException>(pipeline.GetThingAsync);

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_handler_that_throws_for_a_status_is_not_tried_again()
    {
        using StubHandler handler = new(StubHandler.Fail(new HttpRequestException("404", inner: null, HttpStatusCode.NotFound)));
        using ApiPipeline pipeline = Client.Over(handler);

        await Assert.ThrowsAsync<HttpRequestException>(pipeline.GetThingAsync);

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task The_failure_of_the_last_attempt_is_thrown_as_it_is()
    {
        using StubHandler handler = new(
            StubHandler.Status(HttpStatusCode.BadGateway),
            StubHandler.Status(HttpStatusCode.BadGateway),
            StubHandler.Json("""{"message":"down"}""", HttpStatusCode.ServiceUnavailable));
        using ApiPipeline pipeline = Client.Over(handler, options => options.Retry.MaxRetries = 2);

        ApiException<Problem> exception = await Assert.ThrowsAsync<ApiException<Problem>>(pipeline.GetThingAsync);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.StatusCode);
        Assert.Equal("down", exception.Error.Message);
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task Retries_can_be_turned_off()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.ServiceUnavailable));
        using ApiPipeline pipeline = Client.Over(handler, options => options.Retry.MaxRetries = 0);

        await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync);

        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", null)]
    [InlineData("3600", 30)]
    [InlineData("Sat, 01 Jan 2000 00:00:12 GMT", 12)]
    [InlineData("Saturday, 01-Jan-00 00:00:12 GMT", 12)]
    [InlineData("Fri, 31 Dec 1999 23:59:00 GMT", null)]
    [InlineData("Sun, 01 Jan 2090 00:00:00 GMT", 30)]
    public async Task Retry_After_says_how_long_to_wait_within_the_limit(string retryAfter, int? seconds)
    {
        InstantTime time = new();
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.TooManyRequests, retryAfter), Success);
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.TimeProvider = time;
            options.Retry = new ApiRetryOptions { BaseDelay = TimeSpan.FromHours(1), MaxDelay = TimeSpan.FromSeconds(30) };
        });

        await pipeline.GetThingAsync();

        Assert.Equal(seconds is { } wait ? [TimeSpan.FromSeconds(wait)] : [], time.Waits);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("soon")]
    [InlineData("-5")]
    public async Task Without_a_usable_Retry_After_the_delay_grows_within_the_limit(string? retryAfter)
    {
        InstantTime time = new();
        Func<HttpResponseMessage> failure = StubHandler.Status(HttpStatusCode.ServiceUnavailable, retryAfter);
        using StubHandler handler = new(failure, failure, failure, failure, failure, failure, Success);
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.TimeProvider = time;
            options.Retry = new ApiRetryOptions { MaxRetries = 6, BaseDelay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(4) };
        });

        await pipeline.GetThingAsync();

        Assert.Equal(6, time.Waits.Count);
        Assert.All(time.Waits, static wait => Assert.InRange(wait, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(4)));
        Assert.True(time.Waits[5] > time.Waits[0], string.Create(CultureInfo.InvariantCulture, $"{time.Waits[0]} … {time.Waits[5]}"));
    }

    [Fact]
    public async Task What_the_server_answered_is_thrown_when_waiting_would_outlast_the_overall_time()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.TooManyRequests, "20"), Success);
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.TimeProvider = new FakeTimeProvider();
            options.Timeout = TimeSpan.FromSeconds(10);
        });

        ApiException exception = await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync);

        Assert.Equal(TimeSpan.FromSeconds(20), exception.RetryAfter);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Every_attempt_sends_the_body_again()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.TooManyRequests), Success);
        using ApiPipeline pipeline = Client.Over(handler);

        await pipeline.CreateThingAsync();

        Assert.Equal(["""{"name":"new"}""", """{"name":"new"}"""], handler.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task A_body_that_cannot_be_sent_again_is_sent_once()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.TooManyRequests), Success);
        using ApiPipeline pipeline = Client.Over(handler);

        await Assert.ThrowsAsync<ApiException>(() => pipeline.SendAsync(
            ThingOperations.Of(HttpMethod.Put),
            new ApiRequest("/") { Body = new OnceBody() },
            Client.Cancellation));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_connection_that_breaks_within_the_body_is_retried()
    {
        using StubHandler handler = new(
            () => new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) },
            Success);
        using ApiPipeline pipeline = Client.Over(handler);

        Assert.Equal("a", (await pipeline.GetThingAsync()).Name);
    }

    [Fact]
    public async Task A_connection_that_breaks_within_the_body_is_an_HttpRequestException()
    {
        using StubHandler handler = new(() => new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) });
        using ApiPipeline pipeline = Client.Over(handler, options => options.Retry.MaxRetries = 0);

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(pipeline.GetThingAsync);

        Assert.IsType<IOException>(exception.InnerException);
    }

    private sealed class BrokenStream : MemoryStream
    {
        // Of unknown length.
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("reset");
    }
}
