using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Goes through the document once and mends what Microsoft.OpenApi can't take, before it sees it.</summary>
/// <remarks>
/// Its own errors come without an array's indices, and after an exception their path is that of another node; only what is
/// found here can be shown at its place.
/// </remarks>
internal sealed class TreeMender(MendingContext context)
{
    private readonly Stack<(JsonNode Node, NodeKind Kind)> _waiting = new();

    /// <summary>Mends the whole document.</summary>
    public void Mend()
    {
        DocumentMender.Mend(context);
        Mend(context.Root, NodeKind.Document);
    }

    /// <summary>Mends a part.</summary>
    public void Mend(JsonNode part, NodeKind partKind)
    {
        _waiting.Push((part, partKind));
        while (_waiting.Count > 0)
        {
            (JsonNode node, NodeKind kind) = _waiting.Pop();
            context.Checks.Step();
            if (node is JsonObject mapping)
            {
                MendByKind(mapping, kind);
                Members(mapping, kind);
            }
            else if (node is JsonArray array)
            {
                Items(array, kind);
            }
        }
    }

    private void MendByKind(JsonObject node, NodeKind kind)
    {
        switch (kind)
        {
            case NodeKind.Schema:
                SchemaMender.Mend(node, context);
                KeywordMender.Mend(node, KeywordMender.OfSchema, context);
                break;
            case NodeKind.PathItem:
                SharedBodyMender.Mend(node, context);
                break;
            case NodeKind.Operation:
                FormMender.Mend(node, context);
                break;
            case NodeKind.Parameter or NodeKind.Header:
                ParameterMender.Mend(node, context);
                break;
            case NodeKind.Response:
                ResponseMender.Mend(node, context);
                break;
            case NodeKind.MediaType:
                ItemSchemaMender.Mend(node, context.Version);
                KeywordMender.Mend(node, KeywordMender.OfMediaType, context);
                break;
        }
    }

    private void Members(JsonObject node, NodeKind kind)
    {
        Shape shape = Grammar.Of(kind);
        if (shape is { CanBeReference: false, Others: not NodeKind.Data } && node["$ref"] is JsonValue)
        {
            MapReferenceMender.Mend(node, context);
        }

        List<string>? wrong = null;
        List<KeyValuePair<string, JsonNode>>? replaced = null;
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            context.Checks.Step();
            NodeKind memberKind = shape[member.Key];
            if (memberKind == NodeKind.Data)
            {
                continue;
            }

            switch (ShapeMender.Judge(member.Value, memberKind, node, member.Key, context))
            {
                case (Verdict.Keep, _):
                    if (member.Value is not JsonValue)
                    {
                        // A schema that might have been a boolean is one like any other.
                        _waiting.Push((member.Value!, memberKind == NodeKind.SchemaOrBoolean ? NodeKind.Schema : memberKind));
                    }

                    break;
                case (Verdict.Replace, { } replacement):
                    (replaced ??= []).Add(new(member.Key, replacement));
                    break;
                default:
                    (wrong ??= []).Add(member.Key);
                    break;
            }
        }

        replaced?.ForEach(member => node[member.Key] = member.Value);
        if (wrong is not null)
        {
            TreeEdits.Remove(node, wrong);
        }
    }

    private void Items(JsonArray array, NodeKind kind)
    {
        NodeKind itemKind = Grammar.Of(kind)[null];
        if (itemKind == NodeKind.Data)
        {
            return;
        }

        for (int i = array.Count - 1; i >= 0; i--)
        {
            context.Checks.Step();
            JsonNode? item = array[i];
            (Verdict verdict, JsonNode? replacement) = ShapeMender.Judge(item, itemKind, array, JsonPointer.Index(i), context);
            if (verdict == Verdict.Remove || (item is JsonObject mapping && itemKind == NodeKind.Parameter && !ParameterMender.IsUsable(mapping, context)))
            {
                context.RemoveItem(array, i);
            }
            else if (verdict == Verdict.Replace)
            {
                array[i] = replacement;
            }
            else if (item is not JsonValue)
            {
                _waiting.Push((item!, itemKind));
            }
        }
    }
}
