using System.IO.Compression;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Pipeline;

public class OwnHandlerTests
{
    private static readonly byte[] Json = """{"name":"a"}"""u8.ToArray();

    [Fact]
    public async Task A_compressed_body_is_read()
    {
        using MemoryStream compressed = new();
        await using (GZipStream gzip = new(compressed, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(Json, Client.Cancellation);
        }

        await using LoopbackServer server = new(LoopbackServer.Answer("200 OK\r\nContent-Encoding: gzip", compressed.ToArray()));
        using ApiPipeline pipeline = new(new ApiClientOptions { BaseAddress = server.Address });

        Assert.Equal("a", (await pipeline.GetThingAsync()).Name);
        Assert.Contains("gzip", server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_are_not_kept_between_calls()
    {
        await using LoopbackServer server = new(
            LoopbackServer.Answer("200 OK\r\nSet-Cookie: session=1; Path=/", Json), LoopbackServer.Answer("200 OK", Json));
        using ApiPipeline pipeline = new(new ApiClientOptions { BaseAddress = server.Address });

        await pipeline.GetThingAsync();
        await pipeline.GetThingAsync();

        Assert.DoesNotContain("Cookie", server.Requests[1], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_redirect_to_another_port_carries_no_secret()
    {
        await using LoopbackServer other = new(LoopbackServer.Answer("200 OK", Json));
        await using LoopbackServer server = new(LoopbackServer.Answer($"302 Found\r\nLocation: {other.Address}x"));
        using ApiPipeline pipeline = new(new ApiClientOptions { BaseAddress = server.Address, Credential = ApiCredential.Bearer("secret-token") });
        ApiRequest request = new("/things/1");
        request.AddHeader("X-Api-Key", "secret-key");

        await pipeline.SendAsync(ThingOperations.GetThing, request, Client.Cancellation);

        Assert.Contains("secret-key", server.Requests[0], StringComparison.Ordinal);
        Assert.StartsWith("GET /x HTTP/1.1", other.Requests[0], StringComparison.Ordinal);
        Assert.DoesNotContain("secret", other.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_around_a_default_one_keeps_the_rules_of_redirects()
    {
        await using LoopbackServer other = new(LoopbackServer.Answer("200 OK", Json));
        await using LoopbackServer server = new(LoopbackServer.Answer($"302 Found\r\nLocation: {other.Address}x\r\nSet-Cookie: a=b"));
        using Counting handler = new() { InnerHandler = ApiClientOptions.CreateDefaultHandler() };
        using ApiPipeline pipeline = new(new ApiClientOptions
        {
            BaseAddress = server.Address,
            Credential = ApiCredential.Bearer("secret-token"),
            Handler = handler,
        });

        await pipeline.GetThingAsync();

        Assert.Equal(2, handler.Count);
        Assert.Contains("secret-token", server.Requests[0], StringComparison.Ordinal);
        Assert.DoesNotContain("secret-token", other.Requests[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", other.Requests[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_an_HttpRequestException()
    {
        LoopbackServer server = new();
        Uri address = server.Address;
        await server.DisposeAsync();
        using ApiPipeline pipeline = new(new ApiClientOptions { BaseAddress = address, Retry = { MaxRetries = 1, BaseDelay = TimeSpan.Zero } });

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(pipeline.GetThingAsync);

        Assert.Equal(HttpRequestError.ConnectionError, exception.HttpRequestError);
    }

    private sealed class Counting : DelegatingHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
