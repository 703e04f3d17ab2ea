using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace Atlassian.Admin.Gen;

/// <summary>Events that come while they are read.</summary>
internal sealed class ComingEvents<T>(IAsyncEnumerable<SseItem<T>> events) : AsyncEvents<T>
{
    public override IAsyncEnumerable<SseItem<T>> AsEvents(string? lastEventId = null) =>
        lastEventId is null ? events : AfterAsync(lastEventId, CancellationToken.None);

    private async IAsyncEnumerable<SseItem<T>> AfterAsync(string lastEventId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool isAfter = false;
        await foreach (SseItem<T> item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (isAfter)
            {
                yield return item;
            }

            isAfter |= item.EventId == lastEventId;
        }
    }
}
