using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Atlassian.Admin.Gen.Parsing.Streams;
using Atlassian.Admin.Gen.Parsing.Xml;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>A media type of a body as it was chosen.</summary>
/// <param name="Name">What to send or ask for.</param>
/// <param name="Key">What the document says, for pointers.</param>
/// <param name="Format">What such a body is made of.</param>
/// <param name="Body">What the document has under it.</param>
internal sealed record BodyChoice(string Name, string Key, BodyFormat Format, IOpenApiMediaType Body);

/// <summary>Chooses among the media types of a body.</summary>
internal static class MediaTypes
{
    // Text that comes line by line, for as long as the server likes, is no string.
    private static readonly HashSet<string> Streams =
        ["text/event-stream", "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines", "application/json-seq"];

    private static readonly HashSet<string> Texts =
    [
        "application/yaml", "application/x-yaml", "application/javascript", "application/graphql", "application/sql", "application/toml",
        "application/jwt",
    ];

    /// <summary>The JSON media type of a body, <c>application/json</c> before others (RFC 6839 <c>+json</c>).</summary>
    public static (string Name, IOpenApiMediaType Body)? FindJson(IDictionary<string, IOpenApiMediaType>? content) =>
        Choices(content).FirstOrDefault(choice => choice.Format == BodyFormat.Json) is { } json ? (json.Name, json.Body) : null;

    /// <summary>The XML media type of a body whose schema says what is in it.</summary>
    public static (string Name, IOpenApiMediaType Body)? FindXml(IDictionary<string, IOpenApiMediaType>? content) =>
        Choices(content).FirstOrDefault(choice => choice.Format == BodyFormat.Xml) is { } xml ? (xml.Name, xml.Body) : null;

    /// <summary>The bodies that may come, JSON before all others, which go by the document's order.</summary>
    /// <remarks>
    /// Beside JSON, what says the same in another notation is not asked for; types that give the same kind of value go together.
    /// </remarks>
    public static List<List<BodyChoice>> ForResponse(IDictionary<string, IOpenApiMediaType>? content)
    {
        List<BodyChoice> choices =
        [
            .. Choices(content)
                .Select(choice => choice.Format is BodyFormat.Form or BodyFormat.Multipart || (content!.Count > 1 && IsBinary(choice.Body.Schema))
                    ? choice with { Format = BodyFormat.Binary }
                    : choice with { Format = StreamingParser.Format(choice.Key, choice.Body) ?? choice.Format })
                .OrderBy(choice => choice.Format == BodyFormat.Json ? 0 : 1),
        ];
        if (choices is [{ Format: BodyFormat.Json } json, ..])
        {
            choices.RemoveAll(choice => choice != json && !StreamingParser.IsStream(choice.Format)
                && (Streams.Contains(Essence(choice.Key)) || IsNotation(choice) || SchemaText.AreSame(json.Body.Schema, choice.Body.Schema)));
        }

        return GroupSame(choices);
    }

    /// <summary>Bodies that give values of the same type, together, in the order of the first of each.</summary>
    public static List<List<BodyChoice>> GroupSame(List<BodyChoice> choices) =>
        choices.Count == 1 ? [choices] : [.. choices.GroupBy(choice => (choice.Format, Text: TypeText(choice))).Select(group => group.ToList())];

    /// <summary>Whether two bodies give values of the same type.</summary>
    public static bool AreSame(BodyChoice one, BodyChoice other) => one.Format == other.Format && (ReferenceEquals(one.Body, other.Body) || TypeText(one) == TypeText(other));

    // What the type of a body's values is, beside its format.
    private static string TypeText(BodyChoice choice) => choice.Format switch
    {
        BodyFormat.Json or BodyFormat.Xml => SchemaText.Of(choice.Body.Schema),
        BodyFormat.JsonLines or BodyFormat.Events => SchemaText.Of(StreamingParser.Item(choice.Body).Schema),
        _ => "",
    };

    /// <summary>The bodies that can be sent, the best first: JSON, XML, forms, several parts, JSON lines, text, bytes.</summary>
    public static List<BodyChoice> ForRequest(IDictionary<string, IOpenApiMediaType>? content) =>
    [
        .. Choices(content)
            .Select(choice => StreamingParser.Format(choice.Key, choice.Body) == BodyFormat.JsonLines ? choice with { Format = BodyFormat.JsonLines } : choice)
            .OrderBy(choice => choice.Format switch
            {
                BodyFormat.Json => 0,
                BodyFormat.Xml => 1,
                BodyFormat.Form => 2,
                BodyFormat.Multipart => 3,
                BodyFormat.JsonLines => 4,
                BodyFormat.Text => 5,
                _ => 6,
            }),
    ];

    /// <summary>Whether a schema stands for bytes and not for JSON (OpenAPI 3.0 «Considerations for File Uploads», 3.1 «Working with Binary Data»).</summary>
    public static bool IsBinary(IOpenApiSchema? schema) =>
        schema is { Format: "binary" } && ((schema.Type ?? JsonSchemaType.String) & ~JsonSchemaType.Null) == JsonSchemaType.String;

    /// <summary>Whether a body is a JSON merge patch (RFC 7386 §4).</summary>
    public static bool IsMergePatch(BodyChoice choice) => choice.Format == BodyFormat.Json && Essence(choice.Key) == "application/merge-patch+json";

    /// <summary>The type without parameters, in any case (RFC 9110 §8.3.1).</summary>
    public static string Essence(string mediaType)
    {
        int parameters = mediaType.IndexOf(';');
        return (parameters < 0 ? mediaType : mediaType.Substring(0, parameters)).Trim().ToLowerInvariant();
    }

    /// <summary>Whether the schema describes a text as it would describe JSON.</summary>
    public static bool IsNotation(BodyChoice choice) => choice.Format == BodyFormat.Xml || (choice.Format == BodyFormat.Text
        && (Essence(choice.Key) is "application/yaml" or "application/x-yaml" or "text/yaml"
            || Essence(choice.Key).EndsWith("xml", StringComparison.Ordinal)
            || (choice.Body.Schema is { } schema && SchemaShape.Types(schema) is not (0 or JsonSchemaType.String))));

    private static IEnumerable<BodyChoice> Choices(IDictionary<string, IOpenApiMediaType>? content) =>
        from body in content ?? new Dictionary<string, IOpenApiMediaType>()
        let essence = Essence(body.Key)
        let format = Format(essence, body.Value.Schema)
        orderby essence == "application/json" ? 0 : 1
        select new BodyChoice(format == BodyFormat.Json && essence.Contains('*') ? "application/json" : body.Key, body.Key, format, body.Value);

    private static BodyFormat Format(string essence, IOpenApiSchema? schema)
    {
        bool isJson = essence is "application/json" or "text/json" or "*/*" or "application/*" || essence.EndsWith("+json", StringComparison.Ordinal);
        return (isJson, essence) switch
        {
            (true, _) => IsBinary(schema) || (essence.Contains('*') && BinaryContent.IsOfAnyType(schema)) ? BodyFormat.Binary : BodyFormat.Json,
            (_, "application/x-www-form-urlencoded") => BodyFormat.Form,
            _ when essence.StartsWith("multipart/", StringComparison.Ordinal) => BodyFormat.Multipart,
            _ when Streams.Contains(essence) => BodyFormat.Binary,
            _ when XmlBodies.IsXml(essence) => XmlBodies.IsDescribed(schema) ? BodyFormat.Xml : BodyFormat.Text,
            _ when essence.StartsWith("text/", StringComparison.Ordinal) || Texts.Contains(essence) => BodyFormat.Text,
            _ => BodyFormat.Binary,
        };
    }
}
