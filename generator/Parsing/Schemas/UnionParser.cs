using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>A union whose cases are known, but not yet how they are recognised.</summary>
/// <param name="Model">The union so far.</param>
/// <param name="Discriminator">The document's discriminator.</param>
/// <param name="CaseIds">The component of each case that is one.</param>
internal sealed record OpenUnion(UnionModel Model, OpenApiDiscriminator? Discriminator, IReadOnlyList<string?> CaseIds)
{
    private readonly Dictionary<string, int> _numbers = Number(CaseIds);

    /// <summary>Whether it is a base and what extends it, of which the base itself is the last case.</summary>
    public bool IsBase { get; init; }

    /// <summary>The JSON pointer of the choice.</summary>
    public required PlacePointer Pointer { get; init; }

    /// <summary>The value by which the discriminator knows each case that is a component where no mapping has it.</summary>
    public IReadOnlyList<string?> CaseValues { get; init; } = CaseIds;

    /// <summary>The number of the case that a component is, from 1; 0 where it is none.</summary>
    public int CaseOf(string id) => _numbers.TryGetValue(id, out int number) ? number : 0;

    private static Dictionary<string, int> Number(IReadOnlyList<string?> ids)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (int i = ids.Count - 1; i >= 0; i--)
        {
            if (ids[i] is { } id)
            {
                numbers[id] = i + 1;
            }
        }

        return numbers;
    }
}

/// <summary>Makes unions of choices.</summary>
internal sealed class UnionParser(ParserContext context, SchemaParser schemas)
{
    private static readonly JsonSchemaType[] TypeOrder =
        [JsonSchemaType.Object, JsonSchemaType.Array, JsonSchemaType.String, JsonSchemaType.Number, JsonSchemaType.Integer, JsonSchemaType.Boolean];

    private readonly HashSet<Identifier> _open = [];
    private readonly HashSet<Identifier> _usedWhileOpen = [];

    public List<OpenUnion> Unions { get; } = [];

    /// <summary>Says that a type that may still turn out to be no union was used.</summary>
    public TypeModel Use(TypeModel type)
    {
        if (type is { Kind: TypeKind.Union, Name: { } name } && _open.Contains(name))
        {
            _usedWhileOpen.Add(name);
        }

        return type;
    }

    /// <summary>The type of a choice: a union, or what is left when its parts are one type in C#.</summary>
    /// <param name="schema">The choice.</param>
    /// <param name="name">The union's name.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="publish">Takes the union's type before its parts are parsed, because they may lead back to it.</param>
    public TypeModel Parse(IOpenApiSchema schema, Identifier name, SchemaPlace place, Action<TypeModel> publish)
    {
        TypeModel type = new(TypeKind.Union, name, IsNullable: SchemaShape.AllowsNull(schema) || EnumShape.EnumeratesNull(schema));
        publish(type);
        _open.Add(name);
        List<(TypeModel Type, string? Id)> cases = UnionShape.HasSeveralTypes(schema) ? TypeCases(schema, place) : PartCases(schema, place, ref type);
        _open.Remove(name);
        if (cases.RemoveAll(@case => @case.Type.Name is { } other && (other == name || _open.Contains(other))) > 0)
        {
            context.ReportUnsupported(place.At, "A choice that contains itself without an object between has no end", "the choice is one between its other schemas.");
        }

        cases = WithoutOpenStrings(Merge(cases));
        bool isUsed = _usedWhileOpen.Remove(name);
        if (cases.Exists(@case => @case.Type.Kind == TypeKind.Any) || cases.Count == 0)
        {
            // Who used it has its name already; the type that is left has no cases, and keeps whatever comes as JSON.
            return isUsed ? Add(schema, type, place.At, cases.FindAll(@case => @case.Type.Kind != TypeKind.Any)) : new TypeModel(TypeKind.Any);
        }

        return cases.Count == 1 && !isUsed ? cases[0].Type with { IsNullable = type.IsNullable } : Add(schema, type, place.At, cases);
    }

    /// <summary>The union of the components that extend a base, and of the base itself.</summary>
    public TypeModel ParseInheritors(IOpenApiSchema schema, TypeModel type, PlacePointer pointer, IEnumerable<(TypeModel Type, string? Id)> cases) =>
        Add(schema, type, pointer, [.. cases], isBase: true);

