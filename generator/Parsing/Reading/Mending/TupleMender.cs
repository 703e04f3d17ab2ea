using System.Globalization;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Puts the items of tuples, which Microsoft.OpenApi passes over, where it reads schemas: among a schema's own definitions.</summary>
/// <remarks>It comes after references are followed, because they may lead to an item by its place.</remarks>
internal static class TupleMender
{
    private const string Prefix = "prefixItems/";

    /// <summary>The name of an item's definition.</summary>
    public static string NameOf(int index) => Prefix + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Mends all tuples of the document.</summary>
    public static void Mend(MendingContext context)
    {
        Stack<(JsonNode Node, NodeKind Kind)> waiting = new([(context.Root, NodeKind.Document)]);
        int visited = 0;
        while (waiting.Count > 0)
        {
            (JsonNode node, NodeKind kind) = waiting.Pop();
            if (++visited % 1024 == 0)
            {
                context.CancellationToken.Check();
            }

            // Booleans have been made schemas by now.
            Shape shape = Grammar.Of(kind == NodeKind.SchemaOrBoolean ? NodeKind.Schema : kind);
            if (node is JsonObject mapping)
            {
                foreach (KeyValuePair<string, JsonNode?> member in mapping)
                {
                    Push(member.Value, shape[member.Key]);
                }

                if (kind is NodeKind.Schema or NodeKind.SchemaOrBoolean && mapping["prefixItems"] is JsonArray items)
                {
                    Move(mapping, items);
                }
            }
            else if (node is JsonArray array)
            {
                foreach (JsonNode? item in array)
                {
                    Push(item, shape[null]);
                }
            }
        }

        void Push(JsonNode? node, NodeKind kind)
        {
            if (kind != NodeKind.Data && node is JsonObject or JsonArray)
            {
                waiting.Push((node, kind));
            }
        }
    }

    private static void Move(JsonObject schema, JsonArray items)
    {
        schema.Remove("prefixItems");

        // What else stands there has become a component where anything refers to it.
        JsonObject definitions = [];
        for (int i = 0; items.Count > 0; i++)
        {
            JsonNode? item = items[0];
            items.RemoveAt(0);
            definitions[NameOf(i)] = item;
        }

        schema["$defs"] = definitions;
    }
}
