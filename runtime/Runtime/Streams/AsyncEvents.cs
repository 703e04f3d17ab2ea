using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace Atlassian.Admin.Gen;

/// <summary>Makes streams of events, for instance for a test's fake.</summary>
public static class AsyncEvents
{
    /// <summary>A stream of ready events.</summary>
    /// <param name="events">The events in order, with the types and ids that they are to have.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <returns>The stream.</returns>
    public static AsyncEvents<T> FromEvents<T>(params IEnumerable<SseItem<T>> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new ReadyEvents<T>(events);
    }

    /// <summary>A stream of events that come one by one, for instance as a test lets them.</summary>
    /// <param name="events">The events in order, with the types and ids that they are to have.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <returns>The stream.</returns>
    public static AsyncEvents<T> FromEvents<T>(IAsyncEnumerable<SseItem<T>> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new ComingEvents<T>(events);
    }

    /// <summary>A stream of ready data, each an event of the type that the document has for it.</summary>
    /// <param name="items">The data in order.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <returns>The stream.</returns>
    public static AsyncEvents<T> FromItems<T>(params IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ReadyEvents<T>(items.Select(static item => new SseItem<T>(item)));
    }

    /// <summary>A stream of data that come one by one, each an event of the type that the document has for it.</summary>
    /// <param name="items">The data in order.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <returns>The stream.</returns>
    public static AsyncEvents<T> FromItems<T>(IAsyncEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ComingEvents<T>(ToEventsAsync(items, CancellationToken.None));
    }

    private static async IAsyncEnumerable<SseItem<T>> ToEventsAsync<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return new SseItem<T>(item);
        }
    }
}
