using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Atlassian.Admin.Gen.Parsing.Reading.References;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.Filtering;

/// <summary>Takes the components out of the tree that no operation leads to.</summary>
/// <remarks>After references were mended: each of them is the address of a component, letter by letter.</remarks>
internal sealed class ComponentPruner
{
    // Security schemes are named and not referred to, and cost nothing.
    private static readonly NodeKind[] Kinds =
    [
        NodeKind.Schema, NodeKind.Parameter, NodeKind.Response, NodeKind.RequestBody, NodeKind.Header, NodeKind.Link, NodeKind.Callback,
        NodeKind.Example, NodeKind.PathItem, NodeKind.MediaType,
    ];

    private readonly MendingContext _context;
    private readonly Dictionary<string, (JsonObject Section, string Name)> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _inheritors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private readonly Stack<JsonNode> _open = new();
    private readonly string? _schemas;

    private ComponentPruner(MendingContext context)
    {
        _context = context;
        _schemas = ComponentSections.Of(NodeKind.Schema, context.Version);
    }

    /// <summary>Prunes a document.</summary>
    public static void Prune(MendingContext context)
    {
        ComponentPruner pruner = new(context);
        pruner.FindComponents();
        pruner.FindInheritors();
        pruner.Follow();
        pruner.Remove();
    }

    private void FindComponents()
    {
        foreach (NodeKind kind in Kinds)
        {
            if (ComponentSections.Of(kind, _context.Version) is { } pointer
                && JsonPointer.TryFollow(_context.Root, pointer, out JsonNode? found) && found is JsonObject section)
            {
                foreach (KeyValuePair<string, JsonNode?> component in section)
                {
                    _components[$"#{pointer}/{component.Key}"] = (section, component.Key);
                }
            }
        }
    }

    /// <summary>Who extends a schema can stand wherever that one is used.</summary>
    private void FindInheritors()
    {
        foreach (KeyValuePair<string, (JsonObject Section, string Name)> component in _components)
        {
            if (component.Value.Section[component.Value.Name] is JsonObject node && node["allOf"] is JsonArray parts)
            {
                foreach (string parent in parts.OfType<JsonObject>().Select(part => part.Text("$ref")).OfType<string>())
                {
                    if (!_inheritors.TryGetValue(parent, out List<string>? inheritors))
                    {
                        _inheritors.Add(parent, inheritors = []);
                    }

                    inheritors.Add(component.Key);
                }
            }
        }
    }

    private void Follow()
    {
        HashSet<JsonNode> sections = [.. _components.Values.Select(component => component.Section)];
        _open.Push(_context.Root);
        int visited = 0;
        while (_open.Count > 0)
        {
            JsonNode node = _open.Pop();
            if (++visited % 1024 == 0)
            {
                _context.CancellationToken.Check();
            }

            if (node is JsonObject mapping)
            {
                Reach(mapping.Text("$ref"));
                Discriminated(mapping);
                foreach (KeyValuePair<string, JsonNode?> member in mapping)
                {
                    Push(member.Value, sections);
                }
            }
            else if (node is JsonArray array)
            {
                foreach (JsonNode? item in array)
                {
                    Push(item, sections);
                }
            }
        }
    }

    private void Push(JsonNode? node, HashSet<JsonNode> sections)
    {
        if (node is JsonObject or JsonArray && !sections.Contains(node))
        {
            _open.Push(node);
        }
    }

    private void Reach(string? reference)
    {
        if (reference is not null && _components.TryGetValue(reference, out (JsonObject Section, string Name) component) && _reached.Add(reference))
        {
            if (component.Section[component.Name] is { } node)
            {
                _open.Push(node);
                if (node is JsonObject { } schema && schema.ContainsKey("discriminator"))
                {
                    Inheritors(reference);
                }
            }
        }
    }

    private void Inheritors(string reference)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([reference]);
        while (waiting.Count > 0)
        {
            foreach (string inheritor in _inheritors.TryGetValue(waiting.Pop(), out List<string>? found) ? found.Where(seen.Add) : [])
            {
                Reach(inheritor);
                waiting.Push(inheritor);
            }
        }
    }

    // The values of a mapping are references or the bare names of schemas.
    private void Discriminated(JsonObject node)
    {
        if (node["discriminator"] is JsonObject discriminator)
        {
            foreach (JsonNode? target in discriminator["mapping"] is JsonObject mapping ? mapping.Select(entry => entry.Value) : [])
            {
                Reach(target?.ToString());
                Reach($"#{_schemas}/{target}");
            }

            Reach($"#{_schemas}/{discriminator.Text("defaultMapping")}");
            Reach(discriminator.Text("defaultMapping"));
        }
    }

    private void Remove()
    {
        foreach (IGrouping<JsonObject, (JsonObject Section, string Name)> section in _components
            .Where(component => !_reached.Contains(component.Key))
            .Select(component => component.Value)
            .GroupBy(component => component.Section))
        {
            TreeEdits.Remove(section.Key, [.. section.Select(component => component.Name)]);
        }
    }
}
