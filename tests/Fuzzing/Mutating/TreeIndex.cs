using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Fuzzing.Mutating;

/// <summary>A place of a tree: a member of an object or an item of an array.</summary>
internal sealed record TreePlace(JsonNode Parent, string? Key, int Index)
{
    /// <summary>What stands there.</summary>
    public JsonNode? Value
    {
        get => Parent is JsonObject mapping ? mapping[Key!] : ((JsonArray)Parent)[Index];
        set
        {
            if (Parent is JsonObject mapping)
            {
                mapping[Key!] = value;
            }
            else
            {
                ((JsonArray)Parent)[Index] = value;
            }
        }
    }

    /// <summary>Takes it out.</summary>
    public void Remove()
    {
        if (Parent is JsonObject mapping)
        {
            mapping.Remove(Key!);
        }
        else
        {
            ((JsonArray)Parent).RemoveAt(Index);
        }
    }
}

/// <summary>The places of a tree, in the order of the document.</summary>
internal static class TreeIndex
{
    /// <summary>All places but the root.</summary>
    public static List<TreePlace> Places(JsonNode root)
    {
        List<TreePlace> places = [];
        Stack<JsonNode> open = new([root]);
        while (open.Count > 0)
        {
            JsonNode node = open.Pop();
            if (node is JsonObject mapping)
            {
                foreach ((string key, JsonNode? value) in mapping)
                {
                    places.Add(new TreePlace(node, key, 0));
                    Push(value);
                }
            }
            else if (node is JsonArray array)
            {
                for (int i = 0; i < array.Count; i++)
                {
                    places.Add(new TreePlace(node, null, i));
                    Push(array[i]);
                }
            }
        }

        return places;

        void Push(JsonNode? value)
        {
            if (value is JsonObject or JsonArray)
            {
                open.Push(value);
            }
        }
    }

    /// <summary>The JSON pointer of a node, as a reference to it.</summary>
    public static string Reference(JsonNode node)
    {
        Stack<string> segments = new();
        for (JsonNode current = node; current.Parent is { } parent; current = parent)
        {
            segments.Push(parent is JsonArray
                ? current.GetElementIndex().ToString(System.Globalization.CultureInfo.InvariantCulture)
                : current.GetPropertyName().Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return "#" + string.Concat(segments.Select(segment => "/" + segment));
    }
}
