using System.Buffers;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>What becomes of an event.</summary>
internal enum EventUse
{
    PassOver,
    Item,
    End,
}

/// <summary>The events that a document names, by their types.</summary>
/// <param name="converter">Reads and writes items as JSON.</param>
/// <param name="events">The events; none where any event is an item.</param>
internal sealed class EventTable<T>(JsonConverter<T> converter, IReadOnlyList<ApiEvent<T>> events)
{
    private readonly ApiEvent<T>[] _ends = [.. events.Where(static each => each.Kind == EventDataKind.End)];

    private readonly Dictionary<string, ApiEvent<T>> _named = events
        .Where(static each => each is { Kind: not EventDataKind.End, EventType: not null })
        .DistinctBy(static each => each.EventType)
        .ToDictionary(static each => each.EventType!, StringComparer.Ordinal);

    private readonly ApiEvent<T>? _others = events.All(static each => each.Kind == EventDataKind.End)
        ? ApiEvent.Json(eventType: null, converter)
        : events.FirstOrDefault(static each => each is { Kind: not EventDataKind.End, EventType: null });

    /// <summary>Makes an item of an event.</summary>
    /// <exception cref="JsonException">The data does not fit.</exception>
    public EventUse Read(string eventType, ReadOnlySpan<byte> data, out T item)
    {
        item = default!;
        foreach (ApiEvent<T> end in _ends)
        {
            if ((end.EventType is null || end.EventType == eventType) && (end.EndData is null || data.SequenceEqual(end.EndData)))
            {
                return EventUse.End;
            }
        }

        if (!_named.TryGetValue(eventType, out ApiEvent<T>? known) && (known = _others) is null)
        {
            return EventUse.PassOver;
        }

        if (known.Kind == EventDataKind.Json)
        {
            // No JSON is empty: servers keep connections open with such. Nor is [DONE], with which those of many vendors end.
            ReadOnlySpan<byte> json = data.Trim(" \t\n"u8);
            if (json.IsEmpty)
            {
                return EventUse.PassOver;
            }

            if (json.SequenceEqual("[DONE]"u8))
            {
                return EventUse.End;
            }
        }

        item = known.Read(data);
        return EventUse.Item;
    }

    /// <summary>The event that a server would send; one without a type of its own has that which the document has for such data.</summary>
    public SseItem<byte[]> Write(SseItem<T> item)
    {
        ArrayBufferWriter<byte> output = new();
        ModelJson.Write(output, item.Data, converter);
        byte[] json = output.WrittenSpan.ToArray();
        byte[]? text = json is [(byte)'"', ..] ? Encoding.UTF8.GetBytes(ModelJson.Read(json, ScalarConverters.String)) : null;
        ApiEvent<T>? known = item.EventType == SseParser.EventTypeDefault
            ? Candidates.FirstOrDefault(each => each.EventType == item.EventType && Gives(each, item.Data, json, text))
                ?? Candidates.FirstOrDefault(each => Gives(each, item.Data, json, text))
            : _named.GetValueOrDefault(item.EventType) ?? _others;
        return new SseItem<byte[]>(known?.Kind == EventDataKind.Text && text is not null ? text : json, known?.EventType ?? item.EventType)
        {
            EventId = item.EventId,
            ReconnectionInterval = item.ReconnectionInterval,
        };
    }

    private IEnumerable<ApiEvent<T>> Candidates => _others is null ? _named.Values : _named.Values.Append(_others);

    private static bool Gives(ApiEvent<T> candidate, T item, byte[] json, byte[]? text)
    {
        if (candidate.Kind == EventDataKind.Text && text is null)
        {
            return false;
        }

        try
        {
            return EqualityComparer<T>.Default.Equals(candidate.Read(candidate.Kind == EventDataKind.Text ? text : json), item);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
