using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;
using Atlassian.Admin.Gen.Testing;

namespace Atlassian.Admin.Gen.Runtime.Tests.Testing;

public sealed class FakeTransportTests : IDisposable
{
    private readonly FakeTransport _fake = new();
    private readonly ApiPipeline _pipeline;

    // As a user's test has it: the production defaults, and nothing about time.
    public FakeTransportTests() => _pipeline = new ApiPipeline(new ApiClientOptions
    {
        BaseAddress = new Uri(Client.Host),
        Handler = _fake,
        Credential = ApiCredential.Bearer("key"),
    });

    public void Dispose()
    {
        _pipeline.Dispose();
        _fake.Dispose();
    }

    [Fact]
    public async Task An_operation_is_answered_with_a_model()
    {
        _fake.On(ThingOperations.GetThing).Respond(new Thing("Ada"));

        Assert.Equal(new Thing("Ada"), await _pipeline.GetThingAsync());
    }

    [Fact]
    public async Task An_operation_without_a_value_is_answered_too()
    {
        _fake.On(ThingOperations.DeleteThing).Respond();

        ApiResponse response = await _pipeline.SendRawAsync(ThingOperations.DeleteThing, new ApiRequest("/things/1"), Client.Cancellation);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task Answers_come_in_order_and_the_last_one_stays()
    {
        _fake.On(ThingOperations.GetThing).Respond(new Thing("1")).Respond(new Thing("2"));

        Assert.Equal(["1", "2", "2"], [(await _pipeline.GetThingAsync()).Name, (await _pipeline.GetThingAsync()).Name, (await _pipeline.GetThingAsync()).Name]);
    }

    [Fact]
    public async Task A_documented_error_arrives_typed_with_its_headers()
    {
        _fake.On(ThingOperations.GetThing).RespondError(HttpStatusCode.TooManyRequests, new Problem("slow down")).WithHeader("Retry-After", "30");

        ApiException<Problem> exception = await Assert.ThrowsAsync<ApiException<Problem>>(_pipeline.GetThingAsync);

        Assert.Equal("slow down", exception.Error.Message);
        Assert.Equal(TimeSpan.FromSeconds(30), exception.RetryAfter);
        Assert.Equal(4, _fake.Requests.Count);
    }

    [Fact]
    public async Task Retries_do_not_wait()
    {
        _fake.On(ThingOperations.GetThing)
            .RespondRaw(HttpStatusCode.ServiceUnavailable).WithHeader("Retry-After", "30")
            .FailToConnect()
            .RespondRaw(HttpStatusCode.BadGateway)
            .Respond(new Thing("at last"));

        // Against a clock that stands still, so that a wait would never end.
        using ApiPipeline pipeline = new(new ApiClientOptions
        {
            BaseAddress = new Uri(Client.Host),
            Handler = _fake,
            TimeProvider = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(),
        });

        Assert.Equal("at last", (await pipeline.GetThingAsync().WaitAsync(TimeSpan.FromSeconds(30), Client.Cancellation)).Name);
    }

    [Fact]
    public async Task Retries_wait_as_in_production_when_asked_to()
    {
        InstantTime time = new();
        _fake.RetryDelay = null;
        _fake.On(ThingOperations.GetThing).RespondRaw(HttpStatusCode.ServiceUnavailable).WithHeader("Retry-After", "5").Respond(new Thing("a"));
        using ApiPipeline pipeline = Client.Over(_fake, options => options.TimeProvider = time);

        await pipeline.GetThingAsync();

        Assert.Equal([TimeSpan.FromSeconds(5)], time.Waits);
    }

    [Fact]
    public void An_error_that_the_document_does_not_describe_is_refused()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(
            () => _fake.On(ThingOperations.GetThing).RespondError(HttpStatusCode.Forbidden, new Problem("no")));
        Assert.Contains("400, 404, 429, 5XX", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anything_can_be_answered()
    {
        _fake.On(ThingOperations.GetThing).RespondRaw(HttpStatusCode.Forbidden, "<html>No</html>", "text/html");

        ApiException exception = await Assert.ThrowsAsync<ApiException>(_pipeline.GetThingAsync);

        Assert.Equal("<html>No</html>", exception.ResponseBody);
        Assert.Equal("text/html", exception.Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_failure_is_thrown_as_it_is()
    {
        HttpRequestException failure = new(HttpRequestError.InvalidResponse, "broken");
        _fake.On(ThingOperations.GetThing).Throw(failure);

        Assert.Same(failure, await Assert.ThrowsAsync<HttpRequestException>(_pipeline.GetThingAsync));
    }

    [Fact]
    public async Task An_answer_can_be_made_of_the_request()
    {
        _fake.On(ThingOperations.CreateThing).Respond(request => new Thing(request.ReadBody<Thing>().Name + "!")).WithStatus(HttpStatusCode.Created);

        Assert.Equal("new!", (await _pipeline.CreateThingAsync()).Name);
    }

    [Fact]
    public async Task Answers_can_depend_on_a_condition_and_the_latest_that_fits_counts()
    {
        _fake.On(ThingOperations.GetThing).Respond(new Thing("any"));
        _fake.On(ThingOperations.GetThing).When(request => request.RequestUri.AbsolutePath == "/things/2").Respond(new Thing("two"));

        Assert.Equal("any", (await _pipeline.GetThingAsync()).Name);
        Assert.Equal("two", (await _pipeline.SendAsync(ThingOperations.GetThing, new ApiRequest("/things/2"), Client.Cancellation)).Name);
    }

    [Fact]
    public async Task Pages_are_answered_in_turn_for_every_enumeration()
    {
        _fake.On(ThingOperations.ListThings).RespondPages(new ThingPage([new("a")], "?cursor=2"), new ThingPage([new("b")]));
        AsyncPageable<Thing> things = _pipeline.ListThings();

        Assert.Equal(["a", "b"], (await things.ToListAsync()).Select(thing => thing.Name));
        Assert.Equal(["a", "b"], (await things.ToListAsync()).Select(thing => thing.Name));
        Assert.Equal("?cursor=2", _fake.Requests[1].RequestUri.Query);
    }

    [Fact]
    public async Task What_was_sent_can_be_inspected()
    {
        _fake.On(ThingOperations.CreateThing).Respond(new Thing("x"));

        await _pipeline.CreateThingAsync();

        FakeRequest sent = Assert.Single(_fake.Requests);
        Assert.Same(ThingOperations.CreateThing, sent.Operation);
        Assert.Equal(HttpMethod.Post, sent.Method);
        Assert.Equal("https://api.example.com/things", sent.RequestUri.AbsoluteUri);
        Assert.Equal("Bearer key", sent.Headers["Authorization"]);
        Assert.Equal("application/json", sent.Headers["Content-Type"]);
        Assert.Equal("""{"name":"new"}""", sent.BodyText);
        Assert.Equal(new Thing("new"), sent.ReadBody<Thing>());
        Assert.Contains("Problem", Assert.Throws<InvalidOperationException>(() => sent.ReadBody<Problem>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_a_body_has_none_to_read()
    {
        _fake.On(ThingOperations.GetThing).Respond(new Thing("x"));

        await _pipeline.GetThingAsync();

        Assert.Throws<InvalidOperationException>(() => _fake.Requests[0].ReadBody<Thing>());
    }

    [Fact]
    public async Task A_request_that_nothing_answers_names_what_is_registered()
    {
        _fake.On(ThingOperations.GetThing).Respond(new Thing("x"));
        _fake.On(ThingOperations.ListThings);

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(_pipeline.CreateThingAsync);

        Assert.Contains("POST https://api.example.com/things of the operation createThing (POST /things)", exception.Message, StringComparison.Ordinal);
        Assert.Contains("getThing (GET /things/{thingId}), listThings (GET /things), without an answer", exception.Message, StringComparison.Ordinal);
        Assert.Single(_fake.Requests);
    }

    [Fact]
    public async Task A_request_can_be_left_without_an_answer()
    {
        using CancellationTokenSource source = new();
        _fake.On(ThingOperations.GetThing).NeverRespond();

        Task<Thing> call = _pipeline.SendAsync(ThingOperations.GetThing, new ApiRequest("/things/1"), source.Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
