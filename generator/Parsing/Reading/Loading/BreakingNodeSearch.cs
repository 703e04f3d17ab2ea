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

    private JsonObject Alone(string part, out string pointer)
    {
        var alone = new JsonObject();
        foreach (KeyValuePair<string, JsonNode?> member in context.Root.Where(member => Frame.Contains(member.Key)))
        {
            alone[member.Key] = member.Value?.DeepClone();
        }

        alone["paths"] = new JsonObject();
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

    /// <summary>Adds back the children of a failing node one by one; who makes it fail is looked into.</summary>
    private void Narrow(JsonObject alone, string pointer, string original, Exception failure)
    {
        JsonPointer.TryFollow(alone, pointer, out JsonNode? node);
        List<KeyValuePair<string, JsonNode?>> children = Children(node);
        if (children.Count == 0 || With(alone, pointer, []) is not { } empty || Fails(empty) is not null || _trials > context.Limits.MaxTrials)
        {
            _found.Add(new BreakingNode(original, failure));
            return;
        }

        List<KeyValuePair<string, JsonNode?>> kept = [];
        bool isArray = node is JsonArray;
        for (int i = 0; i < children.Count; i++)
        {
            JsonObject trial = With(alone, pointer, [.. kept, children[i]]);
            if (Fails(trial) is { } childFailure)
            {
                string place = JsonPointer.Append(pointer, isArray ? JsonPointer.Index(kept.Count) : children[i].Key);
                Narrow(trial, place, JsonPointer.Append(original, children[i].Key), childFailure);
                if (Fails(With(alone, pointer, [.. kept, .. children.Skip(i + 1)])) is null)
                {
                    return;
                }
            }
            else
            {
                kept.Add(children[i]);
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
        context.CancellationToken.ThrowIfCancellationRequested();
        _trials++;
        return TrialReader.Read(document).Failure;
    }
}
