using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Walks through trees of JSON, however deep, without recursion.</summary>
internal static class JsonTree
{
    /// <summary>A node and all below it; null for a JSON null.</summary>
    public static IEnumerable<JsonNode?> Nodes(JsonNode? root)
    {
        var waiting = new Stack<JsonNode?>([root]);
        while (waiting.Count > 0)
        {
            JsonNode? node = waiting.Pop();
            yield return node;
            if (node is JsonObject mapping)
            {
                foreach (KeyValuePair<string, JsonNode?> member in mapping)
                {
                    waiting.Push(member.Value);
                }
            }
            else if (node is JsonArray array)
            {
                foreach (JsonNode? item in array)
                {
                    waiting.Push(item);
                }
            }
        }
    }
}
