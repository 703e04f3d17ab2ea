using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>References that lead to references and never to anything else.</summary>
internal static class ReferenceCircles
{
    /// <summary>Whether following the references from a node comes back to it.</summary>
    public static bool LeadsInCircle(JsonObject node, Dictionary<JsonObject, JsonObject> next)
    {
        JsonObject current = node;
        for (int steps = 0; steps <= next.Count && next.TryGetValue(current, out JsonObject? following); steps++)
        {
            if (ReferenceEquals(following, node))
            {
                return true;
            }

            current = following;
        }

        return false;
    }
}
