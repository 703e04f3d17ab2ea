using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Recognises bodies that are read item by item, and finds the schema of an item.</summary>
internal static class StreamingParser
{
    private static readonly HashSet<string> JsonLines = ["application/jsonl", "application/ndjson", "application/x-ndjson", "application/x-jsonlines"];

    /// <summary>Whether a body is JSON lines of which the document says, or leaves open, what an item is.</summary>
    /// <remarks>A schema of a string or of bytes describes the text as a whole, as documents had to before OpenAPI 3.2.</remarks>
    public static bool IsJsonLines(string essence, IOpenApiMediaType body) => JsonLines.Contains(essence)
        && (body.ItemSchema is not null || body.Schema is not { } schema || SchemaShape.Types(schema) != JsonSchemaType.String);

    /// <summary>The schema of an item and the member that has it: <c>itemSchema</c> of OpenAPI 3.2, or <c>schema</c> of an item or of an array of them.</summary>
    public static (IOpenApiSchema? Schema, string[] Path) Item(IOpenApiMediaType body) => body switch
    {
        { ItemSchema: { } item } => (item, ["itemSchema"]),
        { Schema: { Items: { } items } schema } when SchemaShape.Types(schema) == JsonSchemaType.Array => (items, ["schema", "items"]),
        _ => (body.Schema, ["schema"]),
    };
}
