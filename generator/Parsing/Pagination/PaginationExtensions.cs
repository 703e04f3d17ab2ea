using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>Reads what extensions of the document say about paging: this library's own, and those of other generators that documents have.</summary>
internal sealed class PaginationExtensions(OpenApiDocument document)
{
    private const string Own = "x-pageable";
    private const string Fern = "x-fern-pagination";

    /// <summary>The settings of an operation; null when no extension says anything.</summary>
    public PaginationSettings? Read(PagedOperation operation)
    {
        IDictionary<string, IOpenApiExtension>? extensions = operation.Source.Operation.Extensions;
        PlacePointer Pointer(string name) => operation.Source.Pointer.Append(name);
        if (Node(extensions, Own, out JsonNode? node))
        {
            return OwnSettings(node, Pointer(Own));
        }

        if (Node(extensions, "x-ms-pageable", out node))
        {
            return Microsoft(node, Pointer("x-ms-pageable"), operation);
        }

        foreach (string name in new[] { "x-speakeasy-pagination", "x-pagination" })
        {
            if (Node(extensions, name, out node) && (name != "x-pagination" || node is JsonObject { } candidate && candidate.ContainsKey("type")))
            {
                return Speakeasy(node, name, Pointer(name));
            }
        }

        return Node(extensions, Fern, out node) ? FernSettings(node, Pointer(Fern)) : null;
    }

    private static PaginationSettings OwnSettings(JsonNode? node, PlacePointer pointer)
    {
        if (Text(node) is { } word)
        {
            string style = word switch { "false" => PaginationSettings.Off, "true" => PaginationSettings.Auto, _ => word };
            return new PaginationSettings(Own, pointer, style) { Problem = StyleProblem(style) };
        }

        if (node is not JsonObject said)
        {
            return new PaginationSettings(Own, pointer, "") { Problem = "is neither true, false, a style nor an object" };
        }

        string given = Text(said["style"]) ?? "";
        PaginationSettings settings = new(Own, pointer, given) { Problem = StyleProblem(given) };
        foreach (KeyValuePair<string, JsonNode?> member in said.Where(member => member.Key != "style"))
        {
            PlacePointer place = pointer.Append(member.Key);
            if (!PaginationSettings.Keys.Contains(member.Key) || Text(member.Value) is not { } value)
            {
                return new PaginationSettings(Own, place, given) { Problem = $"has '{member.Key}', which is none of {string.Join(", ", PaginationSettings.Keys)}, or no text" };
            }

            settings.With(member.Key, value, place);
        }

        return settings;
    }

    // https://github.com/Azure/autorest/blob/main/docs/extensions/readme.md#x-ms-pageable
    private static PaginationSettings Microsoft(JsonNode? node, PlacePointer pointer, PagedOperation operation)
    {
        if (node is not JsonObject said)
        {
            return new PaginationSettings("x-ms-pageable", pointer, "") { Problem = "is no object" };
        }

        string? next = Text(said["nextLinkName"]);
        return new PaginationSettings("x-ms-pageable", pointer, next is null ? PaginationSettings.Single : PaginationSettings.Link)
        {
            Problem = operation.IsGet || next is null ? null : "follows its links by another method than the first request's, which is not supported",
        }.With("items", Text(said["itemName"]) ?? "value", pointer.Append("itemName")).With("next", next, pointer.Append("nextLinkName"));
    }

