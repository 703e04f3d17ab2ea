using System.Globalization;
using System.Text.RegularExpressions;

namespace AtlassianAdmin.Server;

/// <summary>A query parameter with the format <c>date-time</c>, that is RFC 3339: with seconds and an offset.</summary>
internal static partial class DateTimeParameter
{
    public static DateTimeOffset? Read(QueryString query, string name)
    {
        if (query.Single(name) is not { } text)
        {
            return null;
        }

        return Shape().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time)
                ? time.ToUniversalTime()
                : throw ApiFailure.BadRequest("INVALID_DATE_TIME", $"The query parameter '{name}' is not a date-time.");
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Shape();
}
