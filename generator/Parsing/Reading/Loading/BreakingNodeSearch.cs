using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;

namespace Atlassian.Admin.Gen.Parsing.Reading.Loading;

/// <summary>Finds the smallest nodes on which Microsoft.OpenApi throws, by reading parts of the document.</summary>
/// <remarks>Its exceptions don't say where they come from. Parts are read alone first: all of them together cost one more reading.</remarks>
internal sealed class BreakingNodeSearch(MendingContext context)
{
    private static readonly HashSet<string> Frame = ["openapi", "swagger", "info"];

    private readonly List<BreakingNode> _found = [];
    private int _trials;

    /// <summary>The nodes, deepest possible, last first within an array.</summary>
    public List<BreakingNode> Search()
    {
        JsonObject frame = FrameAlone(whole: true);
        if (Fails(frame) is { } frameFailure)
        {
            // With this no part could be read; the rest of the document is looked at when it is mended.
            Narrow(frame, "/info", "/info", frameFailure);
            return _found;
        }

        foreach (string part in Parts())
        {
            JsonObject alone = Alone(part, out string pointer);
            if (Fails(alone) is { } failure)
            {
                Narrow(alone, pointer, part, failure);
            }
        }

        if (_found.Count == 0 && Fails(context.Root) is { } whole)
        {
            // Each part is read, their combination is not: Swagger 2.0 makes addresses of several members of the root.
            Narrow((JsonObject)context.Root.DeepClone(), "", "", whole);
        }

        // Items are taken out by their index: the last ones first.
        _found.Reverse();
        return _found;
    }

    /// <summary>The pointers of paths, components and whatever else stands by itself.</summary>
    private List<string> Parts()
    {
        List<string> parts = [];
        foreach (KeyValuePair<string, JsonNode?> member in context.Root.Where(member => !Frame.Contains(member.Key)))
        {
            string pointer = JsonPointer.Append("", member.Key);
            if (member is { Key: "components", Value: JsonObject components })
            {
                parts.AddRange(components.Where(section => section.Value is JsonObject).SelectMany(section =>
                    ((JsonObject)section.Value!).Select(entry => JsonPointer.Append(JsonPointer.Append(pointer, section.Key), entry.Key))));
            }
            else if (member.Value is JsonObject map)
            {
                parts.AddRange(map.Select(entry => JsonPointer.Append(pointer, entry.Key)));
            }
            else
            {
                parts.Add(pointer);
            }
        }

        return parts;
    }

    private JsonObject FrameAlone(bool whole)
    {
        var alone = new JsonObject();
        foreach (KeyValuePair<string, JsonNode?> member in context.Root.Where(member => Frame.Contains(member.Key)))
        {
            alone[member.Key] = whole || member.Value is JsonValue ? member.Value?.DeepClone() : new JsonObject();
        }

        alone["paths"] = new JsonObject();
        return alone;
    }

    private JsonObject Alone(string part, out string pointer)
    {
        JsonObject alone = FrameAlone(whole: false);
        JsonPointer.TryFollow(context.Root, part, out JsonNode? value);
        string[] segments = [.. JsonPointer.Segments(part)];
        JsonObject parent = alone;
        foreach (string segment in segments.Take(segments.Length - 1))
        {
            if (parent[segment] is not JsonObject inner)
            {
                parent[segment] = inner = [];
            }

            parent = inner;
        }

        parent[segments[segments.Length - 1]] = value?.DeepClone();
        pointer = part;
        return alone;
    }

    /// <summary>Adds back the children of a failing node, halves of them at a time; who makes it fail is looked into.</summary>
    private void Narrow(JsonObject alone, string pointer, string original, Exception failure)
    {
        JsonPointer.TryFollow(alone, pointer, out JsonNode? node);
        List<KeyValuePair<string, JsonNode?>> children = Children(node);
        if (children.Count == 0 || _trials > context.Limits.MaxTrials || Fails(With(alone, pointer, [])) is not null)
        {
            _found.Add(new BreakingNode(original, failure));
            return;
        }

        List<KeyValuePair<string, JsonNode?>> kept = [];
        var open = new Stack<(int Start, int Count)>([(0, children.Count)]);
        while (open.Count > 0)
        {
            (int start, int count) = open.Pop();
            JsonObject trial = With(alone, pointer, [.. kept, .. children.GetRange(start, count)]);
            if (Fails(trial) is not { } childFailure)
            {
                kept.AddRange(children.GetRange(start, count));
            }
            else if (_trials > context.Limits.MaxTrials)
            {
                _found.Add(new BreakingNode(original, childFailure));
                return;
            }
            else if (count > 1)
            {
                open.Push((start + (count / 2), count - (count / 2)));
                open.Push((start, count / 2));
            }
            else
            {
                string place = JsonPointer.Append(pointer, node is JsonArray ? JsonPointer.Index(kept.Count) : children[start].Key);
                Narrow(trial, place, JsonPointer.Append(original, children[start].Key), childFailure);
            }
        }
    }

    private static List<KeyValuePair<string, JsonNode?>> Children(JsonNode? node) => node switch
    {
        JsonObject mapping => [.. mapping],
        JsonArray array => [.. array.Select((item, i) => new KeyValuePair<string, JsonNode?>(JsonPointer.Index(i), item))],
        _ => [],
    };

    /// <summary>A copy of the document whose node at the pointer has these children only.</summary>
    private static JsonObject With(JsonObject alone, string pointer, List<KeyValuePair<string, JsonNode?>> children)
    {
        var copy = (JsonObject)alone.DeepClone();
        JsonPointer.TryFollow(copy, pointer, out JsonNode? node);
        if (node is JsonObject mapping)
        {
            mapping.Clear();
            children.ForEach(child => mapping[child.Key] = child.Value?.DeepClone());
        }
        else if (node is JsonArray array)
        {
            array.Clear();
            children.ForEach(child => array.Add(child.Value?.DeepClone()));
        }

        return copy;
    }

    private Exception? Fails(JsonObject document)
    {
        context.CancellationToken.Check();
        _trials++;
        return TrialReader.Read(document, context.CancellationToken).Failure;
    }
}
