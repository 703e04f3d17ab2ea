using System.Net;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Methods;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Methods beside GET, POST, PUT and PATCH, those of OpenAPI 3.2 included, and its parameters that are the whole query.</summary>
public sealed class MethodTests() : ClientTest<MethodApiClient, MethodApiClientOptions>(options => new(options))
{
    private static readonly Filter Some = new() { Name = "a b", Sizes = [1, 2] };

    private FakeRequest Sent => Assert.Single(Transport.Requests);

    [Fact]
    public async Task OPTIONS_and_TRACE_are_sent()
    {
        Transport.On(MethodsOperations.AskOptions).Respond();
        Transport.On(MethodsOperations.Trace).RespondRaw(HttpStatusCode.OK, "TRACE / HTTP/1.1", "message/http");

        await Client.Methods.AskOptionsAsync(Cancellation);
        await using Stream echo = await Client.Methods.TraceAsync(Cancellation);
        using StreamReader reader = new(echo);

        Assert.Equal([HttpMethod.Options, HttpMethod.Trace], Transport.Requests.Select(request => request.Method));
        Assert.Equal("TRACE / HTTP/1.1", await reader.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task QUERY_takes_a_body()
    {
        Transport.On(MethodsOperations.FindThings).Respond(["found"]);

        Assert.Equal(["found"], await Client.Methods.FindThingsAsync(Some, Cancellation));

        Assert.Equal("QUERY", Sent.Method.Method);
        Assert.Equal("""{"name":"a b","sizes":[1,2]}""", Sent.BodyText);
    }

    [Fact]
    public async Task DELETE_takes_a_body()
    {
        Transport.On(MethodsOperations.DeleteThings).Respond();

        await Client.Methods.DeleteThingsAsync(new Filter { Name = "n" }, Cancellation);

        Assert.Equal(HttpMethod.Delete, Sent.Method);
        Assert.Equal("""{"name":"n"}""", Sent.BodyText);
    }

    [Fact]
    public async Task Additional_operations_are_sent_with_their_methods_as_they_are_written()
    {
        Transport.On(MethodsOperations.CopyThings).Respond();
        Transport.On(MethodsOperations.PurgeThings).Respond();

        await Client.Methods.CopyThingsAsync("there", Cancellation);
        await Client.Methods.PurgeThingsAsync(Cancellation);

        Assert.Equal(["COPY", "Purge"], Transport.Requests.Select(request => request.Method.Method));
        Assert.Equal("?to=there", Transport.Requests[0].RequestUri.Query);
    }

    [Fact]
    public async Task A_query_in_the_form_of_a_form_has_the_members_of_its_object()
    {
        Transport.On(QueriesOperations.SearchForm).Respond();

        await Client.Queries.SearchFormAsync(Some, Cancellation);

        Assert.Equal("?name=a%20b&sizes=%5B1%2C2%5D", Sent.RequestUri.Query);
    }

    [Fact]
    public async Task A_query_of_JSON_is_percent_encoded()
    {
        Transport.On(QueriesOperations.SearchJson).Respond();

        await Client.Queries.SearchJsonAsync(Some, Cancellation);

        Assert.Equal("?" + Uri.EscapeDataString("""{"name":"a b","sizes":[1,2]}"""), Sent.RequestUri.Query);
    }

    [Fact]
    public async Task A_query_of_another_type_is_text()
    {
        Transport.On(QueriesOperations.SearchText).Respond();

        await Client.Queries.SearchTextAsync("$.a[0]", Cancellation);

        Assert.Equal("?%24.a%5B0%5D", Sent.RequestUri.Query);
    }
}
