using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes parameters of the members of a form's schema (OpenAPI «Encoding Object»).</summary>
internal sealed class FormFieldParser(ParserContext context, SchemaParser schemas)
{
    // Compositions can lead back to themselves; no sane one is as deep as this.
    private const int MaxCompositionDepth = 32;

    private readonly PartHeaderParser _headers = new(schemas);

    /// <summary>Whether a member of the form is a file.</summary>
    public static bool HasFiles(BodyChoice choice) =>
        Members(choice.Body.Schema).Properties.Values.Any(member => BinaryContent.IsFile(member, encoding: null) || BinaryContent.AreFiles(member.Items));

    /// <summary>Parses the members: those that the schema names, or one parameter for all where it leaves them open; null when it is no object.</summary>
    public ParsedRequestBody? Parse(BodyChoice choice, bool isRequired, SchemaPlace place, NameScope names)
    {
        (Dictionary<string, IOpenApiSchema> properties, HashSet<string> required) = Members(choice.Body.Schema);
        SchemaPlace owner = choice.Body.Schema is { } schema ? schemas.PlaceOf(schema, place) : place;
        List<ParameterModel> fields = [];
        List<KeyValuePair<ParameterModel, OpenApiEncoding>> parts = [];
        foreach (KeyValuePair<string, IOpenApiSchema> member in properties.Where(member => !member.Value.ReadOnly))
        {
            OpenApiEncoding? encoding = choice.Body.Encoding?.TryGetValue(member.Key, out OpenApiEncoding? given) == true ? given : null;
            ParameterModel field = choice.Format == BodyFormat.Form
                ? Field(member.Key, member.Value, encoding, owner, names)
                : Part(member.Key, member.Value, encoding, owner, names);
            field = InCollectionFormat(field, member.Value) with { IsRequired = required.Contains(member.Key) };
            fields.Add(field);
            if (choice.Format == BodyFormat.Multipart && encoding is not null)
            {
                parts.Add(new(field, encoding));
            }
        }

        if (fields.Count == 0)
        {
            if (!IsOpen(choice.Body.Schema))
            {
                return null;
            }

            fields.Add(FreeForm(choice, isRequired, owner, names));
        }

        // Documents that require a member and forget to require the body mean both.
        bool isAlwaysSent = isRequired || fields.Exists(field => field.IsRequired);
        (List<ParameterModel> headers, List<PartHeaderModel> constants) = _headers.Parse(parts, owner, names);
        StringLiteral mediaType = StringLiteral.Create(MediaTypes.Essence(choice.Name));
        return new ParsedRequestBody(null, new FormBodyModel(choice.Format, mediaType, isAlwaysSent, constants.ToEquatableArray()), [.. fields, .. headers]);
    }

    private static bool IsOpen(IOpenApiSchema? schema) => schema is null || SchemaShape.Types(schema) is 0 or JsonSchemaType.Object;

    private static (Dictionary<string, IOpenApiSchema> Properties, HashSet<string> Required) Members(IOpenApiSchema? schema)
    {
        Dictionary<string, IOpenApiSchema> properties = new(StringComparer.Ordinal);
        HashSet<string> required = new(StringComparer.Ordinal);
        HashSet<IOpenApiSchema> seen = [];
        Gather(schema, depth: 0);
        return (properties, required);

        void Gather(IOpenApiSchema? part, int depth)
        {
            IOpenApiSchema? target = part is OpenApiSchemaReference reference ? reference.RecursiveTarget : part;
            if (target is null || depth > MaxCompositionDepth || !seen.Add(target))
            {
                return;
            }

            foreach (IOpenApiSchema composed in target.AllOf ?? [])
            {
                Gather(composed, depth + 1);
            }

            // Any of the alternatives may be sent; what one of them requires, another may not know.
            HashSet<string> certain = [.. required];
            foreach (IOpenApiSchema alternative in (target.OneOf ?? []).Concat(target.AnyOf ?? []))
            {
                Gather(alternative, depth + 1);
            }

            required.IntersectWith(certain);

            foreach (KeyValuePair<string, IOpenApiSchema> property in target.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                properties[property.Key] = property.Value;
            }

            required.UnionWith(target.Required ?? new HashSet<string>());
        }
    }

    private static ParameterStyleKind Style(OpenApiEncoding? encoding) => encoding?.Style switch
    {
        ParameterStyle.SpaceDelimited => ParameterStyleKind.SpaceDelimited,
        ParameterStyle.PipeDelimited => ParameterStyleKind.PipeDelimited,
        ParameterStyle.DeepObject => ParameterStyleKind.DeepObject,
        _ => ParameterStyleKind.Form,
    };

