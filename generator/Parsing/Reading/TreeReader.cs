using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Text → JSON tree.</summary>
internal static class TreeReader
{
    /// <summary>Reads a text.</summary>
    /// <returns>Whether there is a tree; if not, the finding that says why is there.</returns>
    public static bool TryRead(
        SourceText text, SourceMap map, Findings findings, ReaderLimits limits, CancellationToken cancellationToken, out JsonNode? root)
    {
        root = null;
        if (text.Length > limits.MaxLength)
        {
            findings.Refuse(LimitMessages.Length(limits, text.Length));
            return false;
        }

        string characters = text.ToString(TextSpan.FromBounds(SourceMap.ByteOrderMark(text), text.Length));
        if (!TextReading.TryWalk(characters, map, findings, limits, cancellationToken, out TextTree tree))
        {
            return false;
        }

        (root, Refusal? refusal) = JsonTreeBuilder.Build(tree, findings, limits, cancellationToken);
        if (refusal is null)
        {
            return true;
        }

        findings.Refuse(refusal);
        return false;
    }
}
