using System.Buffers;
using System.Globalization;
using System.Text;

namespace Atlassian.Admin.Gen;

/// <summary>The parts of a duration of ISO 8601 (the <c>duration</c> of RFC 3339, appendix A), which are never negative.</summary>
internal readonly record struct Iso8601Duration
{
    private const string DateUnits = "YMWD";
    private const string TimeUnits = "HMS";

    // No time span is as long as so many of any unit, and no product with so many is beyond a decimal.
    private const decimal MaxAmount = 1_000_000_000_000_000m;

    private static readonly SearchValues<char> AmountCharacters = SearchValues.Create("0123456789.,");

    public decimal Years { get; private init; }

    public decimal Months { get; private init; }

    public decimal Weeks { get; private init; }

    public decimal Days { get; private init; }

    public decimal Hours { get; private init; }

    public decimal Minutes { get; private init; }

    public decimal Seconds { get; private init; }

    public static bool TryParse(string text, out Iso8601Duration value)
    {
        value = default;
        ReadOnlySpan<char> rest = text.AsSpan(text is ['-' or '+', ..] ? 1 : 0);
        if (rest is not ['P', .., not 'T'])
        {
            return false;
        }

        rest = rest[1..];
        int time = rest.IndexOf('T');
        ReadOnlySpan<char> date = time < 0 ? rest : rest[..time];
        bool hasFraction = false;
        return TryParse(date, DateUnits, isTime: false, ref value, ref hasFraction)
            && (time < 0 || TryParse(rest[(time + 1)..], TimeUnits, isTime: true, ref value, ref hasFraction));
    }

    public static string Format(TimeSpan value)
    {
        if (value == TimeSpan.Zero)
        {
            return "PT0S";
        }

        StringBuilder text = new(value < TimeSpan.Zero ? "-P" : "P");
        Append(text, Math.Abs((decimal)value.Days), 'D');
        if (value.Ticks % TimeSpan.TicksPerDay != 0)
        {
            text.Append('T');
            Append(text, Math.Abs(value.Hours), 'H');
            Append(text, Math.Abs(value.Minutes), 'M');
            Append(text, Math.Abs(value.Ticks % TimeSpan.TicksPerMinute / (decimal)TimeSpan.TicksPerSecond), 'S');
        }

        return text.ToString();
    }

    public bool TryGetTimeSpan(bool isNegative, out TimeSpan value)
    {
        value = default;
        if (Years != 0 || Months != 0 || Weeks > MaxAmount || Days > MaxAmount || Hours > MaxAmount || Minutes > MaxAmount || Seconds > MaxAmount)
        {
            return false;
        }

        decimal seconds = (((((((Weeks * 7) + Days) * 24) + Hours) * 60) + Minutes) * 60) + Seconds;
        decimal ticks = decimal.Truncate(seconds * TimeSpan.TicksPerSecond) * (isNegative ? -1 : 1);
        if (ticks is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        value = new TimeSpan((long)ticks);
        return true;
    }

    // Units come in this order, each once, and nothing after a fraction.
    private static bool TryParse(ReadOnlySpan<char> text, string units, bool isTime, ref Iso8601Duration value, ref bool hasFraction)
    {
        int next = 0;
        while (!text.IsEmpty)
        {
            int length = text.IndexOfAnyExcept(AmountCharacters);
            int unit = length <= 0 ? -1 : units.IndexOf(text[length], next);
            if (unit < 0 || hasFraction || !TryParseAmount(text[..length], out decimal amount, out hasFraction))
            {
                return false;
            }

            value = (units[unit], isTime) switch
            {
                ('Y', _) => value with { Years = amount },
                ('M', false) => value with { Months = amount },
                ('W', _) => value with { Weeks = amount },
                ('D', _) => value with { Days = amount },
                ('H', _) => value with { Hours = amount },
                ('M', true) => value with { Minutes = amount },
                _ => value with { Seconds = amount },
            };
            next = unit + 1;
            text = text[(length + 1)..];
        }

        return true;
    }

    private static bool TryParseAmount(ReadOnlySpan<char> text, out decimal amount, out bool hasFraction)
    {
        int point = text.IndexOfAny('.', ',');
        hasFraction = point >= 0;
        string number = text.ToString().Replace(',', '.');
        bool hasDigits = point != 0 && point != text.Length - 1;
        amount = 0;
        return hasDigits && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }

    private static void Append(StringBuilder text, decimal amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(amount.ToString("0.#######", CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
