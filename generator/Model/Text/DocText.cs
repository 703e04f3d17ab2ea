using System.Globalization;
using System.Text;
using Atlassian.Admin.Gen.Collections;

namespace Atlassian.Admin.Gen.Model.Text;

/// <summary>Text for an XML documentation comment: escaped lines that can neither end the comment nor open an element.</summary>
internal readonly record struct DocText
{
    private const string Replacement = "\uFFFD";

    private DocText(EquatableArray<string> lines) => Lines = lines;

    /// <summary>The lines, each without a line end.</summary>
    public EquatableArray<string> Lines { get; }

    /// <summary>The first line, or nothing.</summary>
    public string FirstLine => IsEmpty ? "" : Lines[0];

    /// <summary>The number of characters.</summary>
    public int Length => Lines.Sum(static line => line.Length);

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Lines.IsEmpty;

    /// <summary>Makes documentation of any text of the document, such as a description in CommonMark.</summary>
    public static DocText Create(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return default;
        }

        List<string> lines = [];
        StringBuilder line = new();
        for (int i = 0; i < text!.Length; i++)
        {
            if (IsLineEnd(text[i]))
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }
            else if (char.IsSurrogatePair(text, i))
            {
                line.Append(IsPrintable(CharUnicodeInfo.GetUnicodeCategory(text, i)) ? text.Substring(i, 2) : Replacement);
                i++;
            }
            else
            {
                AppendEscaped(line, text[i]);
            }
        }

        lines.Add(line.ToString().TrimEnd());
        return new DocText(Trim(lines));
    }

    /// <summary>This text, and another below it.</summary>
    public DocText Then(DocText other) => new(Lines.Concat(other.Lines).ToEquatableArray());

    private static void AppendEscaped(StringBuilder line, char c)
    {
        switch (c)
        {
            case '&':
                line.Append("&amp;");
                break;
            case '<':
                line.Append("&lt;");
                break;
            case '>':
                line.Append("&gt;");
                break;
            case '\t':
                line.Append("    ");
                break;
            default:
                line.Append(IsPrintable(CharUnicodeInfo.GetUnicodeCategory(c)) && c is not ('\uFFFE' or '\uFFFF') ? c.ToString() : Replacement);
                break;
        }
    }

    private static EquatableArray<string> Trim(List<string> lines)
    {
        int first = lines.FindIndex(line => line.Length > 0);
        int last = lines.FindLastIndex(line => line.Length > 0);
        if (first < 0)
        {
            return default;
        }

        // Runs of empty lines say no more than one.
        List<string> kept = [];
        for (int i = first; i <= last; i++)
        {
            if (lines[i].Length > 0 || kept[kept.Count - 1].Length > 0)
            {
                kept.Add(lines[i]);
            }
        }

        return kept.ToEquatableArray();
    }

    // All that C# or an editor counts as a line end: U+0085, U+2028 and U+2029 included.
    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029';

    // Bidirectional controls reorder what a reviewer sees, and tags spell a text that no editor draws; XML 1.0 knows no control characters.
    // What is asked for a pair of surrogates is the category of the two: emoji are such pairs, and a surrogate by itself is nothing.
    private static bool IsPrintable(UnicodeCategory category) => category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate);
}
