using System.Net;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Methods;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Methods beside GET, POST, PUT and PATCH, those of OpenAPI 3.2 included, and its parameters that are the whole query.</summary>
public sealed class MethodTests : IDisposable
{
    private static readonly Filter Some = new() { Name = "a b", Sizes = [1, 2] };

    private readonly FakeTransport _transport = new();
    private readonly MethodApiClient _client;

    public MethodTests() => _client = new MethodApiClient(FakeClient.Options<MethodApiClientOptions>(_transport));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FakeRequest Sent => Assert.Single(_transport.Requests);

    public void Dispose()
    {
        _client.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task OPTIONS_and_TRACE_are_sent()
    {
        _transport.On(MethodsOperations.AskOptions).Respond();
        _transport.On(MethodsOperations.Trace).RespondRaw(HttpStatusCode.OK, "TRACE / HTTP/1.1", "message/http");

        await _client.Methods.AskOptionsAsync(Cancellation);
        await using Stream echo = await _client.Methods.TraceAsync(Cancellation);
        using StreamReader reader = new(echo);

        Assert.Equal([HttpMethod.Options, HttpMethod.Trace], _transport.Requests.Select(request => request.Method));
        Assert.Equal("TRACE / HTTP/1.1", await reader.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task QUERY_takes_a_body()
    {
        _transport.On(MethodsOperations.FindThings).Respond(["found"]);

        Assert.Equal(["found"], await _client.Methods.FindThingsAsync(Some, Cancellation));

        Assert.Equal("QUERY", Sent.Method.Method);
        Assert.Equal("""{"name":"a b","sizes":[1,2]}""", Sent.BodyText);
    }

    [Fact]
    public async Task DELETE_takes_a_body()
    {
        _transport.On(MethodsOperations.DeleteThings).Respond();

        await _client.Methods.DeleteThingsAsync(new Filter { Name = "n" }, Cancellation);

        Assert.Equal(HttpMethod.Delete, Sent.Method);
        Assert.Equal("""{"name":"n"}""", Sent.BodyText);
    }

    [Fact]
    public async Task Additional_operations_are_sent_with_their_methods_as_they_are_written()
    {
        _transport.On(MethodsOperations.CopyThings).Respond();
        _transport.On(MethodsOperations.PurgeThings).Respond();

        await _client.Methods.CopyThingsAsync("there", Cancellation);
        await _client.Methods.PurgeThingsAsync(Cancellation);

        Assert.Equal(["COPY", "Purge"], _transport.Requests.Select(request => request.Method.Method));
        Assert.Equal("?to=there", _transport.Requests[0].RequestUri.Query);
    }

    [Fact]
    public async Task A_query_in_the_form_of_a_form_has_the_members_of_its_object()
    {
        _transport.On(QueriesOperations.SearchForm).Respond();

        await _client.Queries.SearchFormAsync(Some, Cancellation);

        Assert.Equal("?name=a%20b&sizes=%5B1%2C2%5D", Sent.RequestUri.Query);
    }

    [Fact]
    public async Task A_query_of_JSON_is_percent_encoded()
    {
        _transport.On(QueriesOperations.SearchJson).Respond();

        await _client.Queries.SearchJsonAsync(Some, Cancellation);

        Assert.Equal("?" + Uri.EscapeDataString("""{"name":"a b","sizes":[1,2]}"""), Sent.RequestUri.Query);
    }

    [Fact]
    public async Task A_query_of_another_type_is_text()
    {
        _transport.On(QueriesOperations.SearchText).Respond();

        await _client.Queries.SearchTextAsync("$.a[0]", Cancellation);

        Assert.Equal("?%24.a%5B0%5D", Sent.RequestUri.Query);
    }
}
