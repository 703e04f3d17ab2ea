using System.Globalization;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <content>Scalars: the types and formats of the OpenAPI Format Registry.</content>
public static partial class JsonRead
{
    /// <summary>Reads a string.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The string.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public static string String(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String ? reader.GetString()! : throw Expected("a string", ref reader);

    /// <summary>Reads a boolean.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The boolean.</returns>
    /// <exception cref="JsonException">The value is not a boolean.</exception>
    public static bool Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Expected("a boolean", ref reader),
    };

    /// <summary>Reads a signed 32-bit integer (format <c>int32</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer or is out of range.</exception>
    public static int Int32(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out int value))
        {
            return value;
        }

        decimal integer = IntegerOfAnyNotation("a 32-bit integer", ref reader);
        return integer is >= int.MinValue and <= int.MaxValue
            ? (int)integer
            : throw new JsonException("Expected a 32-bit integer, found a number outside its range.");
    }

    /// <summary>Reads a signed 64-bit integer (format <c>int64</c>, and integers without a format).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer or is out of range.</exception>
    public static long Int64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out long value))
        {
            return value;
        }

        decimal integer = IntegerOfAnyNotation("a 64-bit integer", ref reader);
        return integer is >= long.MinValue and <= long.MaxValue
            ? (long)integer
            : throw new JsonException("Expected a 64-bit integer, found a number outside its range.");
    }

    /// <summary>Reads a single-precision number (format <c>float</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The number.</returns>
    /// <exception cref="JsonException">The value is not a number or is out of range.</exception>
    public static float Single(ref Utf8JsonReader reader)
    {
        Number("a number", ref reader);
        return reader.TryGetSingle(out float value) && float.IsFinite(value)
            ? value
            : throw new JsonException("Expected a single-precision number, found a number outside its range.");
    }

    /// <summary>Reads a double-precision number (format <c>double</c>, and numbers without a format).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The number.</returns>
    /// <exception cref="JsonException">The value is not a number or is out of range.</exception>
    public static double Double(ref Utf8JsonReader reader)
    {
        Number("a number", ref reader);
        return reader.TryGetDouble(out double value) && double.IsFinite(value)
            ? value
            : throw new JsonException("Expected a double-precision number, found a number outside its range.");
    }

    /// <summary>Reads a decimal number (format <c>decimal</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The number.</returns>
    /// <exception cref="JsonException">The value is not a number or is out of range.</exception>
    public static decimal Decimal(ref Utf8JsonReader reader)
    {
        Number("a number", ref reader);
        return reader.TryGetDecimal(out decimal value)
            ? value
            : throw new JsonException("Expected a decimal number, found a number outside its range.");
    }

    /// <summary>Reads a date with time (format <c>date-time</c>, RFC 3339 §5.6). One without an offset is taken as UTC.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The date with time.</returns>
    /// <exception cref="JsonException">The value is not a date with time.</exception>
    public static DateTimeOffset DateTimeOffset(ref Utf8JsonReader reader)
    {
        DateTimeOffset value;
        if (TryGetStringBytes(ref reader, out ReadOnlySpan<byte> utf8)
            && (Rfc3339.TryParseUtc(utf8, out value) || (HasOffset(utf8) && reader.TryGetDateTimeOffset(out value))))
        {
            return value;
        }

        // RFC 3339 allows a small 't' and 'z' and a space; servers leave the offset out, or the time. The machine's time zone must not
        // matter, nor may anything else be taken for a date: 01/02 is another one elsewhere, and 10:30 is of today.
        string text = reader.GetString()!;
        bool beginsWithDate = text is [_, _, _, _, '-', _, _, '-', _, _] or [_, _, _, _, '-', _, _, '-', _, _, 'T' or 't' or ' ', ..];
        return beginsWithDate && System.DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value)
            ? value
            : throw new JsonException("Expected a date with time as RFC 3339 writes it, found another string.");
    }

    /// <summary>Reads a date (format <c>date</c>, RFC 3339 §5.6 <c>full-date</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The date.</returns>
    /// <exception cref="JsonException">The value is not a date.</exception>
    public static DateOnly DateOnly(ref Utf8JsonReader reader) =>
        System.DateOnly.TryParseExact(String(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value)
            ? value
            : throw new JsonException("Expected a date as yyyy-MM-dd, found another string.");

    /// <summary>Reads a time of day without an offset (format <c>time</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The time.</returns>
    /// <exception cref="JsonException">The value is not a time.</exception>
    public static TimeOnly TimeOnly(ref Utf8JsonReader reader) =>
        System.TimeOnly.TryParseExact(String(ref reader), ["HH:mm:ss", "HH:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly value)
            ? value
            : throw new JsonException("Expected a time as HH:mm:ss, found another string.");

    /// <summary>Reads a UUID (format <c>uuid</c>, RFC 9562).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The UUID.</returns>
    /// <exception cref="JsonException">The value is not a UUID.</exception>
    public static Guid Guid(ref Utf8JsonReader reader) =>
        System.Guid.TryParse(String(ref reader), CultureInfo.InvariantCulture, out Guid value)
            ? value
            : throw new JsonException("Expected a UUID, found another string.");

    /// <summary>Reads a URI or relative reference (formats <c>uri</c> and <c>uri-reference</c>, RFC 3986).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The URI; <see cref="System.Uri.OriginalString"/> is what the JSON says.</returns>
    /// <exception cref="JsonException">The value is not a URI.</exception>
    public static Uri Uri(ref Utf8JsonReader reader) =>
        TryGetStringBytes(ref reader, out ReadOnlySpan<byte> utf8) && RecentUris.OfText is { } recent
            ? recent.Find(utf8) ?? recent.Add(utf8, NewUri(ref reader))
            : NewUri(ref reader);

    /// <summary>Reads bytes (format <c>byte</c>, Base64 of RFC 4648 §4).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="JsonException">The value is not Base64.</exception>
    public static byte[] Bytes(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw Expected("a string", ref reader);
        }

        return reader.TryGetBytesFromBase64(out byte[]? value) ? value : throw new JsonException("Expected Base64, found another string.");
    }

    /// <summary>Reads any JSON value, as it stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; JSON's <c>null</c> is a value of kind <see cref="JsonValueKind.Null"/>.</returns>
    public static JsonElement Any(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    private static Uri NewUri(ref Utf8JsonReader reader) =>
        System.Uri.TryCreate(reader.GetString(), UriKind.RelativeOrAbsolute, out Uri? value)
            ? value
            : throw new JsonException("Expected a URI, found another string.");

    private static void Number(string expected, ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.Number)
        {
            throw Expected(expected, ref reader);
        }
    }

    // JSON Schema counts 1.0 and 1e3 among the integers.
    private static decimal IntegerOfAnyNotation(string expected, ref Utf8JsonReader reader)
    {
        Number(expected, ref reader);
        return reader.TryGetDecimal(out decimal value) && decimal.IsInteger(value)
            ? value
            : throw new JsonException($"Expected {expected}, found a number that is none.");
    }

    private static bool HasOffset(ReadOnlySpan<byte> dateTime) =>
        dateTime.Length > "yyyy-MM-ddTHH:mm".Length && (dateTime[^1] is (byte)'Z' || dateTime[^6] is (byte)'+' or (byte)'-');
}
