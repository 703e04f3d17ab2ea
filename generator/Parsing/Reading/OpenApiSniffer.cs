using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Guesses from the first lines what a text means to be that can't be read.</summary>
internal static class OpenApiSniffer
{
    private const int LinesLookedAt = 50;

    private const int CharactersLookedAt = 4000;

    /// <summary>Whether one of the first lines begins with the version of an OpenAPI document.</summary>
    public static bool LooksLikeOpenApi(SourceText text)
    {
        foreach (TextLine line in text.Lines.Take(LinesLookedAt))
        {
            if (line.Start > CharactersLookedAt)
            {
                return false;
            }

            string start = text.ToString(TextSpan.FromBounds(line.Start, Math.Min(line.End, line.Start + CharactersLookedAt)))
                .TrimStart(' ', '\t', '{', '\uFEFF')
                .Replace("\"", "").Replace("'", "");
            if (IsVersion(start, "openapi") || IsVersion(start, "swagger"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVersion(string line, string member) =>
        line.StartsWith(member, StringComparison.Ordinal) && line.Substring(member.Length).TrimStart().StartsWith(":", StringComparison.Ordinal);
}