    // Swagger 2.0 «Parameter Object»: the elements of an array are one value with commas between, unless it says otherwise.
    private ParameterModel InCollectionFormat(ParameterModel field, IOpenApiSchema schema) =>
        context.Version != DocumentVersion.Swagger2 || field.Type is not { Kind: TypeKind.List, Element.Kind: not TypeKind.File } ? field : field with
        {
            IsExploded = CollectionFormat.IsMulti(schema),
            Style = CollectionFormat.Style(schema, ParameterStyleKind.Form),
        };

    private static bool IsObject(TypeModel type) => type.Kind is TypeKind.Record or TypeKind.Dictionary;

    private ParameterModel Field(string name, IOpenApiSchema schema, OpenApiEncoding? encoding, SchemaPlace place, NameScope names)
    {
        TypeModel type = schemas.Parse(schema, place.Member(name)) with { IsNullable = false };
        ParameterStyleKind style = Style(encoding);
        bool hasStyle = encoding is { Style: not null } or { Explode: not null } or { AllowReserved: not null };
        return Member(name, ParameterLocationKind.Form, type, schema, names) with
        {
            Style = style,
            IsExploded = encoding?.Explode ?? style == ParameterStyleKind.Form,
            AllowsReserved = encoding?.AllowReserved ?? false,
            IsJson = !hasStyle && (IsObject(type) || BinaryContent.IsJson(encoding?.ContentType)),
        };
    }

    private ParameterModel Part(string name, IOpenApiSchema schema, OpenApiEncoding? encoding, SchemaPlace place, NameScope names)
    {
        bool isList = SchemaShape.Types(schema) == JsonSchemaType.Array && schema.Items is not null;
        bool isFile = isList ? BinaryContent.AreFiles(schema.Items!, encoding, context.Version) : BinaryContent.IsFile(schema, encoding);
        TypeModel type = (isFile, isList) switch
        {
            (true, true) => new TypeModel(TypeKind.List, Element: new TypeModel(TypeKind.File)),
            (true, false) => new TypeModel(TypeKind.File),
            _ => schemas.Parse(schema, place.Member(name)) with { IsNullable = false },
        };
        string? mediaType = Concrete(encoding?.ContentType ?? (isFile ? BinaryContent.MediaTypeOf(isList ? schema.Items! : schema) : null), IsObject(type.Element ?? type))
            ?? (IsObject(type) || (type.Element is { } element && IsObject(element)) ? "application/json" : null);
        return Member(name, ParameterLocationKind.Multipart, type, schema, names) with
        {
            IsJson = type.Kind == TypeKind.Dictionary || BinaryContent.IsJson(mediaType),
            PartMediaType = mediaType is null ? null : StringLiteral.Create(mediaType),
        };
    }

    // A document may allow several types of a part: an object is JSON where that is one of them, all else the first; a file can have another.
    private static string? Concrete(string? mediaTypes, bool isObject)
    {
        List<string> concrete = [.. (mediaTypes ?? "").Split(',').Select(each => each.Trim()).Where(each => each.Length > 0 && !each.Contains('*'))];
        return (isObject ? concrete.Find(BinaryContent.IsJson) : null) ?? concrete.FirstOrDefault();
    }

    private static ParameterModel Member(string name, ParameterLocationKind location, TypeModel type, IOpenApiSchema? schema, NameScope names) => new()
    {
        Name = names.Claim(Naming.Camel(name, "parameter"), "Value"),
        WireName = StringLiteral.Create(name),
        Location = location,
        Type = type,
        Style = ParameterStyleKind.Form,
        IsExploded = true,
        AllowsReserved = false,
        IsJson = false,
        IsRequired = false,
        Documentation = SchemaDocumentation.Parameter(schema?.Description, schema),
    };

    // A form of which only the types of the values are known, or nothing at all.
    private ParameterModel FreeForm(BodyChoice choice, bool isRequired, SchemaPlace owner, NameScope names)
    {
        IOpenApiSchema? values = choice.Body.Schema?.AdditionalProperties;
        bool isFile = choice.Format == BodyFormat.Multipart && BinaryContent.AreFiles(values);
        TypeModel element = isFile ? new TypeModel(TypeKind.File)
            : values is null ? new TypeModel(TypeKind.String)
            : schemas.Parse(values, owner.Value(["additionalProperties"])) with { IsNullable = false };
        TypeModel type = new(TypeKind.Dictionary, Element: element.Kind == TypeKind.Any ? new TypeModel(TypeKind.String) : element);
        return Member("fields", choice.Format == BodyFormat.Form ? ParameterLocationKind.Form : ParameterLocationKind.Multipart, type, choice.Body.Schema, names) with
        {
            IsRequired = isRequired,
            IsFreeForm = choice.Format == BodyFormat.Multipart,
        };
    }
}
