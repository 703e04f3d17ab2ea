using System.IO.Pipelines;
using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Bodies;

/// <summary>Bodies that are read from the caller's streams while they are sent.</summary>
public class StreamRequestBodyTests
{
    [Fact]
    public async Task A_stream_that_can_seek_is_sent_again_from_where_it_stood()
    {
        using MemoryStream stream = new("skip:body"u8.ToArray()) { Position = 5 };
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.TooManyRequests), StubHandler.Status(HttpStatusCode.NoContent));

        await SendAsync(handler, ApiRequestBody.Stream(stream, "application/octet-stream"));

        Assert.Equal(["body", "body"], handler.Requests.Select(request => request.Body));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_once()
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync("body"u8.ToArray(), Client.Cancellation);
        await pipe.Writer.CompleteAsync();
        await using Stream stream = pipe.Reader.AsStream();
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.TooManyRequests));

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => SendAsync(handler, ApiRequestBody.Stream(stream, "application/octet-stream")));

        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
        Assert.Equal("body", Assert.Single(handler.Requests).Body);
    }

    [Fact]
    public async Task The_length_is_announced_where_it_is_known()
    {
        using MemoryStream known = new(new byte[7]) { Position = 3 };
        await using Stream unknown = new Pipe().Reader.AsStream();

        using HttpContent knownContent = ApiRequestBody.Stream(known, "image/png").CreateContent();
        using HttpContent unknownContent = ApiRequestBody.Stream(unknown, "image/png").CreateContent();

        Assert.Equal(4, knownContent.Headers.ContentLength);
        Assert.Null(unknownContent.Headers.ContentLength);
    }

    [Fact]
    public async Task Parts_can_be_sent_again_when_all_of_them_can()
    {
        using MemoryStream seekable = new([1]);
        await using Stream once = new Pipe().Reader.AsStream();
        MultipartBody body = new();

        body.Add("a", new FilePart(seekable, "a"), contentType: null);
        Assert.True(body.IsReplayable);
        body.Add("b", new FilePart(once, "b"), contentType: null);
        Assert.False(body.IsReplayable);
    }

    private static async Task SendAsync(StubHandler handler, ApiRequestBody body)
    {
        using ApiPipeline pipeline = Client.Over(handler);
        await pipeline.SendAsync(new ApiOperation("put", HttpMethod.Put, "/file"), new ApiRequest("/file") { Body = body }, Client.Cancellation);
    }
}
