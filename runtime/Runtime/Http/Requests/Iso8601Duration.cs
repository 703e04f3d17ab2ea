using System.Globalization;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Writes durations as ISO 8601 has them (the <c>duration</c> of RFC 3339, appendix A).</summary>
internal static class Iso8601Duration
{
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

    private static void Append(StringBuilder text, decimal amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(amount.ToString("0.#######", CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
