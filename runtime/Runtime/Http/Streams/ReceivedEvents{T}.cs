using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>The events of one response, read once. The end of an enumeration closes the response.</summary>
internal sealed class ReceivedEvents<T>(Stream body, EventTable<T> table, StreamFailure failure) : AsyncEvents<T>
{
    private int _isTaken;

    public override IAsyncEnumerable<SseItem<T>> AsEvents(string? lastEventId = null)
    {
        if (lastEventId is not null)
        {
            throw new InvalidOperationException("The events of a response can't start elsewhere; call the operation again for that.");
        }

        return Interlocked.Exchange(ref _isTaken, 1) == 0
            ? ReadAsync(CancellationToken.None)
            : throw new InvalidOperationException("The events of a response come once; call the operation again for more.");
    }

    private async IAsyncEnumerable<SseItem<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        EventBytes stream = new(body, failure);
        await using ConfiguredAsyncDisposable closing = stream.ConfigureAwait(false);
        SseParser<Parsed> parser = SseParser.Create(stream, (eventType, data) => Parse(stream, eventType, data));
        await foreach (SseItem<Parsed> item in parser.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            switch (item.Data.Use)
            {
                case EventUse.End:
                    yield break;
                case EventUse.Item:
                    yield return new SseItem<T>(item.Data.Item, item.Data.EventType)
                    {
                        EventId = item.EventId,
                        ReconnectionInterval = item.ReconnectionInterval,
                    };
                    break;
            }
        }
    }

    private Parsed Parse(EventBytes stream, string givenType, ReadOnlySpan<byte> data)
    {
        string eventType = stream.TakeType() ? givenType : SseParser.EventTypeDefault;
        try
        {
            EventUse use = table.Read(eventType, data, out T item);
            return new Parsed(use, item, eventType);
        }
        catch (JsonException exception)
        {
            throw failure.Create(
                string.Create(CultureInfo.InvariantCulture, $"event {stream.Count} of the body, '{eventType}', is no {typeof(T).Name}: {exception.Message}"),
                exception,
                data);
        }
    }

    private readonly record struct Parsed(EventUse Use, T Item, string EventType);
}
