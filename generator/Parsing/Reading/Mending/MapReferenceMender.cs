using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>References that stand for a whole map (of media types, headers, properties, responses), which OpenAPI does not have and other tools follow.</summary>
internal static class MapReferenceMender
{
    // A map of maps by reference would grow without end.
    private const int MaxMembers = 10_000;

    /// <summary>Writes the map in the place of the reference to it, where it leads to one within the document.</summary>
    public static void Mend(JsonObject node, MendingContext context)
    {
        string text = node["$ref"]!.ToString();
        if (node["$ref"] is not JsonValue || !text.StartsWith("#/", StringComparison.Ordinal) || !JsonPointer.TryFollow(context.Root, Unescape(text.Substring(1)), out JsonNode? target)
            || target is not JsonObject map || map == node || map["$ref"] is JsonValue || IsInside(node, map) || (context.MapMembers += map.Count) > MaxMembers)
        {
            return;
        }

        context.BreachOnce(node, "$ref", "A reference can't stand for a map", "it is followed all the same.");
        string to = JsonPointer.Of(node);
        string from = JsonPointer.Of(map);
        node.Remove("$ref");
        foreach (KeyValuePair<string, JsonNode?> member in map)
        {
            if (!node.ContainsKey(member.Key))
            {
                node[member.Key] = member.Value?.DeepClone();
                context.Map.Moved(JsonPointer.Append(to, member.Key), JsonPointer.Append(from, member.Key));
            }
        }
    }

    private static bool IsInside(JsonNode node, JsonNode map)
    {
        for (JsonNode? outer = node; outer is not null; outer = outer.Parent)
        {
            if (outer == map)
            {
                return true;
            }
        }

        return false;
    }

    private static string Unescape(string pointer) => Uri.UnescapeDataString(pointer);
}
