using System.ComponentModel;

namespace Atlassian.Admin.Gen.Http;

/// <summary>An event that a document names, or all that it does not name.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiEvent<T>
{
    internal ApiEvent(string? eventType, EventDataKind kind, EventDataReader<T> read)
    {
        EventType = eventType;
        Kind = kind;
        Read = read;
    }

    internal string? EventType { get; }

    internal EventDataKind Kind { get; }

    internal EventDataReader<T> Read { get; }

    /// <summary>The data of an event that ends the stream; null for any.</summary>
    internal byte[]? EndData { get; init; }
}

/// <summary>Makes an item of an event's data.</summary>
internal delegate T EventDataReader<T>(ReadOnlySpan<byte> data);

/// <summary>What an event's data is.</summary>
internal enum EventDataKind
{
    Json,
    Text,
    End,
}
