using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Makes types of schemas, and gathers the schema types that have to be emitted for them.</summary>
internal sealed class SchemaParser
{
    // Each schema costs stack, and the compiler has one megabyte of it.
    private const int MaxDepth = 100;

    // Lists of lists of lists: who compares two of them, or writes one, goes down its levels by recursion, and so does the C# compiler.
    private const int MaxElementLevels = 32;

    private static readonly TypeModel Any = new(TypeKind.Any);


    private readonly ParserContext _context;
    private readonly Dictionary<string, TypeModel> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _componentNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openAliases = new(StringComparer.Ordinal);

    // One schema, one type, however many compositions lead to it: compositions that lead back to themselves would never end otherwise.
    private readonly Dictionary<IOpenApiSchema, TypeModel> _inlineTypes = [];

    // The record of a base that is a union where it is used, by the base's component.
    private readonly Dictionary<string, string> _baseNames = new(StringComparer.Ordinal);

    private readonly List<SchemaTypeOrigin> _inlineOrigins = [];

    // Of schemas that are composed with each part of a choice.
    private readonly Dictionary<IOpenApiSchema, SchemaPlace> _places = [];

    private readonly List<EnumModel> _enums = [];
    private readonly Dictionary<Identifier, EnumModel> _enumsByName = [];
    private readonly UnionParser _unions;
    private readonly Inheritance _inheritance;

    private int _depth;

    // Members are parsed from here and not where a record is met, so that a chain of records costs no stack.
    private readonly Queue<(IOpenApiSchema Schema, Identifier Name, SchemaPlace Place)> _records = new();
    private readonly Queue<(IOpenApiSchema Schema, Identifier Name, SchemaPlace Place)> _tuples = new();

    public SchemaParser(ParserContext context)
    {
        _context = context;
        _unions = new UnionParser(context, this);
        _inheritance = new Inheritance(Components, context.CancellationToken);
        NameComponents();
    }

    public List<RecordModel> Records { get; } = [];

    /// <summary>What each of <see cref="Records"/> was made of.</summary>
    public Dictionary<Identifier, RecordSchemas> RecordSchemas { get; } = [];

    /// <summary>The enumerations in the order in which they were found.</summary>
    public IReadOnlyList<EnumModel> Enums => _enums;

    public List<TupleModel> Tuples { get; } = [];

    public List<OpenUnion> Unions => _unions.Unions;

