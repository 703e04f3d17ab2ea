using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>What emitted writers need beside <see cref="Utf8JsonWriter"/> itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWrite
{
    /// <summary>Writes a date with time as RFC 3339 §5.6 has it, with <c>Z</c> for UTC.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void DateTimeOffset(Utf8JsonWriter writer, DateTimeOffset value)
    {
        if (value.Offset == System.TimeSpan.Zero)
        {
            writer.WriteStringValue(value.UtcDateTime);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    /// <summary>Writes a date as <c>yyyy-MM-dd</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void DateOnly(Utf8JsonWriter writer, DateOnly value)
    {
        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    /// <summary>Writes a time of day as <c>HH:mm:ss</c>, with a fraction only where there is one.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void TimeOnly(Utf8JsonWriter writer, TimeOnly value)
    {
        Span<char> text = stackalloc char[16];
        string format = value.Ticks % System.TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF";
        value.TryFormat(text, out int length, format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    /// <summary>Writes a time of day as RFC 3339 §5.6 has it, with its offset where there is one.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void OffsetTime(Utf8JsonWriter writer, OffsetTime value) => writer.WriteStringValue(value.ToString());

    /// <summary>Writes a duration as ISO 8601 has it.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void IsoDuration(Utf8JsonWriter writer, IsoDuration value) => writer.WriteStringValue(value.ToString());

    /// <summary>Writes a date with time as HTTP headers have it (RFC 9110 §5.6.7); fractions of a second are cut off.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void HttpDate(Utf8JsonWriter writer, DateTimeOffset value) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("r", CultureInfo.InvariantCulture));

    /// <summary>Writes the seconds since 1970; fractions of a second are cut off.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void UnixTime(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteNumberValue(value.ToUnixTimeSeconds());

    /// <summary>Writes bytes in Base64 for URLs, without padding.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void Base64Url(Utf8JsonWriter writer, byte[] value) => writer.WriteStringValue(UrlBase64.Encode(value));

    /// <summary>Writes a URI exactly as it was given.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void Uri(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(UriText.Of(value));

    /// <summary>Writes any JSON value; one that was never set becomes <c>null</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void Any(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    /// <summary>Writes the members that the document does not name, without the braces around them.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="members">The members.</param>
    public static void Members(Utf8JsonWriter writer, JsonMembers members)
    {
        if (members.Count == 0)
        {
            return;
        }

        foreach ((string name, JsonElement value) in members)
        {
            writer.WritePropertyName(name);
            Any(writer, value);
        }
    }
}
