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

    /// <summary>Reads a UUID (format <c>uuid</c>, RFC 9562 §4: hyphens, and no braces).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The UUID.</returns>
    /// <exception cref="JsonException">The value is not a UUID.</exception>
    public static Guid Guid(ref Utf8JsonReader reader) =>
        reader.TokenType is not JsonTokenType.String ? throw Expected("a string", ref reader)
        : reader.TryGetGuid(out Guid value) ? value
        : throw new JsonException("Expected a UUID, found another string.");

    /// <summary>Reads a URI or relative reference (formats <c>uri</c> and <c>uri-reference</c>, RFC 3986).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The URI; <see cref="System.Uri.OriginalString"/> is what the JSON says.</returns>
    /// <remarks>
    /// <see cref="System.Uri"/> refuses some texts: hosts that RFC 3986 §3.2.2 allows (<c>http://a,b+c</c>), and what servers send by mistake. Such
    /// a text is kept, not refused: <see cref="System.Uri.ToString"/> of the URI is the text, and so is what is written back, byte for byte. It is
    /// relative (<see cref="System.Uri.IsAbsoluteUri"/> is false), with a colon percent-encoded in its <see cref="System.Uri.OriginalString"/>, so
    /// a request to it fails.
    /// </remarks>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public static Uri Uri(ref Utf8JsonReader reader) =>
        TryGetStringBytes(ref reader, out ReadOnlySpan<byte> utf8) && RecentUris.OfText is { } recent
            ? recent.Find(utf8) ?? recent.Add(utf8, UriText.Read(String(ref reader)))
            : UriText.Read(String(ref reader));

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

    /// <summary>Reads bytes (format <c>base64url</c>, RFC 4648 §5).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="JsonException">The value is not Base64 for URLs; padding may be there or not.</exception>
    public static byte[] Base64Url(ref Utf8JsonReader reader) =>
        UrlBase64.TryDecode(String(ref reader), out byte[]? value) ? value : throw new JsonException("Expected Base64 for URLs, found another string.");

    /// <summary>Reads any JSON value, as it stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; JSON's <c>null</c> is a value of kind <see cref="JsonValueKind.Null"/>.</returns>
    public static JsonElement Any(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    private static void Number(string expected, ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.Number)
        {
            throw Expected(expected, ref reader);
        }
    }
}
