using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace Atlassian.Admin.Gen;

/// <summary>Events that are there already.</summary>
internal sealed class ReadyEvents<T>(IEnumerable<SseItem<T>> events) : AsyncEvents<T>
{
    public override IAsyncEnumerable<SseItem<T>> AsEvents(string? lastEventId = null)
    {
        SseItem<T>[] all = [.. events];
        int start = lastEventId is null ? 0 : 1 + Array.FindIndex(all, item => item.EventId == lastEventId);
        return lastEventId is not null && start == 0
            ? throw new ArgumentException("None of the events has this id.", nameof(lastEventId))
            : FromAsync(all, start, CancellationToken.None);
    }

    private static async IAsyncEnumerable<SseItem<T>> FromAsync(SseItem<T>[] all, int start, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int i = start; i < all.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            yield return all[i];
        }
    }
}
