using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>A stream whose head the server has sent, and whose first item the client waits for.</summary>
internal sealed class OpenedStream<T> : IAsyncDisposable
{
    private readonly SteeredServer _server = new();
    private readonly ApiPipeline _pipeline;
    private readonly IAsyncEnumerator<T> _items;
    private readonly Task<bool> _next;

    private OpenedStream(Func<ApiPipeline, IAsyncEnumerable<T>> call, CancellationToken cancellationToken)
    {
        _pipeline = new ApiPipeline(new ApiClientOptions { BaseAddress = _server.Address });
        _items = call(_pipeline).GetAsyncEnumerator(cancellationToken);
        _next = _items.MoveNextAsync().AsTask();
    }

    public static async Task<OpenedStream<T>> StartAsync(
        Func<ApiPipeline, IAsyncEnumerable<T>> call, string mediaType, bool isChunked = false, CancellationToken? cancellationToken = null)
    {
        OpenedStream<T> opened = new(call, cancellationToken ?? Client.Cancellation);
        await opened._server.ReceiveHeadAsync();
        await (isChunked ? opened._server.SendChunkedHeadAsync(mediaType) : opened._server.SendHeadAsync(mediaType));
        return opened;
    }

    public void Deconstruct(out SteeredServer server, out IAsyncEnumerator<T> items, out Task<bool> next) => (server, items, next) = (_server, _items, _next);

    public async ValueTask DisposeAsync()
    {
        await _items.DisposeAsync();
        _pipeline.Dispose();
        await _server.DisposeAsync();
    }
}
