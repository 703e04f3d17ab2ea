using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Pipeline;

public class BodyTests
{
    private const string Json = """{"name":"Zoë"}""";

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(206)]
    public async Task Every_2xx_with_a_body_gives_the_value(int status) =>
        Assert.Equal("Zoë", (await GetAsync(StubHandler.Json(Json, (HttpStatusCode)status)))?.Name);

    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    [InlineData(204)]
    public async Task Every_2xx_without_a_body_gives_nothing(int status) =>
        Assert.Null(await GetAsync(StubHandler.Status((HttpStatusCode)status)));

    [Fact]
    public async Task An_operation_without_a_value_takes_any_2xx_and_any_body()
    {
        using StubHandler handler = new(StubHandler.Json("not JSON", HttpStatusCode.Accepted));
        using ApiPipeline pipeline = Client.Over(handler);

        ApiResponse response = await pipeline.SendRawAsync(ThingOperations.DeleteThing, new ApiRequest("/things/1"), Client.Cancellation);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task The_raw_response_has_value_status_headers_and_URI()
    {
        using StubHandler handler = new(() =>
        {
            HttpResponseMessage answer = StubHandler.Json(Json, HttpStatusCode.Created)();
            answer.Headers.ETag = new EntityTagHeaderValue("\"v1\"");
            return answer;
        });
        using ApiPipeline pipeline = Client.Over(handler);

        ApiResponse<Thing> response = await pipeline.SendRawAsync(ThingOperations.GetThing, new ApiRequest("/things/1?a=b"), Client.Cancellation);

        Assert.Equal("Zoë", response.Value.Name);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("\"v1\"", response.Headers["etag"]);
        Assert.Equal("application/json; charset=utf-8", response.Headers["Content-Type"]);
        Assert.Equal("https://api.example.com/things/1?a=b", response.RequestUri.AbsoluteUri);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("\"UTF-8\"")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public async Task The_character_set_of_the_body_is_respected(string charset) =>
        Assert.Equal("Zoë", (await GetAsync(Bytes(Encoding.GetEncoding(charset.Trim('"')).GetBytes(Json), charset)))?.Name);

    [Fact]
    public async Task A_body_without_a_character_set_is_UTF_8() =>
        Assert.Equal("Zoë", (await GetAsync(Bytes(Encoding.UTF8.GetBytes(Json), charset: null)))?.Name);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData(null)]
    public async Task A_byte_order_mark_is_passed_over(string? charset)
    {
        Encoding encoding = charset is null ? Encoding.UTF8 : Encoding.GetEncoding(charset);
        Assert.Equal("Zoë", (await GetAsync(Bytes([.. encoding.GetPreamble(), .. encoding.GetBytes(Json)], charset)))?.Name);
    }

    [Fact]
    public async Task An_unknown_character_set_is_an_error()
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => GetAsync(Bytes(Encoding.UTF8.GetBytes(Json), "x-klingon")));
        Assert.Contains("x-klingon", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_may_be_as_long_as_the_limit_and_no_longer(bool isAnnounced)
    {
        byte[] body = Encoding.UTF8.GetBytes(Json);
        Func<HttpResponseMessage> answer = () => new HttpResponseMessage
        {
            Content = isAnnounced ? new ByteArrayContent(body) : new UnannouncedContent(body),
        };

        Assert.Equal("Zoë", (await GetAsync(answer, options => options.MaxResponseBodyLength = body.Length))?.Name);
        ApiException exception = await Assert.ThrowsAsync<ApiException>(
            () => GetAsync(answer, options => options.MaxResponseBodyLength = body.Length - 1));
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Contains("MaxResponseBodyLength", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_body_of_unknown_length_is_read_whole()
    {
        string name = new('x', 3_000_000);
        Thing? thing = await GetAsync(() => new HttpResponseMessage { Content = new UnannouncedContent(Encoding.UTF8.GetBytes($$"""{"name":"{{name}}"}""")) });
        Assert.Equal(name, thing?.Name);
    }

    [Fact]
    public async Task The_media_types_that_can_be_read_are_asked_for()
    {
        using StubHandler handler = new(StubHandler.Json(Json), StubHandler.Status(HttpStatusCode.NoContent));
        using ApiPipeline pipeline = Client.Over(handler);

        await pipeline.GetThingAsync();
        await pipeline.SendAsync(new ApiOperation("ping", HttpMethod.Get, "/"), new ApiRequest("/"), Client.Cancellation);

        Assert.Equal("application/json", handler.Requests[0].Headers["Accept"]);
        Assert.DoesNotContain("Accept", handler.Requests[1].Headers.Keys);
    }

    private static async Task<Thing?> GetAsync(Func<HttpResponseMessage> answer, Action<ApiClientOptions>? change = null)
    {
        using StubHandler handler = new(answer);
        using ApiPipeline pipeline = Client.Over(handler, change);
        return await pipeline.GetThingAsync();
    }

    private static Func<HttpResponseMessage> Bytes(byte[] body, string? charset) => () =>
    {
        ByteArrayContent content = new(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json" + (charset is null ? "" : "; charset=" + charset));
        return new HttpResponseMessage { Content = content };
    };

    private sealed class UnannouncedContent(byte[] body) : HttpContent
    {
        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new MemoryStream(body));

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(body).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