    private TypeModel Add(IOpenApiSchema schema, TypeModel type, PlacePointer pointer, List<(TypeModel Type, string? Id)> cases, bool isBase = false)
    {
        context.Budget.TakeType(pointer, ClientBudget.TypeItems * cases.Count);
        string name = type.Name!.Value.Text.TrimStart('@');
        NameScope names = new(StringComparer.Ordinal, ["Json", .. UnionNames.Clashes(name)]);
        Unions.Add(new OpenUnion(
            new UnionModel
            {
                Target = context.Target,
                Name = type.Name.Value,
                Documentation = SchemaDocumentation.Summary(schema),
                IsDeprecated = schema.Deprecated,
                Cases = cases.Select(@case => new UnionCaseModel(names.Claim(UnionNames.Case(@case.Type, name), "Value"), @case.Type)).ToEquatableArray(),
            },
            (schema.Discriminator ?? ChoiceBesideMembers.Discriminator(schema)) is { PropertyName.Length: > 0 } discriminator && cases.TrueForAll(@case => @case.Type.Kind is TypeKind.Record or TypeKind.Union) ? discriminator : null,
            [.. cases.Select(@case => @case.Id)])
        {
            IsBase = isBase,
            Pointer = pointer,
            CaseValues = [.. cases.Select(@case => @case.Id is { } id ? schemas.DiscriminatorValue(id) : null)],
        });
        return type;
    }

    private List<(TypeModel Type, string? Id)> PartCases(IOpenApiSchema schema, SchemaPlace place, ref TypeModel union)
    {
        List<(TypeModel Type, string? Id)> cases = [];
        IEnumerable<UnionPart> parts = UnionShape.IsChoice(schema) ? UnionShape.Parts(schema, place.At) : ChoiceBesideMembers.Parts(schema, place.At);
        foreach (UnionPart part in parts.Checked(context.CancellationToken))
        {
            if (SchemaShape.IsNullOnly(part.Schema))
            {
                union = union with { IsNullable = true };
                continue;
            }

            schemas.Place(part.Beside ?? [], place);
            TypeModel type = Part(schema, part, place);
            union = union with { IsNullable = union.IsNullable || type.IsNullable };
            cases.Add((type with { IsNullable = false }, ((part.Stated ?? part.Schema) as OpenApiSchemaReference)?.Reference.Id));
        }

        return cases;
    }

    private TypeModel Part(IOpenApiSchema schema, UnionPart part, SchemaPlace place)
    {
        // The choice can say the type, and its parts the formats.
        JsonSchemaType types = SchemaShape.Types(schema);
        if (types is JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String
            && part.Schema is not OpenApiSchemaReference && (part.Schema.Type ?? 0) == 0 && !EnumShape.IsEnum(part.Schema))
        {
            return new TypeModel(ScalarParser.Kind(types, part.Schema));
        }

        return schemas.Parse(part.Schema, new SchemaPlace(UnionNames.Part(part, place.Name), part.Pointer));
    }

    private List<(TypeModel Type, string? Id)> TypeCases(IOpenApiSchema schema, SchemaPlace place)
    {
        JsonSchemaType types = SchemaShape.Types(schema);
        return [.. TypeOrder.Where(type => types.HasFlag(type)).Select(type => (schemas.ParseAs(schema, type, place), (string?)null))];
    }

    // An enum is open: one beside any string takes any string.
    private List<(TypeModel Type, string? Id)> WithoutOpenStrings(List<(TypeModel Type, string? Id)> cases)
    {
        int enums = cases.Count(@case => schemas.EnumOf(@case.Type) is { ValueKind: TypeKind.String });
        return enums == 1 ? cases.FindAll(@case => @case.Type.Kind != TypeKind.String) : cases;
    }

    // What is the same in C# is one case.
    private static List<(TypeModel Type, string? Id)> Merge(List<(TypeModel Type, string? Id)> cases)
    {
        HashSet<TypeModel> seen = [];
        List<(TypeModel Type, string? Id)> distinct = cases.FindAll(@case => seen.Add(@case.Type));

        HashSet<TypeKind> kinds = [.. distinct.Select(@case => @case.Type.Kind)];
        distinct.RemoveAll(@case => @case.Type.Kind switch
        {
            TypeKind.SByte or TypeKind.Byte or TypeKind.Int16 or TypeKind.UInt16 or TypeKind.UInt32 or TypeKind.Int32 => kinds.Contains(TypeKind.Int64) || kinds.Contains(TypeKind.Double) || kinds.Contains(TypeKind.Decimal),
            TypeKind.Int64 => kinds.Contains(TypeKind.Double) || kinds.Contains(TypeKind.Decimal),
            TypeKind.Single => kinds.Contains(TypeKind.Double),
            _ => false,
        });
        return distinct;
    }
}
