using System.Buffers;
using System.Globalization;

namespace Atlassian.Admin.Gen;

/// <summary>Durations as servers write them that do not know ISO 8601: amounts with units (<c>1h30m</c>, <c>2w</c>), and the notation of <see cref="TimeSpan"/>.</summary>
internal static class UnitDuration
{
    // The units of Go, and those that databases and monitors add to them. Months and years have no length.
    private static readonly (string Name, double Seconds)[] Units =
    [
        ("ns", 1e-9), ("us", 1e-6), ("\u00B5s", 1e-6), ("\u03BCs", 1e-6), ("ms", 1e-3), ("mo", double.NaN), ("s", 1), ("m", 60), ("h", 3600), ("d", 86400),
        ("w", 604800), ("y", double.NaN),
    ];

    private static readonly SearchValues<char> AmountCharacters = SearchValues.Create("0123456789.");

    /// <summary>Whether a text is such a duration.</summary>
    public static bool IsDuration(string text) => TrySeconds(text, out _) || (text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out _));

    /// <summary>Such a duration as a time span.</summary>
    /// <returns>false when it is none, has months or years, or is too long.</returns>
    public static bool TryGetTimeSpan(string text, out TimeSpan value)
    {
        if (!TrySeconds(text, out double seconds))
        {
            return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out value);
        }

        bool hasLength = Math.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds;
        value = hasLength ? TimeSpan.FromSeconds(seconds) : default;
        return hasLength;
    }

    private static bool TrySeconds(string text, out double seconds)
    {
        seconds = 0;
        ReadOnlySpan<char> rest = text.AsSpan(text is ['-' or '+', ..] ? 1 : 0);
        if (rest.IsEmpty)
        {
            return false;
        }

        while (!rest.IsEmpty)
        {
            int length = rest.IndexOfAnyExcept(AmountCharacters);
            if (length <= 0 || !double.TryParse(rest[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double amount))
            {
                return false;
            }

            rest = rest[length..];
            int unit = Find(rest);
            if (unit < 0)
            {
                return false;
            }

            seconds += amount * Units[unit].Seconds;
            rest = rest[Units[unit].Name.Length..];
        }

        seconds *= text[0] == '-' ? -1 : 1;
        return true;
    }

    private static int Find(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < Units.Length; i++)
        {
            if (text.StartsWith(Units[i].Name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
