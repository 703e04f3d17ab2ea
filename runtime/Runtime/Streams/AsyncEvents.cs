using System.Net.ServerSentEvents;

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

    /// <summary>A stream of ready data, each an event of the type that the document has for it.</summary>
    /// <param name="items">The data in order.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <returns>The stream.</returns>
    public static AsyncEvents<T> FromItems<T>(params IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ReadyEvents<T>(items.Select(static item => new SseItem<T>(item)));
    }
}
