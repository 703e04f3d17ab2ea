using System.IO.Pipelines;
using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Bodies;

/// <summary>Bodies that are handed on while they come.</summary>
public class StreamedResponseTests
{
    private static ApiOperation<Stream> Download { get; } = new("download", HttpMethod.Get, "/file", ApiBody.Stream("application/octet-stream"))
    {
        Errors = [new ApiErrorResponse<Problem>("404", "None.", ApiBody.Json(ProblemConverter.Instance))],
    };

    [Fact]
    public async Task The_call_ends_before_the_body_has_come()
    {
        Pipe pipe = new();
        using StubHandler handler = new(Answer(pipe.Reader.AsStream()));
        using ApiPipeline pipeline = Client.Over(handler);

        await using Stream body = await SendAsync(pipeline);
        await pipe.Writer.WriteAsync("late"u8.ToArray(), Client.Cancellation);
        await pipe.Writer.CompleteAsync();

        Assert.Equal("late", await TextAsync(body));
    }

    [Fact]
    public async Task The_body_may_be_longer_than_the_limit_of_those_that_are_read_whole()
    {
        using MemoryStream content = new(new byte[5000]);
        using StubHandler handler = new(Answer(content));
        using ApiPipeline pipeline = Client.Over(handler, options => options.MaxResponseBodyLength = 100);

        await using Stream body = await SendAsync(pipeline);

        Assert.Equal(5000, (await TextAsync(body)).Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disposing_the_body_closes_the_response(bool isAsync)
    {
        using MemoryStream content = new([1, 2]);
        using StubHandler handler = new(Answer(content));
        using ApiPipeline pipeline = Client.Over(handler);
        Stream body = await SendAsync(pipeline);
        Assert.True(content.CanRead);

        if (isAsync)
        {
            await body.DisposeAsync();
        }
        else
        {
#pragma warning disable CA1849 // It is this one that is tested.
            body.Dispose();
#pragma warning restore CA1849
        }

        Assert.False(content.CanRead);
    }

    [Fact]
    public async Task It_comes_over_the_clients_own_handler()
    {
        await using LoopbackServer server = new(LoopbackServer.Answer("200 OK", "hello"u8.ToArray()));
        using ApiPipeline pipeline = new(new ApiClientOptions { BaseAddress = server.Address });

        await using Stream body = await SendAsync(pipeline);

        Assert.Equal("hello", await TextAsync(body));
    }

    [Fact]
    public async Task A_success_without_content_is_an_empty_stream()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.NoContent));
        using ApiPipeline pipeline = Client.Over(handler);

        await using Stream body = await SendAsync(pipeline);

        Assert.Equal("", await TextAsync(body));
    }

    [Fact]
    public async Task Failures_before_the_headers_are_retried_and_errors_are_typed()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.BadGateway), StubHandler.Json("""{"message":"gone"}""", HttpStatusCode.NotFound));
        using ApiPipeline pipeline = Client.Over(handler);

        await Assert.ThrowsAsync<ApiException<Problem>>(() => SendAsync(pipeline));

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task Text_without_content_is_empty()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.OK));
        using ApiPipeline pipeline = Client.Over(handler);

        string text = await pipeline.SendAsync(
            new ApiOperation<string>("read", HttpMethod.Get, "/text", ApiBody.Text("text/plain")), new ApiRequest("/text"), Client.Cancellation);

        Assert.Equal("", text);
    }

    private static Func<HttpResponseMessage> Answer(Stream content) => () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(content) };

    private static Task<Stream> SendAsync(ApiPipeline pipeline) => pipeline.SendAsync(Download, new ApiRequest("/file"), Client.Cancellation);

    private static async Task<string> TextAsync(Stream stream)
    {
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(Client.Cancellation);
    }
}
