using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Model;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>How the elements of an array are put together in Swagger 2.0 («Parameter Object», <c>collectionFormat</c>), for which Microsoft.OpenApi has no place.</summary>
internal static class CollectionFormat
{
    /// <summary>The extension in which the mender keeps it.</summary>
    public const string Extension = "x-atlassian-admin-gen-collection-format";

    /// <summary>Whether each element is written by itself, under the parameter's name.</summary>
    public static bool IsMulti(IOpenApiReadOnlyExtensible? node) => Find(node) == "multi";

    /// <summary>The style that is the same, or the style of commas where nothing was kept.</summary>
    /// <param name="node">The parameter, header or schema.</param>
    /// <param name="commas">The style that parts values by commas in this place.</param>
    public static ParameterStyleKind Style(IOpenApiReadOnlyExtensible? node, ParameterStyleKind commas) => Find(node) switch
    {
        "ssv" => ParameterStyleKind.SpaceDelimited,
        "tsv" => ParameterStyleKind.TabDelimited,
        "pipes" => ParameterStyleKind.PipeDelimited,
        _ => commas,
    };

    private static string? Find(IOpenApiReadOnlyExtensible? node) =>
        node?.Extensions?.TryGetValue(Extension, out IOpenApiExtension? extension) == true && extension is JsonNodeExtension { Node: JsonValue format }
            ? format.ToString()
            : null;
}
