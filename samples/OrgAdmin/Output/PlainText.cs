using System.Globalization;

namespace OrgAdmin.Output;

/// <summary>Texts of other people on their way to a terminal or a script.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>One line without control characters: a display name must not move a cursor, nor end a row of a script's input.</summary>
    public static string OneLine(string? text) => text is null
        ? ""
        : string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = source[i] switch
                {
                    '\t' or '\r' or '\n' or '\u2028' or '\u2029' => ' ',
                    _ when char.IsControl(source[i]) => Replacement,
                    _ => source[i],
                };
            }
        });

    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Share(long part, long whole) =>
        whole == 0 ? ""
        : part > 0 && part * 2000 < whole ? "<0.1%"
        : ((double)part / whole).ToString("0.0%", CultureInfo.InvariantCulture);

    /// <summary>"1 user", "2 users".</summary>
    public static string Count(long value, string noun) => $"{Count(value)} {noun}{(value == 1 ? "" : "s")}";

    public static string Day(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never";

    public static string Moment(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
