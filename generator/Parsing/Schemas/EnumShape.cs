using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Model;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>A value of an enumeration.</summary>
/// <param name="Json">The value.</param>
/// <param name="Schema">The constant that says it and nothing else, in a choice between constants.</param>
internal readonly record struct EnumValue(JsonNode Json, IOpenApiSchema? Schema = null)
{
    /// <summary>A string as it is, anything else as JSON writes it.</summary>
    public string Text => Json.GetValueKind() == JsonValueKind.String ? Json.GetValue<string>() : Json.ToJsonString();
}

/// <summary>Questions about enumerations. A constant is one of a single value: the tree is mended so.</summary>
internal static class EnumShape
{
    /// <summary>Whether the schema is emitted as an enum.</summary>
    public static bool IsEnum(IOpenApiSchema schema) => Kind(schema) is not null;

    /// <summary>String, Int64 or Decimal where all values are such, Any for scalars of several kinds; nothing where the schema is no enum.</summary>
    /// <remarks>The schema's own type has the last word on values that a document's author forgot to quote, or quoted.</remarks>
    public static TypeKind? Kind(IOpenApiSchema schema) => Kind(schema.Type ?? 0, Values(schema));

    /// <summary>The values of an enumeration, without null; of a composition, those that all of its enumerations have.</summary>
    public static List<EnumValue> Values(IOpenApiSchema schema) => schema.Enum is { Count: > 0 } values
        ? [.. values.Where(value => !IsNull(value)).Select(value => new EnumValue(value))]
        : Compositions.CommonValues(schema);

    /// <summary>Whether null is one of the enumerated values.</summary>
    public static bool EnumeratesNull(IOpenApiSchema schema) => schema.Enum is { } values && values.Any(IsNull);

    /// <summary>Whether there are values, and all of them are booleans.</summary>
    public static bool IsBoolean(IOpenApiSchema schema) => Values(schema) is { Count: > 0 } values && values.TrueForAll(IsBoolean);

    /// <summary>The type of values that are all arrays, or all objects; no type otherwise.</summary>
    public static JsonSchemaType Structures(IOpenApiSchema schema) => Values(schema) is not { Count: > 0 } values ? 0
        : values.TrueForAll(value => value.Json is JsonArray) ? JsonSchemaType.Array
        : values.TrueForAll(value => value.Json is JsonObject) ? JsonSchemaType.Object
        : 0;

    /// <summary>The value of a number, written as one or, by mistake, as a string.</summary>
    public static bool TryGetNumber(EnumValue value, out decimal number) =>
        decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    /// <summary>The values of an enumeration that a document writes as a choice between constants; nothing if it is none.</summary>
    public static (TypeKind Kind, List<EnumValue> Values)? OfChoice(IOpenApiSchema schema)
    {
        if (UnionShape.ChoiceOf(schema) is not ({ }, { } parts) || schema.Discriminator is not null)
        {
            return null;
        }

        // An enum is open, so any string beside its values adds nothing.
        List<IOpenApiSchema> others = [.. parts.Where(part => !SchemaShape.IsNullOnly(part) && !UnionShape.IsAnyString(part))];
        TypeKind? kind = others.Count == 0 ? null : Kind(others[0]);
        if (kind is null || !others.TrueForAll(part => part is not OpenApiSchemaReference && Kind(part) == kind)
            || (kind != TypeKind.String && parts.Any(UnionShape.IsAnyString)))
        {
            return null;
        }

        return (kind.Value, [.. others.SelectMany(part => Values(part) is [var only] ? [only with { Schema = part }] : Values(part))]);
    }

    private static TypeKind? Kind(JsonSchemaType type, List<EnumValue> values)
    {
        JsonSchemaType types = type & ~JsonSchemaType.Null;
        bool isOfStructures = types != 0 && (types & ~(JsonSchemaType.Array | JsonSchemaType.Object)) == 0;
        if (values.Count == 0 || isOfStructures || values.Exists(value => value.Json is not JsonValue))
        {
            return null;
        }

        if (types == JsonSchemaType.String || (types == 0 && values.TrueForAll(IsString)))
        {
            return TypeKind.String;
        }

        if (types is 0 or JsonSchemaType.Boolean && values.TrueForAll(value => IsBoolean(value) || (types != 0 && bool.TryParse(value.Text, out _))))
        {
            return null;
        }

        bool isNumeric = types != 0 && (types & ~(JsonSchemaType.Integer | JsonSchemaType.Number)) == 0;
        if (values.TrueForAll(value => TryGetNumber(value, out _) && (isNumeric || value.Json.GetValueKind() == JsonValueKind.Number)))
        {
            return values.TrueForAll(IsInt64) ? TypeKind.Int64 : TypeKind.Decimal;
        }

        return values.TrueForAll(IsString) && types.HasFlag(JsonSchemaType.String) ? TypeKind.String : TypeKind.Any;
    }

    private static bool IsNull(JsonNode? value) => value is null || value.GetValueKind() == JsonValueKind.Null || value.IsJsonNullSentinel();

    private static bool IsString(EnumValue value) => value.Json.GetValueKind() == JsonValueKind.String;

    private static bool IsBoolean(EnumValue value) => value.Json.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static bool IsInt64(EnumValue value) =>
        TryGetNumber(value, out decimal number) && decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue;
}
