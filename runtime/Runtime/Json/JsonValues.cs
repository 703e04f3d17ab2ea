using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Makes JSON values for free-form members, without reflection.</summary>
public static class JsonValues
{
    // As deep as a writer goes: elements of XML and lists of them in each other.
    private static readonly JsonDocumentOptions WrittenHere = new() { MaxDepth = 1000 };

    /// <summary>JSON's <c>null</c>.</summary>
    public static JsonElement Null { get; } = Parse("null");

    /// <summary>JSON's <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A boolean.</returns>
    public static JsonElement From(bool value) => Parse(value ? "true" : "false");

    /// <summary>A JSON string.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A string.</returns>
    public static JsonElement From(string value) => Write(writer => writer.WriteStringValue(value));

    /// <summary>A JSON number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A number.</returns>
    public static JsonElement From(long value) => Write(writer => writer.WriteNumberValue(value));

    /// <summary>A JSON number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A number.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not finite, which JSON cannot say (RFC 8259 §6).</exception>
    public static JsonElement From(double value) => Write(writer => writer.WriteNumberValue(value));

    /// <summary>A JSON number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A number.</returns>
    public static JsonElement From(decimal value) => Write(writer => writer.WriteNumberValue(value));

    /// <summary>A JSON array.</summary>
    /// <param name="elements">The elements.</param>
    /// <returns>An array.</returns>
    public static JsonElement Array(params IEnumerable<JsonElement> elements) => Write(writer =>
    {
        writer.WriteStartArray();
        foreach (JsonElement element in elements)
        {
            JsonWrite.Any(writer, element);
        }

        writer.WriteEndArray();
    });

    /// <summary>A JSON object.</summary>
    /// <param name="members">The members.</param>
    /// <returns>An object.</returns>
    public static JsonElement Object(params IEnumerable<KeyValuePair<string, JsonElement>> members) => Write(writer =>
    {
        writer.WriteStartObject();
        foreach ((string name, JsonElement value) in members)
        {
            writer.WritePropertyName(name);
            JsonWrite.Any(writer, value);
        }

        writer.WriteEndObject();
    });

    /// <summary>Any JSON text.</summary>
    /// <param name="json">A JSON text (RFC 8259).</param>
    /// <returns>The value that it says.</returns>
    /// <exception cref="JsonException"><paramref name="json"/> is not JSON.</exception>
    public static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    internal static JsonElement Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream utf8 = new();
        using (Utf8JsonWriter writer = new(utf8))
        {
            write(writer);
        }

        using JsonDocument document = JsonDocument.Parse(utf8.GetBuffer().AsMemory(0, (int)utf8.Length), WrittenHere);
        return document.RootElement.Clone();
    }
}
