namespace Atlassian.Admin.Gen.Json;

/// <summary>The form in which nearly every server writes a date with time: <c>2026-01-15T10:30:00Z</c>, with or without a fraction.</summary>
/// <remarks>It is read three times as fast as by the general way, which everything else takes.</remarks>
internal static class Rfc3339
{
    private const int LengthWithoutFraction = 20;
    private const int MaxFractionDigits = 7;

    /// <summary>Reads a date with time in UTC.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The date with time.</param>
    /// <returns>false when it is of another form, or out of range.</returns>
    public static bool TryParseUtc(ReadOnlySpan<byte> utf8, out DateTimeOffset value)
    {
        value = default;
        if (utf8.Length is < LengthWithoutFraction or > LengthWithoutFraction + 1 + MaxFractionDigits
            || utf8[4] != '-' || utf8[7] != '-' || utf8[10] != 'T' || utf8[13] != ':' || utf8[16] != ':' || utf8[^1] != 'Z')
        {
            return false;
        }

        // One digit that is none makes the number too large for each of the limits.
        uint year = (TwoDigits(utf8, 0) * 100) + TwoDigits(utf8, 2);
        uint month = TwoDigits(utf8, 5);
        uint day = TwoDigits(utf8, 8);
        uint hour = TwoDigits(utf8, 11);
        uint minute = TwoDigits(utf8, 14);
        uint second = TwoDigits(utf8, 17);
        if (year - 1 > 9998 || month - 1 > 11 || hour > 23 || minute > 59 || second > 59
            || day - 1 >= (uint)DateTime.DaysInMonth((int)year, (int)month)
            || !TryParseFraction(utf8[(LengthWithoutFraction - 1)..^1], out long fraction))
        {
            return false;
        }

        DateTime time = new((int)year, (int)month, (int)day, (int)hour, (int)minute, (int)second, DateTimeKind.Utc);
        value = new DateTimeOffset(time.Ticks + fraction, TimeSpan.Zero);
        return true;
    }

    private static bool TryParseFraction(ReadOnlySpan<byte> utf8, out long ticks)
    {
        ticks = 0;
        if (utf8.IsEmpty)
        {
            return true;
        }

        if (utf8.Length == 1 || utf8[0] != '.')
        {
            return false;
        }

        for (int i = 1; i <= MaxFractionDigits; i++)
        {
            uint digit = i < utf8.Length ? Digit(utf8[i]) : 0;
            if (digit > 9)
            {
                return false;
            }

            ticks = (ticks * 10) + digit;
        }

        return true;
    }

    private static uint TwoDigits(ReadOnlySpan<byte> utf8, int index)
    {
        uint tens = Digit(utf8[index]);
        uint ones = Digit(utf8[index + 1]);
        return tens > 9 || ones > 9 ? 10_000 : (tens * 10) + ones;
    }

    private static uint Digit(byte character) => (uint)(character - '0');
}
