using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>How large parts of a tree are, found out without recursion.</summary>
internal static class TreeSize
{
    /// <summary>The number of values of a part, and the levels of objects and arrays that it has.</summary>
    public static (int Count, int Levels) Of(JsonNode part)
    {
        int count = 0;
        int levels = 0;
        var open = new Stack<(JsonNode? Node, int Level)>([(part, 1)]);
        while (open.Count > 0)
        {
            (JsonNode? node, int level) = open.Pop();
            count++;
            if (node is JsonObject mapping)
            {
                levels = Math.Max(levels, level);
                foreach (KeyValuePair<string, JsonNode?> member in mapping)
                {
                    open.Push((member.Value, level + 1));
                }
            }
            else if (node is JsonArray array)
            {
                levels = Math.Max(levels, level);
                foreach (JsonNode? item in array)
                {
                    open.Push((item, level + 1));
                }
            }
        }

        return (count, levels);
    }

    /// <summary>The number of objects and arrays that a node lies in.</summary>
    public static int LevelsAbove(JsonNode node)
    {
        int levels = 0;
        for (JsonNode? parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            levels++;
        }

        return levels;
    }
}
