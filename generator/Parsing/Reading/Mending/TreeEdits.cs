using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Changes of the tree.</summary>
internal static class TreeEdits
{
    /// <summary>Removes members.</summary>
    public static void Remove(JsonObject node, List<string> names)
    {
        const int few = 16;
        if (names.Count <= few)
        {
            names.ForEach(name => node.Remove(name));
            return;
        }

        // Every removal moves all later members, which for a hundred thousand of them takes minutes.
        var gone = new HashSet<string>(names, StringComparer.Ordinal);
        List<KeyValuePair<string, JsonNode?>> kept = [.. node.Where(member => !gone.Contains(member.Key))];
        node.Clear();
        kept.ForEach(node.Add);
    }

    /// <summary>Moves members into another object, in their order.</summary>
    public static JsonObject Extract(JsonObject node, Func<string, bool> which)
    {
        var extracted = new JsonObject();
        foreach (KeyValuePair<string, JsonNode?> member in node.Where(member => which(member.Key)).ToList())
        {
            node.Remove(member.Key);
            extracted.Add(member);
        }

        return extracted;
    }

    /// <summary>The text of a member that is a scalar.</summary>
    public static string? Text(this JsonObject node, string name) =>
        node.TryGetPropertyValue(name, out JsonNode? value) && value is JsonValue ? value.ToString() : null;
}
