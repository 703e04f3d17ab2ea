using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Finds out which case of a union a JSON value is, by looking at it alone: nothing is read, allocated or thrown.</summary>
/// <param name="candidates">What the cases look like, in the document's order.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionSelector(params UnionCandidate[] candidates)
{
    /// <summary>The number of the case that a value is.</summary>
    /// <param name="reader">A reader that stands on the value's first token; a copy, which the caller's does not follow.</param>
    /// <returns>The number; 0 when it is none of them.</returns>
    public int Select(Utf8JsonReader reader) => Best(candidates, reader).Number;

    /// <summary>The candidate that suits best, the first of several; its score is negative when none does.</summary>
    internal static (int Number, int Score) Best(UnionCandidate[] candidates, Utf8JsonReader reader)
    {
        (int Number, int Score) best = (0, -1);
        foreach (UnionCandidate candidate in candidates)
        {
            int score = candidate.Score(reader);
            if (score > best.Score)
            {
                best = (candidate.Number, score);
            }
            else if (score == 0 && best.Score == 0 && candidate.Number != best.Number)
            {
                // A new value that any of several open enums could have.
                best = (0, 0);
            }
        }

        return best;
    }
}