    // https://www.speakeasy.com/docs/sdks/customize/runtime/pagination
    private static PaginationSettings Speakeasy(JsonNode? node, string name, PlacePointer pointer)
    {
        if (node is not JsonObject said)
        {
            return new PaginationSettings(name, pointer, "") { Problem = "is no object" };
        }

        JsonObject[] inputs = [.. (said["inputs"] as JsonArray ?? []).OfType<JsonObject>()];
        JsonObject? outputs = said["outputs"] as JsonObject;
        PlacePointer outputsPointer = pointer.Append("outputs");
        PlacePointer inputsPointer = pointer.Append("inputs");
        string type = Text(said["type"]) ?? "";
        string inputType = inputs.Any(input => Text(input["type"]) == "page") ? "page" : type == "cursor" ? "cursor" : "offset";
        string style = (type, inputType) switch
        {
            ("url", _) => PaginationSettings.Link,
            ("cursor", _) => PaginationSettings.Cursor,
            ("offsetLimit", "page") => PaginationSettings.Page,
            ("offsetLimit", _) => PaginationSettings.Offset,
            _ => type,
        };
        PaginationSettings settings = new(name, pointer, style)
        {
            Problem = type is "url" or "cursor" or "offsetLimit" ? null : $"has the type '{type}', which is none of offsetLimit, cursor, url",
        };
        return settings
            .With("items", Text(outputs?["results"]), outputsPointer.Append("results"))
            .With("next", Text(outputs?["nextCursor"]) ?? Text(outputs?["nextUrl"]), outputsPointer)
            .With("totalPages", Text(outputs?["numPages"]), outputsPointer.Append("numPages"))
            .With("parameter", Input(inputType), inputsPointer)
            .With("size", Input("limit"), inputsPointer);

        string? Input(string wanted) => inputs.FirstOrDefault(input => Text(input["type"]) == wanted) is { } input
            ? (Text(input["in"]) == "requestBody" ? "body:" : "") + Text(input["name"])
            : null;
    }

    // https://buildwithfern.com/learn/api-definitions/openapi/extensions/pagination
    private PaginationSettings FernSettings(JsonNode? node, PlacePointer pointer)
    {
        switch (Text(node))
        {
            case "false":
                return new PaginationSettings(Fern, pointer, PaginationSettings.Off);
            case "true" when Node(document.Extensions, Fern, out JsonNode? shared):
                node = shared;
                break;
        }

        if (node is not JsonObject said)
        {
            return new PaginationSettings(Fern, pointer, "") { Problem = "is no object, and the document has none for all operations" };
        }

        string style = said.ContainsKey("next_uri") || said.ContainsKey("next_path") ? PaginationSettings.Link
            : said.ContainsKey("cursor") ? PaginationSettings.Cursor
            : said.ContainsKey("step") ? PaginationSettings.Offset
            : said.ContainsKey("offset") ? PaginationSettings.Page
            : "";
        return new PaginationSettings(Fern, pointer, style) { Problem = style.Length > 0 ? null : "has neither cursor, offset nor next_uri" }
            .With("items", Text(said["results"]))
            .With("next", Text(said["next_cursor"]) ?? Text(said["next_uri"]) ?? Text(said["next_path"]))
            .With("parameter", Request(said["cursor"] ?? said["offset"]))
            .With("hasMore", Text(said["has-next-page"]));
    }

    // $request.cursor is the operation's parameter; $request.body.cursor a member of its body.
    private static string? Request(JsonNode? node)
    {
        const string Prefix = "$request.";
        const string Body = "body.";
        string? text = Text(node);
        string? name = text is not null && text.StartsWith(Prefix, StringComparison.Ordinal) ? text.Substring(Prefix.Length) : text;
        return name is not null && name.StartsWith(Body, StringComparison.Ordinal) ? "body:" + name.Substring(Body.Length) : name;
    }

    private static string? StyleProblem(string style) =>
        PaginationSettings.Styles.Contains(style) ? null : $"has the style '{style}', which is none of {string.Join(", ", PaginationSettings.Styles)}";

    private static bool Node(IDictionary<string, IOpenApiExtension>? extensions, string name, out JsonNode? node)
    {
        node = null;
        if (extensions is null || !extensions.TryGetValue(name, out IOpenApiExtension? extension))
        {
            return false;
        }

        node = (extension as JsonNodeExtension)?.Node;
        return true;
    }

    // YAML's words, numbers and truth values are all one here.
    private static string? Text(JsonNode? node) => node is JsonValue value
        ? value.TryGetValue(out string? text) ? text : value.TryGetValue(out bool flag) ? flag ? "true" : "false" : value.ToString()
        : null;
}
