using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>References that stand for a whole map (of media types, headers, properties, responses), which OpenAPI does not have and other tools follow.</summary>
internal static class MapReferenceMender
{
    // Maps that refer to maps double with every level.
    private const int MaxNodes = 100_000;

    /// <summary>Writes the map in the place of the reference to it, where it leads to one within the document.</summary>
    public static void Mend(JsonObject node, MendingContext context)
    {
        string text = node["$ref"]!.ToString();
        if (node["$ref"] is not JsonValue || !text.StartsWith("#/", StringComparison.Ordinal) || !JsonPointer.TryFollow(context.Root, Unescape(text.Substring(1)), out JsonNode? target)
            || target is not JsonObject map || map == node || map["$ref"] is JsonValue || IsInside(node, map, context) || !TryAfford(map, context))
        {
            return;
        }

        context.SourcesOfMaps[node] = map;
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

    // What a map was made of leads to the same map again where that one refers to itself.
    private static bool IsInside(JsonNode node, JsonObject map, MendingContext context)
    {
        for (JsonNode? outer = node; outer is not null; outer = outer.Parent)
        {
            if (outer == map || (context.SourcesOfMaps.TryGetValue(outer, out JsonObject? source) && source == map))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryAfford(JsonObject map, MendingContext context)
    {
        foreach (JsonNode? _ in JsonTree.Nodes(map))
        {
            context.Checks.Step();
            if (++context.NodesOfMaps > MaxNodes)
            {
                return false;
            }
        }

        return true;
    }

    private static string Unescape(string pointer) => Uri.UnescapeDataString(pointer);
}
