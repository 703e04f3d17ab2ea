using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Texts of scalars. White space around them does not count (XML Schema 1.1 part 2 §4.3.6 <c>collapse</c>).</summary>
internal static class XmlText
{
    private const NumberStyles Signed = NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    public static string Format<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    public static string FormatHttpDate(DateTimeOffset value) => value.UtcDateTime.ToString("r", CultureInfo.InvariantCulture);

    // XML Schema has 1 and 0 as well, and some servers a capital.
    public static bool Boolean(string text) => text.Trim() switch
    {
        "1" => true,
        "0" => false,
        string word when word.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
        string word when word.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
        _ => throw Expected("a boolean", text),
    };

    /// <summary>An integer within a range; 1.0 is one, as in JSON.</summary>
    public static decimal Integer(string expected, decimal min, decimal max, string text)
    {
        if (long.TryParse(text, Signed, CultureInfo.InvariantCulture, out long simple))
        {
            return simple >= min && simple <= max ? simple : throw OutOfRange(expected);
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) || value != decimal.Truncate(value))
        {
            throw Expected(expected, text);
        }

        return value >= min && value <= max ? value : throw OutOfRange(expected);
    }

    public static float Single(string text)
    {
        try
        {
            return XmlConvert.ToSingle(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw Expected("a number", text);
        }
    }

    public static double Double(string text)
    {
        try
        {
            return XmlConvert.ToDouble(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw Expected("a number", text);
        }
    }

    public static decimal Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : throw Expected("a decimal number", text);

    public static DateTimeOffset DateTime(string text) =>
        DateText.TryParseDateTime(text.Trim(), out DateTimeOffset value) ? value : throw Expected("a date with time as RFC 3339 writes it", text);

    public static DateTimeOffset HttpDate(string text) => DateText.TryParseHttpDate(text.Trim(), out DateTimeOffset value)
        ? value
        : throw Expected("a date as HTTP writes it, such as 'Thu, 15 Jan 2026 10:30:00 GMT'", text);

    public static DateTimeOffset UnixTime(string text) => DateTimeOffset.FromUnixTimeSeconds((long)Integer(
        "a date in seconds since 1970", DateTimeOffset.MinValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeSeconds(), text));

    public static DateOnly Date(string text) => DateText.TryParseDate(text.Trim(), out DateOnly value) ? value : throw Expected("a date as yyyy-MM-dd", text);

    public static TimeOnly Time(string text) => DateText.TryParseTime(text.Trim(), out TimeOnly value) ? value : throw Expected("a time as HH:mm:ss", text);

    public static OffsetTime OffsetTime(string text) =>
        Gen.OffsetTime.TryParse(text.Trim(), out OffsetTime value) ? value : throw Expected("a time as HH:mm:ss with or without an offset", text);

    public static IsoDuration Duration(string text) =>
        IsoDuration.TryParse(text.Trim(), out IsoDuration value) ? value : throw Expected("a duration of ISO 8601", text);

    public static Guid Uuid(string text) => Guid.TryParse(text, out Guid value) ? value : throw Expected("a UUID", text);

    public static Uri Uri(string text) => UriText.Read(text.Trim());

    public static T FromJson<T>(string text, ModelConverter<T> converter)
    {
        try
        {
            return ModelJson.Read(Encoding.UTF8.GetBytes(text), converter);
        }
        catch (JsonException exception)
        {
            throw new XmlException($"Expected a text that is JSON. {exception.Message}", exception);
        }
    }

    public static string ToJson<T>(T value, ModelConverter<T> converter)
    {
        ArrayBufferWriter<byte> json = new();
        ModelJson.Write(json, value, converter);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    public static byte[] Bytes(string text)
    {
        // White space is allowed anywhere in it, and passed over.
        byte[] bytes = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, bytes, out int length) ? bytes.AsSpan(0, length).ToArray() : throw Expected("Base64", text);
    }

    public static byte[] UrlBytes(string text) => UrlBase64.TryDecode(text.Trim(), out byte[]? value) ? value : throw Expected("Base64 for URLs", text);

    public static JsonElement Scalar(string text)
    {
        try
        {
            JsonElement value = JsonValues.Parse(text);
            return value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? value : JsonValues.From(text);
        }
        catch (JsonException)
        {
            return JsonValues.From(text);
        }
    }

    // It does not tell the text.
    private static XmlException Expected(string expected, string text) =>
        new($"Expected {expected}, found {(string.IsNullOrWhiteSpace(text) ? "no text" : "another text")}.");

    private static XmlException OutOfRange(string expected) => new($"Expected {expected}, found an integer outside its range.");
}
