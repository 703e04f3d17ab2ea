using Atlassian.Admin.Gen.Diagnostics;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Text → nodes, by what the text is and not by what the file is called.</summary>
internal static class TextReading
{
    /// <summary>Walks a text as JSON or YAML.</summary>
    /// <returns>Whether the walk reached the end; if not, the finding that says why is there.</returns>
    public static bool TryWalk(
        string text, SourceMap map, Findings findings, ReaderLimits limits, CancellationToken cancellationToken, out TextTree tree)
    {
        if (text.Length > 1 && (text[0] == '\0' || text[1] == '\0'))
        {
            // Every other byte of Latin letters; the compiler knows what it is by its mark alone.
            findings.Refuse(new Refusal(
                DiagnosticDescriptors.UnreadableDocument, 0, 0, "The file is UTF-16 or UTF-32 without a byte order mark, or no text at all; save it as UTF-8"));
            tree = new TextTree([], 0, null);
            return false;
        }

        (TextTree Tree, Refusal? Refusal)? json = null;
        if (LooksLikeJson(text))
        {
            json = JsonTextWalker.Walk(text, limits, cancellationToken);
            if (json.Value.Refusal is not { } refused || refused.Descriptor != DiagnosticDescriptors.UnreadableDocument)
            {
                return Finish(json.Value.Tree, json.Value.Refusal, map, findings, out tree);
            }
        }

        (TextTree yaml, Refusal? refusal, int? second) = YamlTextWalker.Walk(text, limits, cancellationToken);
        if (json is { } failed && refusal is not null
            && failed.Tree.ToCharacters(failed.Refusal!.Reached) >= yaml.ToCharacters(refusal.Reached))
        {
            // Braces can be either. Whose walker came further is what the author meant.
            return Finish(failed.Tree, failed.Refusal, map, findings, out tree);
        }

        bool done = Finish(yaml, refusal, map, findings, out tree);
        if (second is { } start)
        {
            findings.At(
                DiagnosticDescriptors.SpecificationBreach, start, start + 3, "The file has more than one YAML document", "only the first is read.");
        }

        return done;
    }

    private static bool Finish(TextTree walked, Refusal? refusal, SourceMap map, Findings findings, out TextTree tree)
    {
        tree = walked;
        map.Use(walked);
        if (refusal is not null)
        {
            findings.Refuse(refusal);
        }

        return refusal is null;
    }

    private static bool LooksLikeJson(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                return c is '{' or '[';
            }
        }

        return false;
    }
}