    /// <summary>The component that a base's record is made of, by the record's name.</summary>
    public Dictionary<string, string> BaseRecords { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the types come from: the document's components first, in its order, and then what stands where it is used.</summary>
    public IEnumerable<SchemaTypeOrigin> Origins => Components.Keys
        .Where(_components.ContainsKey)
        .Select(id => new SchemaTypeOrigin(id, IsComponent: true, _components[id]))
        .Concat(_inlineOrigins);

    private IDictionary<string, IOpenApiSchema> Components => _context.Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();

    /// <summary>Parses every component schema, and after that all that is still open.</summary>
    public void ParseComponents()
    {
        foreach (string id in Components.Keys.Where(id => !_context.EventComponents.Contains(id)))
        {
            _context.CancellationToken.Check();
            Component(id);
        }

        ParseOpenRecords();
    }

    /// <summary>Parses the members of all records, and the items of all tuples, met so far.</summary>
    public void ParseOpenRecords()
    {
        while (_records.Count > 0 || _tuples.Count > 0)
        {
            _context.CancellationToken.Check();
            if (_records.Count > 0)
            {
                (IOpenApiSchema schema, Identifier name, SchemaPlace place) = _records.Dequeue();
                RecordParser parser = new(_context, this);
                Records.Add(parser.Parse(schema, name, place));
                RecordSchemas.Add(name, parser.Schemas);
            }
            else
            {
                (IOpenApiSchema schema, Identifier name, SchemaPlace place) = _tuples.Dequeue();
                Tuples.Add(new TupleParser(_context, this).Parse(schema, name, place));
            }
        }
    }

    /// <summary>The C# type of a schema.</summary>
    public TypeModel Parse(IOpenApiSchema? schema, SchemaPlace place)
    {
        if (_depth == MaxDepth)
        {
            _context.ReportUnsupported(place.At, $"A schema that is reached by more than {MaxDepth} others without an object between is not supported", "its values are free-form JSON.");
            return Any;
        }

        _depth++;
        TypeModel type = ParseWithin(schema, place);
        _depth--;
        if (LevelsOf(type) > MaxElementLevels)
        {
            _context.ReportUnsupported(place.At, $"A list or dictionary of more than {MaxElementLevels} levels", "its values are free-form JSON");
            return Any;
        }

        return type;
    }

    /// <summary>The value of a discriminator that stands for a component without a mapping: its name, unless it says another.</summary>
    public string DiscriminatorValue(string id) =>
        Components.TryGetValue(id, out IOpenApiSchema? schema) && VendorExtensions.Text(schema.Extensions, VendorExtensions.DiscriminatorValue) is { } value ? value : id;

    /// <summary>The place that a composed schema's members are named after: their own, and not that of the composition.</summary>
    public SchemaPlace PlaceOf(IOpenApiSchema schema, SchemaPlace otherwise) =>
        schema is OpenApiSchemaReference { Reference.Id: { } id } && Components.ContainsKey(id)
            ? new SchemaPlace(_componentNames.TryGetValue(id, out string? name) ? name : Naming.Pascal(id, "Schema"), ComponentPointers.Schema(id))
            : _places.TryGetValue(schema, out SchemaPlace place) ? place : otherwise;

    /// <summary>Names what schemas have in them after a place, wherever they are composed.</summary>
    public void Place(IEnumerable<IOpenApiSchema> composed, SchemaPlace place)
    {
        foreach (IOpenApiSchema schema in composed)
        {
            _places[schema] = place;
        }
    }

    /// <summary>The C# type of one of the several types that a schema allows.</summary>
    public TypeModel ParseAs(IOpenApiSchema schema, JsonSchemaType type, SchemaPlace place)
    {
        switch (type)
        {
            case JsonSchemaType.Array when TupleShape.IsTuple(schema):
                string tuple = _context.TypeNames.ClaimText(place.Name + "Array", "Model");
                return Tuple(schema, Identifier.Create(tuple), place with { Name = tuple });
            case JsonSchemaType.Array:
                return new TypeModel(TypeKind.List, Element: Parse(schema.Items, place.Item()));
            case JsonSchemaType.Object when SchemaShape.IsRecord(schema):
                string name = _context.TypeNames.ClaimText(place.Name + "Object", "Model");
                TypeModel record = Record(schema, Identifier.Create(name), place with { Name = name });
                _inlineOrigins.Add(new SchemaTypeOrigin(place.At, IsComponent: false, record));
                return record;
            case JsonSchemaType.Object:
                return new TypeModel(TypeKind.Dictionary, Element: OpenMemberType(schema, place) ?? Any);
            default:
                return new TypeModel(ScalarParser.Kind(type, schema));
        }
    }

    /// <summary>The type of the members whose names a schema leaves open; null where they can be anything.</summary>
    public TypeModel? OpenMemberType(IOpenApiSchema schema, SchemaPlace place)
    {
        if (OpenMembers.AreMixed(schema))
        {
            _context.ReportUnsupported(
                place.At.Append("patternProperties"),
                "Types of members that depend on patterns of their names ('patternProperties') are not supported",
                "the values of members that the document does not name are free-form JSON.");
        }

        return OpenMembers.Single(schema) is var (values, pointer) && Parse(values, place.Value(pointer)) is { Kind: not TypeKind.Any } type ? type : null;
    }

    private TypeModel ParseWithin(IOpenApiSchema? schema, SchemaPlace place)
    {
        switch (schema)
        {
            case null:
                return Any;
            case OpenApiSchemaReference { Reference.Id: { } id } when Components.ContainsKey(id):
                return _unions.Use(Component(id));
            case OpenApiSchemaReference { Target: null }:
                // The reader has reported the dangling reference.
                return Any;
            default:
                return Inline(schema, place);
        }
    }

    private static int LevelsOf(TypeModel type)
    {
        int levels = 0;
        for (TypeModel? element = type.Element; element is not null; element = element.Element)
        {
            levels++;
        }

        return levels;
    }

    // Names are given before anything is parsed, in the document's order, so that no use of a schema decides its name.
    private void NameComponents()
    {
        foreach (KeyValuePair<string, IOpenApiSchema> component in Components.Checked(_context.CancellationToken))
        {
            if (component.Value is not OpenApiSchemaReference && IsNamed(component.Value) && !_context.EventComponents.Contains(component.Key))
            {
                string given = VendorExtensions.Text(component.Value.Extensions, VendorExtensions.ClientName) ?? component.Key;
                string name = Naming.Pascal(given, "Schema");
                _componentNames.Add(component.Key, _context.TypeNames.ClaimText(
                    IsUnionComponent(component.Key) ? UnionNames.Union(name) : EnumShape.IsEnum(component.Value) ? EnumParser.TypeName(name) : name, "Model"));
            }
        }

        foreach (string id in _componentNames.Keys.Checked(_context.CancellationToken).Where(id => _inheritance.Of(id).Count > 0))
        {
            _baseNames.Add(id, _context.TypeNames.ClaimText(_componentNames[id] + "Base", "Model"));
        }
    }

    private static bool IsNamed(IOpenApiSchema schema) =>
        IsEmittedRecord(schema) || EnumShape.IsEnum(schema) || UnionShape.IsUnion(schema) || IsEmittedTuple(schema);

    private bool IsUnionComponent(string id) =>
        Components[id] is not OpenApiSchemaReference && (UnionShape.IsUnion(Components[id]) || _inheritance.Of(id).Count > 0);

    private static bool IsEmittedRecord(IOpenApiSchema schema) =>
        SchemaShape.IsRecord(schema) && SchemaShape.Types(schema) is JsonSchemaType.Object or 0;

    private static bool IsEmittedTuple(IOpenApiSchema schema) => TupleShape.IsTuple(schema) && SchemaShape.Types(schema) == JsonSchemaType.Array;

    private TypeModel Component(string id)
    {
        if (_components.TryGetValue(id, out TypeModel? known))
        {
            return known;
        }

        IOpenApiSchema schema = Components[id];
        SchemaPlace place = new(Naming.Pascal(id, "Schema"), ComponentPointers.Schema(id));
        if (_componentNames.TryGetValue(id, out string? name))
        {
            place = place with { Name = name };
            return _components[id] = _baseNames.ContainsKey(id)
                ? Base(id, schema, Identifier.Create(name), place)
                : Named(schema, Identifier.Create(name), place, type => _components[id] = type);
        }

        // A component that is no type of its own (an array, a scalar, a reference) is what it stands for, wherever it is used.
        if (!_openAliases.Add(id))
        {
            _context.ReportUnsupported(place.At, $"The schema '{id}' contains itself without an object between, and has no end", "its values are free-form JSON.");
            return Any;
        }

        TypeModel alias = Parse(schema, place);
        _openAliases.Remove(id);
        return _components[id] = alias;
    }

    // A base is a union of what extends it, and of the record of the base itself.
    private TypeModel Base(string id, IOpenApiSchema schema, Identifier name, SchemaPlace place)
    {
        TypeModel union = new(TypeKind.Union, name, IsNullable: SchemaShape.AllowsNull(schema));
        _components[id] = union;
        IEnumerable<(TypeModel, string?)> inheritors = _inheritance.Of(id)
            .Select(inheritor => (_baseNames.ContainsKey(inheritor) ? BaseRecord(inheritor) : Component(inheritor) with { IsNullable = false }, (string?)inheritor))
            .Where(@case => @case.Item1.Kind == TypeKind.Record);
        return _unions.ParseInheritors(schema, union, place.At, [.. inheritors, (BaseRecord(id), id)]);
    }

    private TypeModel BaseRecord(string id)
    {
        string name = _baseNames[id];
        if (!BaseRecords.ContainsKey(name))
        {
            BaseRecords.Add(name, id);
            _records.Enqueue((Components[id], Identifier.Create(name), new SchemaPlace(_componentNames[id], ComponentPointers.Schema(id))));
        }

        return new TypeModel(TypeKind.Record, Identifier.Create(name));
    }

    /// <summary>The enumeration that a type is; nothing where it is none.</summary>
    public EnumModel? EnumOf(TypeModel type) => type.Name is { } name && _enumsByName.TryGetValue(name, out EnumModel? model) ? model : null;

    private void Add(EnumModel model)
    {
        _enums.Add(model);
        _enumsByName.Add(model.Name, model);
    }

    private TypeModel Named(IOpenApiSchema schema, Identifier name, SchemaPlace place, Action<TypeModel> publish)
    {
        bool isNullable = SchemaShape.AllowsNull(schema) || EnumShape.EnumeratesNull(schema);
        if (EnumParser.IsEnum(schema))
        {
            Add(EnumParser.Parse(_context, schema, name, place));
            return new TypeModel(TypeKind.Enum, name, IsNullable: isNullable || UnionShape.HasNullPart(schema));
        }

        if (UnionShape.IsUnion(schema))
        {
            return _unions.Parse(schema, name, place, publish);
        }

        TypeModel type = IsEmittedTuple(schema) ? Tuple(schema, name, place) : Record(schema, name, place);
        return type with { IsNullable = isNullable };
    }

    private TypeModel Record(IOpenApiSchema schema, Identifier name, SchemaPlace place)
    {
        _records.Enqueue((schema, name, place));
        return new TypeModel(TypeKind.Record, name);
    }

    private TypeModel Tuple(IOpenApiSchema schema, Identifier name, SchemaPlace place)
    {
        _tuples.Enqueue((schema, name, place));
        return new TypeModel(TypeKind.Tuple, name);
    }

    private TypeModel Inline(IOpenApiSchema schema, SchemaPlace place)
    {
        if (!UnionShape.IsUnion(schema) && Wrapped(schema, place) is { } wrapped)
        {
            return wrapped;
        }

        if (IsNamed(schema))
        {
            if (!_inlineTypes.TryGetValue(schema, out TypeModel? type))
            {
                if (NamedByDocument(schema, place) is { } shared)
                {
                    _inlineOrigins.Add(new SchemaTypeOrigin(place.At, IsComponent: false, shared));
                    return _inlineTypes[schema] = shared;
                }

                string name = _context.TypeNames.ClaimText(
                    UnionShape.IsUnion(schema) ? UnionNames.Union(place.Name) : EnumShape.IsEnum(schema) ? EnumParser.TypeName(place.Name) : place.Name, "Model");
                type = Named(schema, Identifier.Create(name), place with { Name = name }, open => _inlineTypes[schema] = open);
                _inlineTypes[schema] = type;
                _inlineOrigins.Add(new SchemaTypeOrigin(place.At, IsComponent: false, type));
            }

            return _unions.Use(type);
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
            if (keyword == "allOf" && others.Count > 1 && others.FindAll(i => !UnionShape.Restricts(parts[i])) is [int only]
                && (IsUnion(parts[only]) || !SchemaShape.IsRecord(schema)))
            {
                others = [only];
            }
            else if (keyword == "allOf" && others.Count > 1 && !SchemaShape.IsRecord(schema) && !EnumShape.IsEnum(schema)
                && Compositions.Narrowest(parts, others.FindAll(i => !UnionShape.Restricts(parts[i]))) is >= 0 and int narrowest)
            {
                others = [narrowest];
            }

            if (others.Count == 1)
            {
                TypeModel type = Parse(parts[others[0]], place.Part(keyword, others[0]));
                bool isNullable = type.IsNullable || others.Count < parts.Count || SchemaShape.AllowsNull(schema);
                return type with { IsNullable = isNullable };
            }

            if (keyword != "allOf" && UnionShape.ChoiceOf(schema) is not null)
            {
                _context.ReportUnsupported(
                    place.At.Append(keyword),
                    $"A choice between several schemas ('{keyword}') beside composed members is not supported",
                    "the members of the choice are found among the object's additional properties.");
            }
        }

        return null;
    }

    private bool IsUnion(IOpenApiSchema schema) => schema is OpenApiSchemaReference { Reference.Id: { } id } && Components.ContainsKey(id)
        ? IsUnionComponent(id)
        : UnionShape.IsUnion(schema);

    // An enumeration that names itself is one type wherever the document repeats it, as long as it has the same values.
    private TypeModel? NamedByDocument(IOpenApiSchema schema, SchemaPlace place)
    {
        if (EnumAnnotations.TypeName(schema) is not { } given || !EnumShape.IsEnum(schema) || Naming.Pascal(given, "") is not { Length: > 0 } text)
        {
            return null;
        }

        _enumsByName.TryGetValue(Identifier.Create(text), out EnumModel? known);
        if (known is null && !_context.TypeNames.IsFree(text))
        {
            return null;
        }

        EnumModel model = EnumParser.Parse(_context, schema, Identifier.Create(text), place with { Name = text });
        if (known is null)
        {
            _context.TypeNames.ClaimText(text, "Model");
            Add(model);
        }
        else if (known.ValueKind != model.ValueKind || known.Members != model.Members)
        {
            return null;
        }

        return new TypeModel(TypeKind.Enum, model.Name, IsNullable: SchemaShape.AllowsNull(schema) || EnumShape.EnumeratesNull(schema));
    }

    private TypeModel Unnamed(IOpenApiSchema schema, SchemaPlace place)
    {
        bool isNullable = SchemaShape.AllowsNull(schema) || EnumShape.EnumeratesNull(schema);
        JsonSchemaType types = SchemaShape.Types(schema);
        switch (types)
        {
            case JsonSchemaType.Array:
                return new TypeModel(TypeKind.List, Element: Parse(schema.Items, place.Item()), IsNullable: isNullable);
            case JsonSchemaType.Object:
                return new TypeModel(TypeKind.Dictionary, Element: OpenMemberType(schema, place) ?? Any, IsNullable: isNullable);
            case JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String:
                return new TypeModel(ScalarParser.Kind(types, schema), IsNullable: isNullable);
            case 0:
                return Any;
            default:
                _context.ReportUnsupportedValue(place.At.Append("type"), "A choice between several types is not supported", "its values are free-form JSON.");
                return Any;
        }
    }
}
