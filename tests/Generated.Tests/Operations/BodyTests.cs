using System.Net;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Json;
using Atlassian.Admin.Gen.Testing;
using Generated.Bodies;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Bodies of every kind, sent and received.</summary>
public sealed class BodyTests : IDisposable
{
    private readonly FakeTransport _transport = new();
    private readonly BodyApiClient _client;

    public BodyTests() => _client = new BodyApiClient(FakeClient.Options<BodyApiClientOptions>(_transport));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task Lists()
    {
        _transport.On(BodiesOperations.PostList).RespondRaw(HttpStatusCode.OK, """[{"name":"a"},{}]""");

        IReadOnlyList<Thing> things = await _client.Bodies.PostListAsync(["x", "ü\""], Cancellation);

        Assert.Equal(2, things.Count);
        Assert.Equal("""["x","ü\""]""", Assert.Single(_transport.Requests).BodyText);
        Assert.Equal("application/json", Assert.Single(_transport.Requests).Headers["Content-Type"]);
    }

    [Fact]
    public async Task Scalars()
    {
        _transport.On(BodiesOperations.PostNumber).Respond(5);

        Assert.Equal(5, await _client.Bodies.PostNumberAsync(-3, Cancellation));
        Assert.Equal("-3", Assert.Single(_transport.Requests).BodyText);
    }

    [Fact]
    public async Task A_body_that_is_not_required_may_be_left_out()
    {
        _transport.On(BodiesOperations.PostNumber).Respond(5);

        await _client.Bodies.PostNumberAsync(cancellationToken: Cancellation);

        Assert.Equal("", Assert.Single(_transport.Requests).BodyText);
        Assert.False(Assert.Single(_transport.Requests).Headers.ContainsKey("Content-Type"));
    }

    [Fact]
    public async Task Media_types_are_those_of_the_document()
    {
        _transport.On(BodiesOperations.PatchThing).RespondRaw(HttpStatusCode.OK, """{"name":"b"}""", "application/vnd.acme+json");

        Thing thing = await _client.Bodies.PatchThingAsync(new Thing { Name = null }, Cancellation);

        Assert.Equal("b", thing.Name.Value);
        FakeRequest request = Assert.Single(_transport.Requests);
        Assert.Equal("""{"name":null}""", request.BodyText);
        Assert.Equal("application/merge-patch+json", request.Headers["Content-Type"]);
        Assert.Contains("application/vnd.acme+json", request.Headers["Accept"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Free_form_JSON()
    {
        _transport.On(BodiesOperations.PostFree).RespondRaw(HttpStatusCode.OK, "[1,null]");

        Assert.Equal("[1,null]", (await _client.Bodies.PostFreeAsync(JsonValues.From("x"), Cancellation)).GetRawText());
        Assert.Equal("\"x\"", Assert.Single(_transport.Requests).BodyText);
    }

    [Fact]
    public async Task Dictionaries()
    {
        _transport.On(BodiesOperations.GetMap).RespondRaw(HttpStatusCode.OK, """{"a":{"name":"x"}}""");

        Assert.Equal("x", (await _client.Bodies.GetMapAsync(Cancellation))["a"].Name.Value);
    }

    [Fact]
    public async Task Documented_errors_are_typed_by_their_status()
    {
        _transport.On(BodiesOperations.PatchThing)
            .RespondRaw(HttpStatusCode.Conflict, """{"reason":"taken"}""")
            .RespondRaw(HttpStatusCode.UnprocessableEntity, "\"wrong\"");

        ApiException<Problem> conflict = await Assert.ThrowsAsync<ApiException<Problem>>(() => _client.Bodies.PatchThingAsync(cancellationToken: Cancellation));
        ApiException<string> other = await Assert.ThrowsAsync<ApiException<string>>(() => _client.Bodies.PatchThingAsync(cancellationToken: Cancellation));

        Assert.Equal("taken", conflict.Error.Reason);
        Assert.Equal("wrong", other.Error);
    }

    [Fact]
    public async Task A_body_that_does_not_fit_is_an_error_that_names_the_place_and_not_the_value()
    {
        _transport.On(BodiesOperations.GetMap).RespondRaw(HttpStatusCode.OK, """{"a":{"name":5},"secret":"value"}""");

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => _client.Bodies.GetMapAsync(Cancellation));

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Contains("$.a.name", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Expected a string, found a number.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("value", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_body_may_not_be_null() =>
        Assert.Throws<ArgumentNullException>(() => { _ = _client.Bodies.PostListAsync(null!, Cancellation); });

    [Fact]
    public void An_internal_client_shows_no_type() =>
        Assert.DoesNotContain(typeof(BodyApiClient).Assembly.GetExportedTypes(), type => type.Namespace == "Generated.Bodies");
}
