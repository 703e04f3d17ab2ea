using Atlassian.Admin.Gen.Model;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Types and formats of the OpenAPI Format Registry to C# types.</summary>
internal static class ScalarParser
{
    /// <summary>The C# type of a scalar schema; an unknown format is its base type.</summary>
    public static TypeKind Kind(JsonSchemaType type, string? format) => type switch
    {
        JsonSchemaType.Boolean => TypeKind.Boolean,

        // Without a format, the wider type: an identifier of 64 bits in a 32-bit integer would be an error at run time.
        JsonSchemaType.Integer => format is "int32" ? TypeKind.Int32 : TypeKind.Int64,
        JsonSchemaType.Number => format switch
        {
            "float" => TypeKind.Single,
            "decimal" => TypeKind.Decimal,
            _ => TypeKind.Double,
        },
        _ => format switch
        {
            "date-time" => TypeKind.DateTimeOffset,
            "date" => TypeKind.DateOnly,
            "uuid" => TypeKind.Guid,
            "uri" or "uri-reference" or "url" => TypeKind.Uri,
            "byte" => TypeKind.Bytes,
            _ => TypeKind.String,
        },
    };
}
