using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>The collection format of Swagger 2.0 where Microsoft.OpenApi has no place for it.</summary>
internal static class CollectionFormat
{
    /// <summary>The extension in which the mender keeps it.</summary>
    public const string Extension = "x-atlassian-admin-gen-collection-format";

    /// <summary>The format that was kept: <c>csv</c>, <c>ssv</c>, <c>tsv</c>, <c>pipes</c> or <c>multi</c>; null for none.</summary>
    public static string? Find(IOpenApiReadOnlyExtensible? node) =>
        node?.Extensions?.TryGetValue(Extension, out IOpenApiExtension? extension) == true && extension is JsonNodeExtension { Node: JsonValue format }
            ? format.ToString()
            : null;
}
