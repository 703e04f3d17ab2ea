using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>An array with a type for each place: all required items are there, and the more of them suit the better.</summary>
internal sealed class UnionTuple(int number, int required, UnionCandidate[][] places) : UnionCandidate(number)
{
    internal override int Score(Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            return -1;
        }

        int score = 1;
        int count = 0;
        for (; JsonRead.NextItem(ref reader); count++)
        {
            if (count < places.Length && places[count].Length > 0)
            {
                int item = UnionSelector.Best(places[count], reader).Score;
                if (item < 0)
                {
                    return -1;
                }

                score += 1 + item;
            }

            reader.TrySkip();
        }

        return count < required ? -1 : score;
    }
}
