using System.CommandLine;
using System.Globalization;

namespace OrgAdmin.CommandLine;

/// <summary>Dates on the command line: a day, or a moment with its offset.</summary>
internal static class DateOption
{
    private const string Day = "yyyy-MM-dd";

    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <param name="name">The option's name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="wholeDay">A day means its last moment instead of its first.</param>
    public static Option<DateTimeOffset?> Create(string name, string description, bool wholeDay) => new(name)
    {
        Description = description,
        HelpName = "date",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (Parse(text, wholeDay) is { } moment)
            {
                return moment;
            }

            result.AddError($"{name}: '{text}' is no date. Write 2026-01-15 (UTC) or 2026-01-15T10:30:00Z.");
            return null;
        },
    };

    private static DateTimeOffset? Parse(string text, bool wholeDay)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(text, Day, CultureInfo.InvariantCulture, Utc, out DateTimeOffset day))
        {
            // Both ends of the API's range belong to it.
            return !wholeDay ? day : day.Date == DateTimeOffset.MaxValue.Date ? DateTimeOffset.MaxValue : day.AddDays(1).AddTicks(-1);
        }

        return DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, Utc, out DateTimeOffset moment) ? moment : null;
    }
}
