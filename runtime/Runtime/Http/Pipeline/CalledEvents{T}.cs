using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Events of an operation that is called when they are enumerated.</summary>
internal sealed class CalledEvents<T>(ApiPipeline pipeline, ApiOperation<AsyncEvents<T>> operation, ApiRequest request, CancellationToken callToken)
    : AsyncEvents<T>
{
    public override IAsyncEnumerable<SseItem<T>> AsEvents(string? lastEventId = null) =>
        ReadAsync(lastEventId is null ? request : request.WithHeader("Last-Event-ID", lastEventId), CancellationToken.None);

    private async IAsyncEnumerable<SseItem<T>> ReadAsync(ApiRequest sent, [EnumeratorCancellation] CancellationToken enumerationToken)
    {
        using LinkedToken linked = new(callToken, enumerationToken);
        AsyncEvents<T> events = await pipeline.SendAsync(operation, sent, linked.Token).ConfigureAwait(false);
        await foreach (SseItem<T> item in events.AsEvents().WithCancellation(linked.Token).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
