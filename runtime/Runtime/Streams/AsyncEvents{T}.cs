using System.Net.ServerSentEvents;

namespace Atlassian.Admin.Gen;

/// <summary>
/// Events that the server sends one by one (WHATWG HTML «Server-sent events»). Nothing is sent before they are enumerated, each enumeration is a
/// call, and its end closes the connection.
/// </summary>
/// <typeparam name="T">The type of the data.</typeparam>
/// <remarks>
/// Events of types that the document does not name are passed over. The stream ends where the server ends it, at an event that the document
/// calls terminal, or at data that is <c>[DONE]</c> where JSON is expected. A stream that broke, an event that is cut or data that does not fit is an
/// <see cref="ApiException"/>, after the events before it have been given. Nobody connects again by themselves:
/// <see cref="AsEvents"/> of the same call goes on after an event whose id is known.
/// </remarks>
public abstract class AsyncEvents<T> : IAsyncEnumerable<T>
{
    /// <summary>The events, each with its type, its id and the time to wait before connecting again, as far as the server says them.</summary>
    /// <param name="lastEventId">The id of an event to go on after, sent as <c>Last-Event-ID</c>; null to start where the server does.</param>
    /// <returns>The events. An event without a type is a <c>message</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="lastEventId"/> can't stand in a header.</exception>
    /// <exception cref="InvalidOperationException">The events are those of one response, which come once, and can't start elsewhere.</exception>
    public abstract IAsyncEnumerable<SseItem<T>> AsEvents(string? lastEventId = null);

    /// <summary>Goes through the data of the events.</summary>
    /// <param name="cancellationToken">Cancels the enumeration, besides the token that the call was given, and closes the connection.</param>
    /// <returns>The enumerator.</returns>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (SseItem<T> item in AsEvents().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item.Data;
        }
    }
}
