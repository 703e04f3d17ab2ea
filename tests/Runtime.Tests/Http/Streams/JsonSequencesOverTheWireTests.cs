using System.Net;
using System.Text.Json;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Json;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Streams;

/// <summary>JSON text sequences (RFC 7464) from slow and from broken senders, and to servers.</summary>
public sealed class JsonSequencesOverTheWireTests
{
    private const string MediaType = "application/json-seq";

    private static readonly ApiOperation<IAsyncEnumerable<JsonElement>> Read =
        new("read", HttpMethod.Get, "/texts", ApiBody.JsonLines(ScalarConverters.Any, MediaType));

    [Fact]
    public async Task A_text_is_given_as_soon_as_it_is_whole_although_it_has_line_ends_in_it()
    {
        await using OpenedStream<JsonElement> stream = await OpenAsync();
        (SteeredServer server, IAsyncEnumerator<JsonElement> items, Task<bool> next) = stream;

        await server.SendAsync("\u001e{\n");
        Assert.False(next.IsCompleted);
        await server.SendAsync("\"a\": 1\n}\n");
        Assert.True(await next);
        Assert.Equal(1, items.Current.GetProperty("a").GetInt32());

        await server.SendAsync("\u001e[2]\u001e\u001e3\n");
        server.Close();
        Assert.True(await items.MoveNextAsync());
        Assert.Equal("[2]", items.Current.GetRawText());
        Assert.True(await items.MoveNextAsync());
        Assert.Equal("3", items.Current.GetRawText());
        Assert.False(await items.MoveNextAsync());
    }

    [Theory]
    [InlineData("\u001e12", "text 2 of the body ended before it was whole")]
    [InlineData("\u001etru", "text 2 of the body ended before it was whole")]
    [InlineData("\u001etrue\u001e4\n", "text 2 of the body ended before it was whole")]
    [InlineData("\u001e{\"a\":", "text 2 of the body is no JsonElement")]
    [InlineData("\u001e{\"a\":\u001e{}\n", "text 2 of the body is no JsonElement")]
    public async Task A_text_that_is_cut_is_an_error_after_those_before_it(string rest, string expected)
    {
        await using OpenedStream<JsonElement> stream = await OpenAsync();
        (SteeredServer server, IAsyncEnumerator<JsonElement> items, Task<bool> next) = stream;
        await server.SendAsync("\u001e1\n" + rest);
        server.Close();

        Assert.True(await next);
        Assert.Equal("1", items.Current.GetRawText());
        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () => await items.MoveNextAsync());
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_an_error_after_the_texts_before_it()
    {
        await using OpenedStream<JsonElement> stream = await OpenAsync(isChunked: true);
        (SteeredServer server, IAsyncEnumerator<JsonElement> items, Task<bool> next) = stream;
        await server.SendChunkAsync("\u001e1\n\u001e{");
        Assert.True(await next);
        server.Reset();

        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () => await items.MoveNextAsync());
        Assert.Contains("text 2 of the body did not come whole: the connection broke", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_are_sent_with_a_record_separator_before_and_a_line_end_after_each()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.NoContent));
        using ApiPipeline pipeline = Client.Over(handler);

        await pipeline.SendAsync(
            new ApiOperation("send", HttpMethod.Put, "/texts"),
            new ApiRequest("/texts") { Body = ApiRequestBody.JsonLines(Items(), ScalarConverters.Int64, "application/geo+json-seq; v=1") },
            Client.Cancellation);

        Assert.Equal("\u001e1\n\u001e2\n", Assert.Single(handler.Requests).Body);
    }

    private static async IAsyncEnumerable<long> Items()
    {
        yield return 1;
        await Task.Yield();
        yield return 2;
    }

    private static Task<OpenedStream<JsonElement>> OpenAsync(bool isChunked = false) => OpenedStream<JsonElement>.StartAsync(
        pipeline => pipeline.GetItems(Read, new ApiRequest("/texts"), Client.Cancellation), MediaType, isChunked);
}
