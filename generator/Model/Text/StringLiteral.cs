using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Model.Text;

/// <summary>A C# string literal, quotes included. It says exactly the text it was made of and can end nowhere but at its own quote.</summary>
internal readonly record struct StringLiteral
{
    private readonly string? _text;

    private StringLiteral(string text) => _text = text;

    /// <summary>The literal as it stands in source.</summary>
    public string Text => _text ?? "\"\"";

    /// <summary>Makes a literal of any text.</summary>
    public static StringLiteral Create(string value) => new(Escape(SymbolDisplay.FormatLiteral(value, quote: true)));

    /// <summary>The literal of the text with a sign of our own before it.</summary>
    public StringLiteral WithPrefix(string sign) => new("\"" + sign + Text.Substring(1));

    /// <inheritdoc/>
    public override string ToString() => Text;

    // FormatLiteral leaves some characters that editors and the compiler treat as line ends or that reorder what a reviewer
    // sees (bidirectional controls); source that is read must show them.
    private static string Escape(string literal)
    {
        StringBuilder? escaped = null;
        for (int i = 0; i < literal.Length; i++)
        {
            char c = literal[i];
            if (IsVisible(c))
            {
                escaped?.Append(c);
                continue;
            }

            escaped ??= new StringBuilder(literal, 0, i, literal.Length + 16);
            escaped.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
        }

        return escaped?.ToString() ?? literal;
    }

    private static bool IsVisible(char c) => char.GetUnicodeCategory(c) is not (
        System.Globalization.UnicodeCategory.Control or
        System.Globalization.UnicodeCategory.Format or
        System.Globalization.UnicodeCategory.LineSeparator or
        System.Globalization.UnicodeCategory.ParagraphSeparator or
        System.Globalization.UnicodeCategory.Surrogate);
}
