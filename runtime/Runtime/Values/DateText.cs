using System.Globalization;

namespace Atlassian.Admin.Gen;

/// <summary>Dates and times of day as texts that servers write, the same in JSON and XML.</summary>
internal static class DateText
{
    // RFC 9110 §5.6.7: the preferred form, and the two that a receiver has to accept still.
    private static readonly string[] HttpDates = ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    /// <summary>Reads a date with time as RFC 3339 §5.6 has it, or nearly.</summary>
    /// <remarks>
    /// RFC 3339 allows a small 't' and 'z' and a space; servers leave the offset out, or the time. The machine's time zone must not matter,
    /// nor may anything else be taken for a date: 01/02 is another one elsewhere, and 10:30 is of today.
    /// </remarks>
    public static bool TryParseDateTime(string text, out DateTimeOffset value)
    {
        value = default;
        bool beginsWithDate = text is [_, _, _, _, '-', _, _, '-', _, _] or [_, _, _, _, '-', _, _, '-', _, _, 'T' or 't' or ' ', ..];
        return beginsWithDate && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    /// <summary>Reads a date as RFC 3339 §5.6 <c>full-date</c>.</summary>
    public static bool TryParseDate(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <summary>Reads a time as RFC 3339 §5.6 <c>partial-time</c>.</summary>
    public static bool TryParseTime(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, ["HH:mm:ss", "HH:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <summary>Reads a date with time as HTTP headers have it.</summary>
    public static bool TryParseHttpDate(string text, out DateTimeOffset value) => DateTimeOffset.TryParseExact(
        text, HttpDates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out value);
}
