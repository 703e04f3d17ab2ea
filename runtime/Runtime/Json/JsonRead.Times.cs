using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <content>Dates, times and durations.</content>
public static partial class JsonRead
{
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

        return DateText.TryParseDateTime(reader.GetString()!, out value)
            ? value
            : throw new JsonException("Expected a date with time as RFC 3339 writes it, found another string.");
    }

    /// <summary>Reads a date (format <c>date</c>, RFC 3339 §5.6 <c>full-date</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The date.</returns>
    /// <exception cref="JsonException">The value is not a date.</exception>
    public static DateOnly DateOnly(ref Utf8JsonReader reader) =>
        DateText.TryParseDate(String(ref reader), out DateOnly value)
            ? value
            : throw new JsonException("Expected a date as yyyy-MM-dd, found another string.");

    /// <summary>Reads a date with time as HTTP headers have it (formats <c>http-date</c> and <c>date-time-rfc1123</c>, RFC 9110 §5.6.7).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The date with time, in UTC.</returns>
    /// <exception cref="JsonException">The value is no such date.</exception>
    public static DateTimeOffset HttpDate(ref Utf8JsonReader reader) => DateText.TryParseHttpDate(String(ref reader), out DateTimeOffset value)
        ? value
        : throw new JsonException("Expected a date as HTTP writes it, such as 'Thu, 15 Jan 2026 10:30:00 GMT', found another string.");

    /// <summary>Reads the seconds since 1970 (format <c>unixtime</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The date with time, in UTC.</returns>
    /// <exception cref="JsonException">The value is not an integer, or is beyond the years 1 to 9999.</exception>
    public static DateTimeOffset UnixTime(ref Utf8JsonReader reader)
    {
        decimal seconds = Integer(
            "a date in seconds since 1970", System.DateTimeOffset.MinValue.ToUnixTimeSeconds(), System.DateTimeOffset.MaxValue.ToUnixTimeSeconds(), ref reader);
        return System.DateTimeOffset.FromUnixTimeSeconds((long)seconds);
    }

    /// <summary>Reads a time of day without an offset (format <c>time-local</c>, RFC 3339 §5.6 <c>partial-time</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The time.</returns>
    /// <exception cref="JsonException">The value is not a time.</exception>
    public static TimeOnly TimeOnly(ref Utf8JsonReader reader) =>
        DateText.TryParseTime(String(ref reader), out TimeOnly value)
            ? value
            : throw new JsonException("Expected a time as HH:mm:ss, found another string.");

    /// <summary>Reads a time of day with an offset or without one (format <c>time</c>, RFC 3339 §5.6 <c>full-time</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The time.</returns>
    /// <exception cref="JsonException">The value is not a time.</exception>
    public static OffsetTime OffsetTime(ref Utf8JsonReader reader) =>
        Gen.OffsetTime.TryParse(String(ref reader), out OffsetTime value)
            ? value
            : throw new JsonException("Expected a time as HH:mm:ss with or without an offset, found another string.");

    /// <summary>Reads a duration (format <c>duration</c>, RFC 3339 appendix A).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="JsonException">The value is not a duration.</exception>
    public static IsoDuration IsoDuration(ref Utf8JsonReader reader) =>
        Gen.IsoDuration.TryReceive(String(ref reader), out IsoDuration value)
            ? value
            : throw new JsonException("Expected a duration, found another string.");

    private static bool HasOffset(ReadOnlySpan<byte> dateTime) =>
        dateTime.Length > "yyyy-MM-ddTHH:mm".Length && (dateTime[^1] is (byte)'Z' || dateTime[^6] is (byte)'+' or (byte)'-');
}
