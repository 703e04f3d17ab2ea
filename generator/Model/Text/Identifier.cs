using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Model.Text;

/// <summary>A C# identifier. One can only be made of text that is an identifier, so none can carry anything else into the source.</summary>
internal readonly record struct Identifier
{
    private readonly string? _text;

    private Identifier(string text) => _text = text;

    /// <summary>The identifier as it stands in source, with the <c>@</c> that a keyword needs.</summary>
    public string Text => _text ?? "_";

    /// <summary>Whether a name is a C# identifier that shows all of itself: the compiler allows characters that no editor draws.</summary>
    public static bool IsValid(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && !name.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>Makes an identifier of a name that <see cref="Parsing.Naming"/> has formed.</summary>
    /// <exception cref="ArgumentException">The name is not an identifier.</exception>
    public static Identifier Create(string name)
    {
        if (!IsValid(name))
        {
            throw new ArgumentException($"'{name}' is not a C# identifier.", nameof(name));
        }

        return new Identifier(SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
