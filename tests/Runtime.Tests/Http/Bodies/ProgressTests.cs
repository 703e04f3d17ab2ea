using System.IO.Pipelines;
using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Bodies;

/// <summary>Streams of requests and responses that report how far they have been read.</summary>
public class ProgressTests
{
    private static readonly ApiOperation<Stream> Download = new("download", HttpMethod.Get, "/file", ApiBody.Stream("application/octet-stream"));

    private readonly Reports _reports = new();

    [Fact]
    public async Task A_download_reports_what_came_of_what_the_server_announced()
    {
        await using LoopbackServer server = new(LoopbackServer.Answer("200 OK", "hello"u8.ToArray()));
        using ApiPipeline pipeline = new(new ApiClientOptions { BaseAddress = server.Address });
        using MemoryStream file = new();

        await using (Stream body = (await pipeline.SendAsync(Download, new ApiRequest("/file"), Client.Cancellation)).WithProgress(_reports))
        {
            await body.CopyToAsync(file, Client.Cancellation);
        }

        Assert.Equal("hello"u8.ToArray(), file.ToArray());
        Assert.Equal(new TransferProgress(5, 5), _reports[^1]);
    }

    [Fact]
    public async Task Nobody_knows_the_total_of_what_comes_in_pieces()
    {
        Pipe pipe = new();
        await using Stream stream = pipe.Reader.AsStream().WithProgress(_reports);
        await pipe.Writer.WriteAsync("ab"u8.ToArray(), Client.Cancellation);
        _ = await stream.ReadAsync(new byte[9], Client.Cancellation);
        await pipe.Writer.WriteAsync("c"u8.ToArray(), Client.Cancellation);
        await pipe.Writer.CompleteAsync();
        _ = await stream.ReadAsync(new byte[9], Client.Cancellation);
        _ = await stream.ReadAsync(new byte[9], Client.Cancellation);

        Assert.Equal([new TransferProgress(2, null), new TransferProgress(3, null)], _reports);
    }

    [Fact]
    public async Task An_upload_reports_from_where_the_stream_stood_and_again_when_it_is_sent_again()
    {
        using MemoryStream file = new("skip:body"u8.ToArray()) { Position = 5 };
        await using Stream stream = file.WithProgress(_reports);
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.TooManyRequests), StubHandler.Status(HttpStatusCode.NoContent));
        using ApiPipeline pipeline = Client.Over(handler);

        await pipeline.SendAsync(
            new ApiOperation("put", HttpMethod.Put, "/file"),
            new ApiRequest("/file") { Body = ApiRequestBody.Stream(stream, "application/octet-stream") },
            Client.Cancellation);

        Assert.Equal(["body", "body"], handler.Requests.Select(request => request.Body));
        Assert.Equal([new TransferProgress(4, 4), new TransferProgress(4, 4)], _reports);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Closing_it_closes_the_stream_below(bool isAsync)
    {
        using MemoryStream below = new([1]);
        Stream stream = below.WithProgress(_reports);
        if (isAsync)
        {
            await stream.DisposeAsync();
        }
        else
        {
#pragma warning disable CA1849 // It is this one that is tested.
            stream.Dispose();
#pragma warning restore CA1849
        }

        Assert.False(below.CanRead);
    }

    [Fact]
    public void A_stream_that_cannot_be_read_is_refused()
    {
        using MemoryStream closed = new();
        closed.Close();

        Assert.Throws<ArgumentException>(() => closed.WithProgress(_reports));
    }

    // Progress<T> reports later, on another thread.
    private sealed class Reports : List<TransferProgress>, IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => Add(value);
    }
}
