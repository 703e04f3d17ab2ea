using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>Finds the references of a document and what can be referred to by a name of its own; data is not looked at.</summary>
internal sealed class ReferenceCollector
{
    /// <summary>All references, in the order of the document.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>All discriminators, with the files that they are written in.</summary>
    public List<(JsonObject Node, OpenedFile File)> Discriminators { get; } = [];

    /// <summary>Schemas by their <c>$anchor</c>.</summary>
    public Dictionary<string, JsonNode> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Schemas by their <c>$id</c>.</summary>
    public Dictionary<string, JsonNode> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Walks a mended document, or a part of one.</summary>
    public void Collect(JsonNode part, NodeKind partKind, OpenedFile file, MendingContext context)
    {
        var waiting = new Stack<(JsonNode Node, NodeKind Kind)>();
        var children = new Stack<(JsonNode Node, NodeKind Kind)>();
        waiting.Push((part, partKind));
        while (waiting.Count > 0)
        {
            (JsonNode node, NodeKind kind) = waiting.Pop();
            context.Checks.Step();
            Shape shape = Grammar.Of(kind);
            if (node is JsonArray array)
            {
                NodeKind itemKind = shape[null];
                foreach (JsonNode? item in array)
                {
                    context.Checks.Step();
                    Push(children, item, itemKind);
                }
            }
            else if (node is JsonObject mapping)
            {
                Take(mapping, kind, shape, file, context);
                foreach (KeyValuePair<string, JsonNode?> member in mapping)
                {
                    context.Checks.Step();
                    Push(children, member.Value, shape[member.Key]);
                }
            }

            // Twice turned around, so that the first of the document is found first.
            foreach ((JsonNode Node, NodeKind Kind) child in children)
            {
                waiting.Push(child);
            }

            children.Clear();
        }
    }

    private static void Push(Stack<(JsonNode Node, NodeKind Kind)> children, JsonNode? child, NodeKind kind)
    {
        if (child is JsonObject or JsonArray && kind != NodeKind.Data)
        {
            children.Push((child, kind == NodeKind.SchemaOrBoolean ? NodeKind.Schema : kind));
        }
    }

    private void Take(JsonObject node, NodeKind kind, Shape shape, OpenedFile file, MendingContext context)
    {
        if (shape.CanBeReference && node.TryGetPropertyValue("$ref", out JsonNode? reference))
        {
            if (reference is JsonValue value && value.TryGetValue(out string? text))
            {
                References.Add(new Reference(node, kind, text, file));
            }
            else
            {
                context.Breach(node, "$ref", "A '$ref' must be text", "it is left out.");
                node.Remove("$ref");
            }
        }

        if (kind == NodeKind.Discriminator)
        {
            Discriminators.Add((node, file));
        }
        else if (kind == NodeKind.Schema)
        {
            if (node.Text("$anchor") is { } anchor)
            {
                Anchors[anchor] = node;
            }

            if (node.Text("$id") is { } id)
            {
                Ids[id] = node;
            }
        }
    }
}
