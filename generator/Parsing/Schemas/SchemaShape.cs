using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Questions about one schema that its own keywords answer.</summary>
internal static class SchemaShape
{
    /// <summary>No sane composition has more levels.</summary>
    public const int MaxCompositionDepth = 256;

    /// <summary>The types the schema allows, without null; inferred from other keywords where <c>type</c> is missing.</summary>
    public static JsonSchemaType Types(IOpenApiSchema schema)
    {
        JsonSchemaType types = (schema.Type ?? 0) & ~JsonSchemaType.Null;
        if (types != 0)
        {
            return NumberWrittenAsString(schema, types);
        }

        // ASP.NET Core and older tools leave the type out where another keyword says it.
        if (schema.Properties is { Count: > 0 } || OpenMembers.AreDescribed(schema))
        {
            return JsonSchemaType.Object;
        }

        if (schema.Items is not null || TupleShape.IsTuple(schema))
        {
            return JsonSchemaType.Array;
        }

        return EnumShape.IsBoolean(schema) ? JsonSchemaType.Boolean
            : EnumShape.Structures(schema) is var structures && structures != 0 ? structures
            : ScalarParser.TypeOf(schema.Format);
    }

    /// <summary>Whether the schema says anything about the type of its values.</summary>
    public static bool SaysType(IOpenApiSchema schema) => Types(schema) != 0 || IsRecord(schema) || EnumShape.IsEnum(schema) || UnionShape.ChoiceOf(schema) is not null
        || schema.AllOf is { Count: > 0 } || schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 };

    /// <summary>Whether null is one of the schema's values by its own keywords.</summary>
    public static bool AllowsNull(IOpenApiSchema schema) =>
        schema.Type is { } types && types.HasFlag(JsonSchemaType.Null);

    /// <summary>Whether the schema allows null and nothing else.</summary>
    public static bool IsNullOnly(IOpenApiSchema schema) => schema.Type == JsonSchemaType.Null;

    /// <summary>Whether the schema has named members, of its own or composed.</summary>
    public static bool IsRecord(IOpenApiSchema schema) => IsRecord(schema, [], depth: 0);

    // Compositions can lead back to themselves, and to the same schema by many ways; no sane one is as deep as the limit.
    private static bool IsRecord(IOpenApiSchema schema, HashSet<IOpenApiSchema> seen, int depth)
    {
        IOpenApiSchema? target = schema is OpenApiSchemaReference reference ? reference.RecursiveTarget : schema;
        return target is not null && depth < MaxCompositionDepth
            && (target.Properties is { Count: > 0 }
                || (target.AllOf is { Count: > 0 } parts && seen.Add(target) && parts.Any(part => IsRecord(part, seen, depth + 1))));
    }

    // ASP.NET Core 10 writes numbers as type [integer, string] with a pattern, for servers that accept both; they send numbers.
    private static JsonSchemaType NumberWrittenAsString(IOpenApiSchema schema, JsonSchemaType types) => types switch
    {
        JsonSchemaType.Integer | JsonSchemaType.String when schema.Pattern is not null || schema.Format is not null => JsonSchemaType.Integer,
        JsonSchemaType.Number | JsonSchemaType.String when schema.Pattern is not null || schema.Format is not null => JsonSchemaType.Number,
        JsonSchemaType.Integer | JsonSchemaType.Number => JsonSchemaType.Number,
        _ => types,
    };
}
