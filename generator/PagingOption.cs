using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Parsing.Pagination;

namespace Atlassian.Admin.Gen;

/// <summary>Where the paging of operations without an entry of their own comes from.</summary>
internal enum PagingMode
{
    /// <summary>The document's extensions, or else the operation's shape.</summary>
    Auto,

    /// <summary>The document's extensions alone.</summary>
    Documented,

    Off,
}

/// <summary>What the project says about the paging of one operation.</summary>
internal sealed record PagingOptionEntry(string OperationId, string Style, EquatableArray<PagingOptionValue> Values);

/// <summary>A setting of a style.</summary>
internal sealed record PagingOptionValue(string Key, string Text);

/// <summary>
/// The option <c>Paging</c>: <c>auto</c>, <c>documented</c> or <c>off</c>, and entries of operations such as <c>listUsers=off</c> or
/// <c>listThings=cursor(parameter: after, next: meta.next)</c>, all separated by commas.
/// </summary>
internal sealed record PagingOption(PagingMode Mode, EquatableArray<PagingOptionEntry> Entries)
{
    public const string Name = "Paging";

    public static readonly string Expected =
        $"it has to be auto, documented or off, and operationId=style or operationId=style(key: value, …), separated by commas; styles are {string.Join(", ", PaginationSettings.Styles)}, "
        + $"keys {string.Join(", ", PaginationSettings.Keys)}.";

    /// <summary>What holds when nothing is said.</summary>
    public static PagingOption Default { get; } = new(PagingMode.Auto, []);

    /// <summary>Reads the option.</summary>
    /// <returns>The option without the parts that can't be read, which are <paramref name="wrong"/>.</returns>
    public static PagingOption Read(string? text, out List<string> wrong)
    {
        wrong = [];
        PagingMode mode = PagingMode.Auto;
        List<PagingOptionEntry> entries = [];
        foreach (string part in Split(text ?? ""))
        {
            if (Enum.TryParse(part, ignoreCase: true, out PagingMode given) && char.IsLetter(part[0]))
            {
                mode = given;
            }
            else if (Entry(part) is { } entry)
            {
                entries.Add(entry);
            }
            else
            {
                wrong.Add(part);
            }
        }

        return new PagingOption(mode, entries.ToEquatableArray());
    }

    private static PagingOptionEntry? Entry(string part)
    {
        int equals = part.IndexOf('=');
        if (equals <= 0)
        {
            return null;
        }

        string id = part.Substring(0, equals).Trim();
        string setting = part.Substring(equals + 1).Trim();
        int open = setting.IndexOf('(');
        string style = open < 0 ? setting : setting.Substring(0, open).Trim();
        if (!PaginationSettings.Styles.Contains(style) || (open >= 0 && setting[setting.Length - 1] != ')'))
        {
            return null;
        }

        List<PagingOptionValue> values = [];
        foreach (string pair in open < 0 ? [] : Split(setting.Substring(open + 1, setting.Length - open - 2)))
        {
            int colon = pair.IndexOf(':');
            string key = colon < 0 ? "" : pair.Substring(0, colon).Trim();
            if (!PaginationSettings.Keys.Contains(key))
            {
                return null;
            }

            values.Add(new PagingOptionValue(key, pair.Substring(colon + 1).Trim()));
        }

        return new PagingOptionEntry(id, style, values.ToEquatableArray());
    }

    // At the commas outside of parentheses.
    private static IEnumerable<string> Split(string text)
    {
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if ((c == ',' && depth <= 0) || i == text.Length)
            {
                string part = text.Substring(start, i - start).Trim();
                start = i + 1;
                if (part.Length > 0)
                {
                    yield return part;
                }
            }
        }
    }
}
