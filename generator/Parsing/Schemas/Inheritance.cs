using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Which components extend one that has a discriminator: wherever that one is used, each of them can stand.</summary>
internal sealed class Inheritance
{
    private readonly IDictionary<string, IOpenApiSchema> _components;
    private readonly Dictionary<string, List<string>> _children = new(StringComparer.Ordinal);

    // Each component's place in the document's order.
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public Inheritance(IDictionary<string, IOpenApiSchema> components, CancellationToken cancellationToken)
    {
        _components = components;
        foreach (string id in components.Keys)
        {
            _places.Add(id, _places.Count);
        }

        foreach (KeyValuePair<string, IOpenApiSchema> component in components.Checked(cancellationToken).Where(component => component.Value is not OpenApiSchemaReference))
        {
            foreach (string parent in Parents(component.Value))
            {
                if (!_children.TryGetValue(parent, out List<string>? children))
                {
                    _children.Add(parent, children = []);
                }

                children.Add(component.Key);
            }
        }
    }

    /// <summary>The components that extend a base, over any number of levels, in the document's order; none of a schema that is no base.</summary>
    public IReadOnlyList<string> Of(string id)
    {
        IOpenApiSchema schema = _components[id];
        if (schema is OpenApiSchemaReference || schema.Discriminator is not { } discriminator || UnionShape.ChoiceOf(schema) is not null || !SchemaShape.IsRecord(schema))
        {
            return [];
        }

        HashSet<string> reached = new(StringComparer.Ordinal) { id };
        Queue<string> open = new([id]);
        foreach (string target in Discriminators.Targets(discriminator).Where(_components.ContainsKey).Where(reached.Add))
        {
            open.Enqueue(target);
        }

        while (open.Count > 0)
        {
            foreach (string child in _children.TryGetValue(open.Dequeue(), out List<string>? children) ? children : [])
            {
                if (reached.Add(child))
                {
                    open.Enqueue(child);
                }
            }
        }

        reached.Remove(id);
        return [.. reached.Where(component => _places.ContainsKey(component) && SchemaShape.IsRecord(_components[component])).OrderBy(component => _places[component])];
    }

    private static IEnumerable<string> Parents(IOpenApiSchema schema) =>
        (schema.AllOf ?? []).OfType<OpenApiSchemaReference>().Select(part => part.Reference.Id).OfType<string>();
}
