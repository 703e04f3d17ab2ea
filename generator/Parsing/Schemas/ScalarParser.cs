using Atlassian.Admin.Gen.Model;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Types and formats of the OpenAPI Format Registry, and what else documents write for them, to C# types.</summary>
internal static class ScalarParser
{
    private static readonly Dictionary<string, TypeKind> Strings = new(StringComparer.Ordinal)
    {
        ["date-time"] = TypeKind.DateTimeOffset,
        ["http-date"] = TypeKind.HttpDate,
        ["date-time-rfc1123"] = TypeKind.HttpDate,
        ["date-time-rfc7231"] = TypeKind.HttpDate,
        ["rfc1123"] = TypeKind.HttpDate,
        ["rfc7231"] = TypeKind.HttpDate,
        ["date"] = TypeKind.DateOnly,
        ["time"] = TypeKind.OffsetTime,
        ["time-local"] = TypeKind.TimeOnly,
        ["duration"] = TypeKind.IsoDuration,
        ["uuid"] = TypeKind.Guid,
        ["guid"] = TypeKind.Guid,
        ["uri"] = TypeKind.Uri,
        ["url"] = TypeKind.Uri,
        ["uri-reference"] = TypeKind.Uri,
        ["iri"] = TypeKind.Uri,
        ["iri-reference"] = TypeKind.Uri,
        ["byte"] = TypeKind.Bytes,
        ["base64"] = TypeKind.Bytes,
        ["base64url"] = TypeKind.Base64Url,
    };

    // Of integers, and of numbers, which JSON does not tell apart.
    private static readonly Dictionary<string, TypeKind> Integers = new(StringComparer.Ordinal)
    {
        ["int8"] = TypeKind.SByte,
        ["uint8"] = TypeKind.Byte,
        ["int16"] = TypeKind.Int16,
        ["uint16"] = TypeKind.UInt16,
        ["int32"] = TypeKind.Int32,
        ["uint32"] = TypeKind.UInt32,
        ["int64"] = TypeKind.Int64,
        ["uint64"] = TypeKind.UInt64,
        ["unixtime"] = TypeKind.UnixTime,
        ["unix-time"] = TypeKind.UnixTime,
    };

    private static readonly Dictionary<string, TypeKind> Numbers = new(StringComparer.Ordinal)
    {
        ["float"] = TypeKind.Single,
        ["double"] = TypeKind.Double,
        ["decimal"] = TypeKind.Decimal,
        ["decimal128"] = TypeKind.Decimal,
    };

    /// <summary>The C# type of a scalar schema; an unknown format is its base type.</summary>
    public static TypeKind Kind(JsonSchemaType type, IOpenApiSchema schema) => type switch
    {
        JsonSchemaType.Boolean => TypeKind.Boolean,

        // Without a format, the wider type: an identifier of 64 bits in a 32-bit integer would be an error at run time.
        JsonSchemaType.Integer => Find(Integers, schema.Format) ?? (IsDecimal(schema.Format) ? TypeKind.Decimal : TypeKind.Int64),
        JsonSchemaType.Number => Find(Numbers, schema.Format) ?? Find(Integers, schema.Format) ?? TypeKind.Double,
        _ => Find(Strings, schema.Format) ?? Encoded(schema),
    };

    /// <summary>The type of JSON that a format is of, where the schema itself does not say it.</summary>
    public static JsonSchemaType TypeOf(string? format) =>
        Find(Strings, format) is not null || format == "binary" ? JsonSchemaType.String
        : Find(Integers, format) is not null ? JsonSchemaType.Integer
        : Find(Numbers, format) is not null ? JsonSchemaType.Number
        : 0;

    /// <summary>Whether values are numbers in JSON.</summary>
    public static bool IsNumber(TypeKind kind) => kind is TypeKind.SByte or TypeKind.Byte or TypeKind.Int16 or TypeKind.UInt16
        or TypeKind.Int32 or TypeKind.UInt32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.UnixTime
        or TypeKind.Single or TypeKind.Double or TypeKind.Decimal;

    // JSON Schema «contentEncoding», by which OpenAPI 3.1 replaces the formats of bytes; an unknown one is the text that it stands in.
    private static TypeKind Encoded(IOpenApiSchema schema) =>
        (schema is OpenApiSchemaReference reference ? reference.RecursiveTarget : schema) is not OpenApiSchema { ContentEncoding: { } encoding }
            ? TypeKind.String
            : encoding.ToLowerInvariant() switch
            {
                "base64" => TypeKind.Bytes,
                "base64url" => TypeKind.Base64Url,
                _ => TypeKind.String,
            };

    // An integer that says so needs more digits than 64 bits have.
    private static bool IsDecimal(string? format) => Find(Numbers, format) == TypeKind.Decimal;

    private static TypeKind? Find(Dictionary<string, TypeKind> formats, string? format) =>
        format is not null && formats.TryGetValue(format, out TypeKind kind) ? kind : null;
}
