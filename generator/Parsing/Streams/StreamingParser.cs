using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing.Operations;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Streams;

/// <summary>Recognises bodies that are read item by item, and finds the schema of an item.</summary>
internal static class StreamingParser
{
    /// <summary>The media type of server-sent events.</summary>
    public const string Events = "text/event-stream";

    // The runtime tells lines and sequences apart by the media type that it is given, or that comes (RFC 7464, RFC 8091).
    private static readonly HashSet<string> JsonLines = ["application/jsonl", "application/ndjson", "application/x-ndjson", "application/x-jsonlines", "application/json-seq"];

    /// <summary>How the items of a body come; null where it is no stream of items, or the document describes it as a whole.</summary>
    /// <remarks>
    /// A schema of bytes describes the body as a whole. So does one of a string for JSON lines and sequences, as documents had to before OpenAPI 3.2; events can
    /// be told apart without it.
    /// </remarks>
    public static BodyFormat? Format(string mediaType, IOpenApiMediaType body)
    {
        string essence = MediaTypes.Essence(mediaType);
        if (body.ItemSchema is null && MediaTypes.IsBinary(body.Schema))
        {
            return null;
        }

        if (essence == Events)
        {
            return BodyFormat.Events;
        }

        return (JsonLines.Contains(essence) || essence.EndsWith("+json-seq", StringComparison.Ordinal)) && (body.ItemSchema is not null || body.Schema is not { } schema || SchemaShape.Types(schema) != JsonSchemaType.String)
            ? BodyFormat.JsonLines
            : null;
    }

    /// <summary>Whether a body of a format is read item by item.</summary>
    public static bool IsStream(BodyFormat format) => format is BodyFormat.JsonLines or BodyFormat.Events;

    /// <summary>The schema of an item and the member that has it: <c>itemSchema</c> of OpenAPI 3.2, or <c>schema</c> of an item or of an array of them.</summary>
    public static (IOpenApiSchema? Schema, string[] Path) Item(IOpenApiMediaType body) => body switch
    {
        { ItemSchema: { } item } => (item, ["itemSchema"]),
        { Schema: { Items: { } items } schema } when SchemaShape.Types(schema) == JsonSchemaType.Array => (items, ["schema", "items"]),
        _ => (body.Schema, ["schema"]),
    };
}
