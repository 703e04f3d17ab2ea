using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Which schemas stand for bytes and not for JSON (OpenAPI 3.0 «Considerations for File Uploads», 3.1 «Working with Binary Data»).</summary>
internal static class BinaryContent
{
    /// <summary>Whether a member of a form is a file.</summary>
    /// <remarks>OpenAPI 3.0 has <c>format: binary</c>; since 3.1 no type, or a media type without an encoding, is bytes.</remarks>
    public static bool IsFile(IOpenApiSchema? schema, OpenApiEncoding? encoding)
    {
        if (schema is null || IsJson(encoding?.ContentType)
            || SchemaShape.IsRecord(schema) || schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 } || schema.AllOf is { Count: > 0 })
        {
            return false;
        }

        JsonSchemaType types = SchemaShape.Types(schema);
        return types == 0
            ? schema.Enum is not { Count: > 0 }
            : types == JsonSchemaType.String && (schema.Format == "binary" || IsBinary(MediaTypeOf(schema)) || IsBinary(encoding?.ContentType));
    }

    /// <summary>Whether what a list or a dictionary has in it are files, of which the document says so in so many words.</summary>
    public static bool AreFiles(IOpenApiSchema? items) => items is not null && SchemaShape.Types(items) != 0 && IsFile(items, encoding: null);

    /// <summary>Whether what a member of a form has in it are files, each a part of its own.</summary>
    /// <remarks>Before OpenAPI 3.1 no type is any JSON, unless the encoding says otherwise.</remarks>
    public static bool AreFiles(IOpenApiSchema items, OpenApiEncoding? encoding, DocumentVersion version) =>
        AreFiles(items) || (IsFile(items, encoding) && (IsBinary(encoding?.ContentType) || version >= DocumentVersion.OpenApi31));

    /// <summary>Whether a body of any media type is bytes, because its schema has a media type that is no JSON and no type.</summary>
    public static bool IsOfAnyType(IOpenApiSchema? schema) => schema is not null && SchemaShape.Types(schema) == 0 && IsBinary(MediaTypeOf(schema));

    /// <summary>The <c>contentMediaType</c> of what is not encoded as text.</summary>
    public static string? MediaTypeOf(IOpenApiSchema schema) =>
        (schema is OpenApiSchemaReference reference ? reference.RecursiveTarget : schema) is OpenApiSchema { ContentEncoding: null, ContentMediaType: { } mediaType }
            ? mediaType
            : null;

    /// <summary>Whether a media type is JSON.</summary>
    public static bool IsJson(string? mediaType) =>
        mediaType is not null && (MediaTypes.Essence(mediaType) == "application/json" || MediaTypes.Essence(mediaType).EndsWith("+json", StringComparison.Ordinal));

    private static bool IsBinary(string? mediaType) =>
        mediaType is { Length: > 0 } && !MediaTypes.Essence(mediaType).StartsWith("text/", StringComparison.Ordinal) && !IsJson(mediaType);
}
