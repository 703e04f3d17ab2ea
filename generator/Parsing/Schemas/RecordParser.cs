using System.Text.Json;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Makes a record of an object's schema.</summary>
internal sealed class RecordParser(ParserContext context, SchemaParser schemas)
{
    /// <summary>What every record has beside the members of its document.</summary>
    public static readonly string[] ReservedNames =
    [
        "JsonConverter", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract",
        "PrintMembers", "Deconstruct", "Clone", "MemberNames", "MemberConverters", "XmlConverter",
    ];

    private readonly Dictionary<string, MemberStatements> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);
    private readonly HashSet<IOpenApiSchema> _composed = [];
    private IOpenApiSchema? _root;
    private TypeModel? _additionalMembers;
    private IOpenApiSchema? _openMembers;

    /// <summary>The schemas of what has been parsed, for who needs more of them than their types.</summary>
    public RecordSchemas Schemas => new(_members, _openMembers);

    /// <summary>Parses the members, those of composed schemas included.</summary>
    public RecordModel Parse(IOpenApiSchema schema, Identifier name, SchemaPlace place)
    {
        _root = schema;
        Gather(schema, place);
        context.Budget.TakeType(place.At, items: 0);
        NameScope names = new(StringComparer.Ordinal, [.. ReservedNames, place.Name, name.Text]);
        EquatableArray<MemberModel> members = _members.Select(member => Member(member.Key, member.Value, names)).ToEquatableArray();
        return new RecordModel
        {
            Target = context.Target,
            Name = name,
            Documentation = SchemaDocumentation.Summary(schema),
            IsDeprecated = schema.Deprecated,
            Members = members,
            AdditionalMembersName = names.Claim("AdditionalProperties", "Value"),
            AdditionalMembers = _additionalMembers,
        };
    }

    /// <summary>A record with one more member of text, which it has from the start.</summary>
    public static RecordModel WithMember(RecordModel record, StringLiteral jsonName, StringLiteral value)
    {
        NameScope names = new(
            StringComparer.Ordinal,
            [.. ReservedNames, record.Name.Text, record.AdditionalMembersName.Text, .. record.Members.Select(member => member.Name.Text)]);
        MemberModel member = new()
        {
            Name = names.Claim(Naming.Pascal(jsonName.Text.Trim('"'), "Discriminator"), "Value"),
            JsonName = jsonName,
            Type = new TypeModel(TypeKind.String),
            Presence = MemberPresence.Optional,
            Documentation = default,
            Example = default,
            IsDeprecated = false,
            Initial = new InitialModel(Text: value),
        };
        return record with { Members = record.Members.Prepend(member).ToEquatableArray() };
    }

    // All of an allOf apply to the same object, so their members are its members.
    private void Gather(IOpenApiSchema schema, SchemaPlace place, int depth = 0)
    {
        IOpenApiSchema target = schema is OpenApiSchemaReference { RecursiveTarget: { } resolved } ? resolved : schema;
        if (!_composed.Add(target))
        {
            return;
        }

        if (depth == SchemaShape.MaxCompositionDepth)
        {
            context.ReportUnsupported(place.At, $"A composition of more than {depth} levels is not supported", "the members of the levels below are found among the object's additional properties.");
            return;
        }

        for (int i = 0; i < (target.AllOf?.Count ?? 0); i++)
        {
            Gather(target.AllOf![i], schemas.PlaceOf(target.AllOf[i], place.Part("allOf", i)), depth + 1);
        }

        if (UnionShape.ChoiceOf(target) is (string keyword, { } choice) && !choice.Any(IsRoot))
        {
            context.ReportUnsupported(
                place.At.Append(keyword),
                $"A choice between several schemas ('{keyword}') beside named members is not supported",
                "the members of the choice are found among the object's additional properties.");
        }

        foreach (KeyValuePair<string, IOpenApiSchema> property in (target.Properties ?? new Dictionary<string, IOpenApiSchema>()).Checked(context.CancellationToken))
        {
            AddMember(property.Key, property.Value, place.Member(property.Key));
        }

        _required.UnionWith(target.Required ?? new HashSet<string>());
        if (schemas.OpenMemberType(target, place) is { } additional)
        {
            _additionalMembers = additional;
            _openMembers = OpenMembers.Single(target)?.Schema;
        }
    }

    // What a choice is between can be composed of the schema that has the choice; the choice is no part of it then.
    private bool IsRoot(IOpenApiSchema part) => ReferenceEquals(part is OpenApiSchemaReference reference ? reference.RecursiveTarget : part, _root);

    private void AddMember(string jsonName, IOpenApiSchema schema, SchemaPlace place)
    {
        if (!_members.TryGetValue(jsonName, out MemberStatements? known))
        {
            _members.Add(jsonName, new MemberStatements(jsonName, schema, place));
        }
        else if (known.Add(schema, place))
        {
            context.ReportUnsupported(place.At, $"Different types of the member '{jsonName}' in schemas that are composed are not supported", "the member has the last one's type.");
        }
    }

    private MemberModel Member(string jsonName, MemberStatements statements, NameScope names)
    {
        IOpenApiSchema schema = statements.Schema;
        TypeModel type = schemas.Parse(schema, statements.Place);
        bool isRequired = _required.Contains(jsonName);
        MemberModel member = new()
        {
            Initial = isRequired && !type.IsNullable ? Constant(schema, type) : null,
            Name = names.Claim(Naming.Pascal(statements.ClientName ?? jsonName, "Member"), "Value"),
            JsonName = StringLiteral.Create(jsonName),
            Type = type with { IsNullable = false },
            Presence = MemberPresences.Of(isRequired, type.IsNullable),
            Documentation = SchemaDocumentation.Summary(statements.Documentation),
            Remarks = SchemaDocumentation.Remarks(statements.Default, statements.Access),
            Example = Example(schema, type),
            IsDeprecated = statements.IsDeprecated,
            Access = statements.Access,
        };
        context.Budget.Take(statements.Place.At, 1, jsonName.Length + member.Documentation.Length + member.Remarks.Length + member.Example.Length);
        return member;
    }

    private InitialModel? Constant(IOpenApiSchema schema, TypeModel type) => type.Kind switch
    {
        // What was never set is written as null.
        TypeKind.Any when SchemaShape.IsNullOnly(schema) => new InitialModel(),
        TypeKind.Boolean when EnumShape.Values(schema) is [var only] => new InitialModel(Boolean: only.Text == "true"),
        TypeKind.Enum when schemas.EnumOf(type) is { Members: [var only] } model =>
            model.ValueKind == TypeKind.String ? new InitialModel(Text: only.Text) : new InitialModel(EnumMember: only.Name),
        _ => null,
    };

    // Documents give examples that their own schemas forbid; one of another kind would mislead.
    private static DocText Example(IOpenApiSchema schema, TypeModel type)
    {
#pragma warning disable CS0618 // OpenAPI 3.1 deprecates 'example' for 'examples'; documents of every version use it.
        JsonNode? example = schema.Examples is [{ } first, ..] ? first : schema.Example;
#pragma warning restore CS0618
        return (example?.GetValueKind(), type.Kind) switch
        {
            (JsonValueKind.String, TypeKind.String or TypeKind.Enum or TypeKind.Uri or TypeKind.DateTimeOffset or TypeKind.HttpDate or TypeKind.DateOnly
                or TypeKind.TimeOnly or TypeKind.OffsetTime or TypeKind.IsoDuration or TypeKind.Guid) =>
                DocText.Create(example!.GetValue<string>()),
            (JsonValueKind.Number, var kind) when ScalarParser.IsNumber(kind) => DocText.Create(example!.ToJsonString()),
            (JsonValueKind.True or JsonValueKind.False, TypeKind.Boolean) => DocText.Create(example!.ToJsonString()),
            _ => default,
        };
    }
}
