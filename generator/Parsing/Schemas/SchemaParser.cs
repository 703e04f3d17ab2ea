using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Makes types of schemas, and gathers the schema types that have to be emitted for them.</summary>
internal sealed class SchemaParser
{
    private static readonly TypeModel Any = new(TypeKind.Any);

    private readonly ParserContext _context;
    private readonly Dictionary<string, TypeModel> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _componentNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openAliases = new(StringComparer.Ordinal);

    // One schema, one type, however many compositions lead to it: compositions that lead back to themselves would never end otherwise.
    private readonly Dictionary<IOpenApiSchema, TypeModel> _inlineTypes = [];

    // Members are parsed from here and not where a record is met, so that a chain of records costs no stack.
    private readonly Queue<(IOpenApiSchema Schema, Identifier Name, SchemaPlace Place)> _records = new();

    public SchemaParser(ParserContext context)
    {
        _context = context;
        NameComponents();
    }

    public List<RecordModel> Records { get; } = [];

    public List<EnumModel> Enums { get; } = [];

    private IDictionary<string, IOpenApiSchema> Components => _context.Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();

    /// <summary>Parses every component schema, and after that all that is still open.</summary>
    public void ParseComponents()
    {
        foreach (string id in Components.Keys)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            Component(id);
        }

        ParseOpenRecords();
    }

    /// <summary>Parses the members of all records met so far.</summary>
    public void ParseOpenRecords()
    {
        while (_records.Count > 0)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            (IOpenApiSchema schema, Identifier name, SchemaPlace place) = _records.Dequeue();
            Records.Add(new RecordParser(_context, this).Parse(schema, name, place));
        }
    }

    /// <summary>The C# type of a schema.</summary>
    public TypeModel Parse(IOpenApiSchema? schema, SchemaPlace place)
    {
        switch (schema)
        {
            case null:
                return Any;
            case OpenApiSchemaReference { Reference.Id: { } id } when Components.ContainsKey(id):
                return Component(id);
            case OpenApiSchemaReference { Target: null }:
                // The reader has reported the dangling reference.
                return Any;
            default:
                return Inline(schema, place);
        }
    }

    /// <summary>The place that a composed schema's members are named after: their own, and not that of the composition.</summary>
    public SchemaPlace PlaceOf(IOpenApiSchema schema, SchemaPlace otherwise) =>
        schema is OpenApiSchemaReference { Reference.Id: { } id } && Components.ContainsKey(id)
            ? new SchemaPlace(_componentNames.TryGetValue(id, out string? name) ? name : Naming.Pascal(id, "Schema"), ComponentPointer(id))
            : otherwise;

    private static string ComponentPointer(string id) => JsonPointer.Append("/components/schemas", id);

    // Names are given before anything is parsed, in the document's order, so that no use of a schema decides its name.
    private void NameComponents()
    {
        foreach (KeyValuePair<string, IOpenApiSchema> component in Components)
        {
            if (component.Value is not OpenApiSchemaReference && (IsEmittedRecord(component.Value) || SchemaShape.IsEnum(component.Value)))
            {
                _componentNames.Add(component.Key, _context.TypeNames.ClaimText(Naming.Pascal(component.Key, "Schema"), "Model"));
            }
        }
    }

    private static bool IsEmittedRecord(IOpenApiSchema schema) =>
        SchemaShape.IsRecord(schema) && SchemaShape.Types(schema) is JsonSchemaType.Object or 0;

    private TypeModel Component(string id)
    {
        if (_components.TryGetValue(id, out TypeModel? known))
        {
            return known;
        }

        IOpenApiSchema schema = Components[id];
        SchemaPlace place = new(Naming.Pascal(id, "Schema"), ComponentPointer(id));
        if (_componentNames.TryGetValue(id, out string? name))
        {
            return _components[id] = Named(schema, Identifier.Create(name), place with { Name = name });
        }

        // A component that is no type of its own (an array, a scalar, a reference) is what it stands for, wherever it is used.
        if (!_openAliases.Add(id))
        {
            _context.ReportUnsupported(place.Pointer, $"The schema '{id}' contains itself without an object between", "its values are free-form JSON");
            return Any;
        }

        TypeModel alias = Parse(schema, place);
        _openAliases.Remove(id);
        return _components[id] = alias;
    }

    private TypeModel Named(IOpenApiSchema schema, Identifier name, SchemaPlace place)
    {
        bool isNullable = SchemaShape.AllowsNull(schema) || SchemaShape.EnumeratesNull(schema);
        if (SchemaShape.IsEnum(schema))
        {
            Enums.Add(EnumParser.Parse(_context, schema, name, place));
            return new TypeModel(TypeKind.Enum, name, IsNullable: isNullable);
        }

        _records.Enqueue((schema, name, place));
        return new TypeModel(TypeKind.Record, name, IsNullable: isNullable);
    }

    private TypeModel Inline(IOpenApiSchema schema, SchemaPlace place)
    {
        if (Wrapped(schema, place) is { } wrapped)
        {
            return wrapped;
        }

        if (SchemaShape.IsEnum(schema) || IsEmittedRecord(schema))
        {
            if (!_inlineTypes.TryGetValue(schema, out TypeModel? type))
            {
                string name = _context.TypeNames.ClaimText(place.Name, "Model");
                type = Named(schema, Identifier.Create(name), place with { Name = name });
                _inlineTypes.Add(schema, type);
            }

            return type;
        }

        return Unnamed(schema, place);
    }

    // A composition of one schema, with or without null, is that schema: the way documents add null or a description to a reference.
    private TypeModel? Wrapped(IOpenApiSchema schema, SchemaPlace place)
    {
        foreach ((string keyword, IList<IOpenApiSchema>? parts) in new[] { ("anyOf", schema.AnyOf), ("oneOf", schema.OneOf), ("allOf", schema.AllOf) })
        {
            if (parts is not { Count: > 0 } || schema.Properties is { Count: > 0 })
            {
                continue;
            }

            List<int> others = [.. Enumerable.Range(0, parts.Count).Where(i => !SchemaShape.IsNullOnly(parts[i]))];
            if (others.Count == 1)
            {
                TypeModel type = Parse(parts[others[0]], place.Part(keyword, others[0]));
                bool isNullable = type.IsNullable || others.Count < parts.Count || SchemaShape.AllowsNull(schema);
                return type with { IsNullable = isNullable };
            }

            if (keyword != "allOf")
            {
                _context.ReportUnsupported(place.Pointer, $"A choice between several schemas ('{keyword}')", "its values are free-form JSON");
                return Any;
            }
        }

        return null;
    }

    private TypeModel Unnamed(IOpenApiSchema schema, SchemaPlace place)
    {
        bool isNullable = SchemaShape.AllowsNull(schema) || SchemaShape.EnumeratesNull(schema);
        JsonSchemaType types = SchemaShape.Types(schema);
        switch (types)
        {
            case JsonSchemaType.Array:
                return new TypeModel(TypeKind.List, Element: Parse(schema.Items, place.Item()), IsNullable: isNullable);
            case JsonSchemaType.Object:
                TypeModel element = schema.AdditionalProperties is { } values ? Parse(values, place.Value()) : Any;
                return new TypeModel(TypeKind.Dictionary, Element: element, IsNullable: isNullable);
            case JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String:
                return new TypeModel(ScalarParser.Kind(types, schema.Format), IsNullable: isNullable);
            case 0:
                return Any;
            default:
                _context.ReportUnsupported(place.Pointer, "A choice between several types", "its values are free-form JSON");
                return Any;
        }
    }
}
