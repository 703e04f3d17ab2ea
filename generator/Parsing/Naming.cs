using System.Globalization;
using System.Text;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Forms C# names from the names of a document.</summary>
/// <remarks>A name depends on nothing but the text it is made of, so adding something unrelated to a document renames nothing.</remarks>
internal static class Naming
{
    // A file has the name of its type, and the file systems take 255 bytes; endings and numbers need some of them.
    private const int MaxBytes = 200;

    /// <summary>The beginning of a name that is longer than files of that name may be called.</summary>
    public static string Cut(string name)
    {
        if (name.Length * 3 <= MaxBytes)
        {
            return name;
        }

        int bytes = 0;
        int length = 0;
        while (length < name.Length && (bytes += name[length] < 0x80 ? 1 : name[length] < 0x800 ? 2 : 3) <= MaxBytes)
        {
            length++;
        }

        return name.Substring(0, length);
    }

    /// <summary>The name of a type or member: <c>account_id</c> becomes <c>AccountId</c>.</summary>
    public static string Pascal(string name, string fallback)
    {
        List<string> words = Words(name);
        if (words.Count == 0)
        {
            words = Words(Spell(name));
        }

        if (words.Count == 0)
        {
            return fallback;
        }

        // SHOUTED_NAMES become ShoutedNames; a short one (ID, URL) stays as the document has it.
        bool isShouted = name.Length > 3 && name.Any(char.IsUpper) && !name.Any(char.IsLower);
        StringBuilder pascal = new();
        foreach (string word in words)
        {
            // Digits that would run together keep apart: 1_1 is not 11.
            if (pascal.Length > 0 && char.IsDigit(pascal[pascal.Length - 1]) && char.IsDigit(word[0]))
            {
                pascal.Append('_');
            }

            pascal.Append(char.ToUpperInvariant(word[0])).Append(isShouted ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        return Identifierize(pascal.ToString(), fallback);
    }

    /// <summary>The name of a parameter: <c>Account-Id</c> becomes <c>accountId</c>.</summary>
    public static string Camel(string name, string fallback)
    {
        string pascal = Pascal(name, fallback);
        int capitals = 0;
        while (capitals < pascal.Length && char.IsUpper(pascal[capitals]))
        {
            capitals++;
        }

        // URLPath becomes urlPath, but UserId userId: the last capital of several begins the next word.
        int lowered = capitals <= 1 ? capitals : capitals == pascal.Length ? capitals : capitals - 1;
        return pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
    }

    // Words end at everything that is neither letter nor digit.
    private static List<string> Words(string name)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= name.Length; i++)
        {
            bool isPart = i < name.Length && IsWordPart(name[i]);
            if (isPart && start < 0)
            {
                start = i;
            }
            else if (!isPart && start >= 0)
            {
                words.Add(name.Substring(start, i - start));
                start = -1;
            }
        }

        // A sign before the first word tells +1 from -1.
        if (words.Count > 0 && name[0] is '+' or '-' && char.IsDigit(words[0][0]))
        {
            words.Insert(0, name[0] == '+' ? "Plus" : "Minus");
        }

        return words;
    }

    private static bool IsWordPart(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Identifierize(string name, string fallback)
    {
        name = Cut(name);
        if (Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name))
        {
            return name;
        }

        string prefixed = "_" + name;
        return Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(prefixed) ? prefixed : fallback;
    }

    // A name of symbols alone is spelled out: > becomes GreaterThan.
    private static string Spell(string name)
    {
        StringBuilder spelled = new();
        foreach (char c in name)
        {
            spelled.Append(' ').Append(c switch
            {
                '+' => "Plus",
                '-' => "Minus",
                '*' => "Star",
                '/' => "Slash",
                '\\' => "Backslash",
                '<' => "LessThan",
                '>' => "GreaterThan",
                '=' => "Equal",
                '!' => "Not",
                '&' => "And",
                '|' => "Or",
                '%' => "Percent",
                '$' => "Dollar",
                '#' => "Hash",
                '@' => "At",
                '?' => "Question",
                '.' => "Dot",
                ',' => "Comma",
                ':' => "Colon",
                ';' => "Semicolon",
                '~' => "Tilde",
                '^' => "Caret",
                '_' => "Underscore",
                '(' => "OpenParenthesis",
                ')' => "CloseParenthesis",
                '[' => "OpenBracket",
                ']' => "CloseBracket",
                '{' => "OpenBrace",
                '}' => "CloseBrace",
                '"' => "Quote",
                '\'' => "Apostrophe",
                '`' => "Backtick",
                _ => "",
            });
        }

        return spelled.ToString();
    }
}
