using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Model;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Questions about one schema that its own keywords answer.</summary>
internal static class SchemaShape
{
    private const int MaxCompositionDepth = 32;

    /// <summary>The types the schema allows, without null; inferred from other keywords where <c>type</c> is missing.</summary>
    public static JsonSchemaType Types(IOpenApiSchema schema)
    {
        JsonSchemaType types = (schema.Type ?? 0) & ~JsonSchemaType.Null;
        if (types != 0)
        {
            return NumberWrittenAsString(schema, types);
        }

        // ASP.NET Core and older tools leave the type out where another keyword says it.
        if (schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null)
        {
            return JsonSchemaType.Object;
        }

        if (schema.Items is not null)
        {
            return JsonSchemaType.Array;
        }

        return ScalarParser.TypeOf(schema.Format);
    }

    /// <summary>Whether null is one of the schema's values by its own keywords.</summary>
    public static bool AllowsNull(IOpenApiSchema schema) =>
        schema.Type is { } types && types.HasFlag(JsonSchemaType.Null);

    /// <summary>Whether the schema allows null and nothing else.</summary>
    public static bool IsNullOnly(IOpenApiSchema schema) => schema.Type == JsonSchemaType.Null;

    /// <summary>Whether the schema has named members, of its own or composed.</summary>
    public static bool IsRecord(IOpenApiSchema schema) => IsRecord(schema, depth: 0);

    /// <summary>Whether the schema enumerates values of one kind, which makes it an enum.</summary>
    public static bool IsEnum(IOpenApiSchema schema) => EnumKind(schema) is not null;

    /// <summary>The values' kind, when all values of an enumeration are strings or all are integers.</summary>
    public static TypeKind? EnumKind(IOpenApiSchema schema)
    {
        List<JsonNode> values = EnumValues(schema);
        if (values.Count == 0)
        {
            return null;
        }

        if (values.TrueForAll(value => value.GetValueKind() == JsonValueKind.String))
        {
            return TypeKind.String;
        }

        return values.TrueForAll(IsInt64) ? TypeKind.Int64 : null;
    }

    /// <summary>The values of an enumeration without null, and of a constant string.</summary>
    public static List<JsonNode> EnumValues(IOpenApiSchema schema)
    {
        if (schema.Enum is { Count: > 0 } values)
        {
            return [.. values.Where(value => value is not null && value.GetValueKind() != JsonValueKind.Null && !IsNullSentinel(value))];
        }

        return schema.Const is { } constant && (Types(schema) == JsonSchemaType.String || (Types(schema) == 0 && !IsLiteral(constant)))
            ? [JsonValue.Create(constant)!]
            : [];
    }

    /// <summary>Whether null is one of the enumerated values.</summary>
    public static bool EnumeratesNull(IOpenApiSchema schema) =>
        schema.Enum is { } values && values.Any(value => value is null || value.GetValueKind() == JsonValueKind.Null || IsNullSentinel(value));

    // Compositions can lead back to themselves; no sane one is as deep as this.
    private static bool IsRecord(IOpenApiSchema schema, int depth)
    {
        IOpenApiSchema? target = schema is OpenApiSchemaReference reference ? reference.RecursiveTarget : schema;
        return target is not null && depth < MaxCompositionDepth
            && (target.Properties is { Count: > 0 } || (target.AllOf is { } parts && parts.Any(part => IsRecord(part, depth + 1))));
    }

    // The reader gives constants as text; without a type, text that could be another literal of JSON may be one.
    private static bool IsLiteral(string constant) =>
        constant is "true" or "false" or "null" || decimal.TryParse(constant, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        || constant.StartsWith("{", StringComparison.Ordinal) || constant.StartsWith("[", StringComparison.Ordinal);

    private static bool IsNullSentinel(JsonNode value) => value.IsJsonNullSentinel();

    private static bool IsInt64(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.Number && long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    // ASP.NET Core 10 writes numbers as type [integer, string] with a pattern, for servers that accept both; they send numbers.
    private static JsonSchemaType NumberWrittenAsString(IOpenApiSchema schema, JsonSchemaType types) => types switch
    {
        JsonSchemaType.Integer | JsonSchemaType.String when schema.Pattern is not null || schema.Format is not null => JsonSchemaType.Integer,
        JsonSchemaType.Number | JsonSchemaType.String when schema.Pattern is not null || schema.Format is not null => JsonSchemaType.Number,
        JsonSchemaType.Integer | JsonSchemaType.Number => JsonSchemaType.Number,
        _ => types,
    };
}
