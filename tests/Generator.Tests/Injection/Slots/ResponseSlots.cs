namespace Atlassian.Admin.Gen.Tests.Injection.Slots;

/// <summary>Places of responses, of streams of events, of paging and of webhooks.</summary>
internal static class ResponseSlots
{
    private const string Text = "\"schema\": {\"type\": \"string\"}";
    private const string TextJson = $"\"content\": {{\"application/json\": {{{Text}}}}}";
    private const string Things = "\"Things\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}";

    public static IEnumerable<Slot> All => [.. Responses, .. Events, .. Paging, .. Webhooks];

    private static IEnumerable<Slot> Responses =>
    [
        Slot.Of("response.description", Fate.Words, Json.Responses($"\"200\": {{\"description\": \"§\", {TextJson}}}")),
        Slot.Of("response.content, JSON", Fate.Data, Json.Responses($"\"200\": {{\"description\": \"Done.\", \"content\": {{\"application/§+json\": {{{Text}}}}}}}")).AsMediaType(),
        Slot.Of("response.content, text", Fate.Data, Json.Responses($"\"200\": {{\"description\": \"Done.\", \"content\": {{\"text/§\": {{{Text}}}}}}}")).AsMediaType(),
        Slot.Of("response.content, binary", Fate.Data, Json.Responses("\"200\": {\"description\": \"Done.\", \"content\": {\"application/§\": {\"schema\": {\"type\": \"string\", \"format\": \"binary\"}}}}")).AsMediaType(),
        Slot.Of("response.content, XML", Fate.Data, Json.Responses("\"200\": {\"description\": \"Done.\", \"content\": {\"application/§+xml\": {\"schema\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}}}}")).AsMediaType(),
        Slot.Of("response.header, untyped", Fate.Data, Json.Responses("\"200\": {\"description\": \"Done.\", \"headers\": {\"§\": {\"description\": \"A header.\"}}}")).ButNoToken(),
        Slot.Of("response.header", Fate.Data, Json.Responses($"\"200\": {{\"description\": \"Done.\", \"headers\": {{\"§\": {{{Text}}}}}}}")).ButNoToken(),
        Slot.Of("response.header, list", Fate.Data, Json.Responses("\"200\": {\"description\": \"Done.\", \"headers\": {\"§\": {\"schema\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}}}}")).ButNoToken(),
        Slot.Of("response.header.description", Fate.Words, Json.Responses($"\"200\": {{\"description\": \"Done.\", \"headers\": {{\"X-A\": {{\"description\": \"§\", {Text}}}}}}}")),
        Slot.Of("response.header.description, untyped", Fate.Words, Json.Responses("\"200\": {\"description\": \"Done.\", \"headers\": {\"X-A\": {\"description\": \"§\"}}}")),
        Slot.Of("response.header prefix", Fate.Data, Json.Responses($"\"200\": {{\"description\": \"Done.\", \"headers\": {{\"X-A\": {{\"x-ms-header-collection-prefix\": \"§\", {Text}}}}}}}")),
        Slot.Of("response.links", Fate.Nothing, Json.Responses("\"200\": {\"description\": \"Done.\", \"links\": {\"§\": {\"operationId\": \"getThings\", \"description\": \"§\", \"parameters\": {\"§\": \"§\"}}}}")),
        Slot.Of("response.summary", Fate.Nothing, Json.Responses("\"200\": {\"description\": \"Done.\", \"summary\": \"§\"}")),
        Slot.Of("response.example", Fate.Nothing, Json.Responses($"\"200\": {{\"description\": \"Done.\", \"content\": {{\"application/json\": {{\"example\": \"§\", {Text}}}}}}}")),
        Slot.Of("error.description", Fate.Data, Json.Responses($"\"200\": {{\"description\": \"Done.\"}}, \"404\": {{\"description\": \"§\", {TextJson}}}")),
        Slot.Of("error.description, no body", Fate.Data, Json.Responses("\"200\": {\"description\": \"Done.\"}, \"404\": {\"description\": \"§\"}")),
        Slot.Of("error.content", Fate.Data, Json.Responses($"\"200\": {{\"description\": \"Done.\"}}, \"404\": {{\"description\": \"None.\", \"content\": {{\"application/§+json\": {{{Text}}}}}}}")).AsMediaType(),
        Slot.Of("error.status", Fate.Nothing, Json.Responses($"\"200\": {{\"description\": \"Done.\"}}, \"§\": {{\"description\": \"None.\", {TextJson}}}")),
        Slot.Of("result.description", Fate.Words, Json.Responses($"\"200\": {{\"description\": \"Done.\", {TextJson}}}, \"202\": {{\"description\": \"§\", \"content\": {{\"text/plain\": {{{Text}}}}}}}")),
        Slot.Of("result.content", Fate.Data, Json.Responses($"\"200\": {{\"description\": \"Done.\", {TextJson}}}, \"201\": {{\"description\": \"Made.\", \"content\": {{\"text/§\": {{{Text}}}}}}}")).AsMediaType(),
        Slot.Of("path and operationId of results", Fate.Data, Json.Paths(
            """
            "/§": {"get": {"operationId": "§", "responses": {
              "200": {"description": "Done.", "headers": {"X-A": {"schema": {"type": "string"}}}, "content": {"application/json": {"schema": {"type": "string"}}}},
              "201": {"description": "Made.", "content": {"text/plain": {"schema": {"type": "string"}}}}}}}
            """)).AsTemplate(),
    ];

    private static IEnumerable<Slot> Events =>
    [
        Slot.Of("event type", Fate.Data, Event("""{"properties": {"event": {"const": "§"}, "data": {"type": "string"}}}, {"properties": {"event": {"const": "b"}, "data": {"contentMediaType": "application/json", "contentSchema": {"type": "object", "properties": {"a": {"type": "string"}}}}}}""")),
        Slot.Of("event's end", Fate.Data, Event("""{"properties": {"data": {"const": "§"}}, "x-ms-sse-terminal-event": true}, {"properties": {"data": {"contentMediaType": "application/json", "contentSchema": {"type": "object", "properties": {"a": {"type": "string"}}}}}}""")),
        Slot.Of("event type of JSON", Fate.Data, Event("""{"properties": {"event": {"const": "§"}, "data": {"contentMediaType": "application/json", "contentSchema": {"type": "object", "required": ["c"], "properties": {"c": {"type": "string"}}}}}}, {"properties": {"event": {"const": "b"}, "data": {"contentMediaType": "application/json", "contentSchema": {"type": "object", "properties": {"a": {"type": "string"}}}}}}""")),
        Slot.Of("event's content", Fate.Nothing, Event("""{"properties": {"event": {"const": "a"}, "data": {"type": "string", "contentMediaType": "text/§"}}}, {"properties": {"event": {"const": "b"}, "data": {"type": "string"}}}""")),
    ];

    private static IEnumerable<Slot> Paging =>
    [
        Slot.Of("page parameter", Fate.Data, Page("\"x-pageable\": {\"style\": \"cursor\", \"items\": \"items\", \"next\": \"next\", \"parameter\": \"§\"},", "§", "\"next\": {\"type\": \"string\"}")),
        Slot.Of("page member", Fate.Data, Page("\"x-pageable\": {\"style\": \"cursor\", \"items\": \"items\", \"next\": \"§\", \"parameter\": \"p\"},", "p", "\"§\": {\"type\": \"string\"}")).AsMemberPath(),
        Slot.Of("page items", Fate.Data, Page("\"x-pageable\": {\"style\": \"cursor\", \"items\": \"§\", \"next\": \"next\", \"parameter\": \"p\"},", "p", "\"next\": {\"type\": \"string\"}, \"§\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}")).AsMemberPath(),
        Slot.Of("page header", Fate.Data, Page("\"x-pageable\": {\"style\": \"cursor\", \"items\": \"items\", \"next\": \"header:§\", \"parameter\": \"p\"},", "p", "\"a\": {\"type\": \"string\"}", "\"§\": {\"schema\": {\"type\": \"string\"}}")).ButNoToken(),
        Slot.Of("page size", Fate.Data, Page("\"x-pageable\": {\"style\": \"offset\", \"items\": \"items\", \"parameter\": \"p\", \"size\": \"§\"},", "p", "\"a\": {\"type\": \"string\"}", size: "§")),
        Slot.Of("page link or cursor", Fate.Data, Page("\"x-pageable\": {\"style\": \"link\", \"items\": \"items\", \"next\": \"next\", \"parameter\": \"§\"},", "§", "\"next\": {\"type\": \"string\"}")),
        Slot.Of("page cursor in the body", Fate.Data, Json.Document(
            """
            "paths": {"/things": {"post": {"operationId": "listThings", "x-pageable": {"style": "cursor", "items": "items", "next": "next", "parameter": "body:§"},
              "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object", "properties": {"§": {"type": "string"}}}}}},
              "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": {"type": "object", "properties": {"next": {"type": "string"}, "items": {"type": "array", "items": {"type": "string"}}}}}}}}}}}
            """)),
    ];

    private static IEnumerable<Slot> Webhooks =>
    [
        Slot.Of("webhook", Fate.Data, Webhook("§", "")),
        Slot.Of("webhook.operationId", Fate.Data, Webhook("hook", "\"operationId\": \"§\",")),
        Slot.Of("webhook.summary", Fate.Words, Webhook("hook", "\"summary\": \"§\",")),
        Slot.Of("webhook.description", Fate.Words, Webhook("hook", "\"description\": \"§\",")),
        Slot.Of("callback", Fate.Data, Callback("§", "{$request.body#/url}")),
        Slot.Of("callback's address", Fate.Words, Callback("ended", "{$request.body#/§}")),
    ];

    private static string Event(string cases) => Json.Document(
        "\"paths\": {\"/things\": {\"get\": {\"operationId\": \"watch\", \"responses\": {\"200\": {\"description\": \"Done.\", \"content\": {\"text/event-stream\": {\"itemSchema\": " +
        $"{{\"type\": \"object\", \"properties\": {{\"event\": {{\"type\": \"string\"}}, \"data\": {{\"type\": \"string\"}}}}, \"oneOf\": [{cases}]}}}}}}}}}}}}}}}}");

    private static string Page(string extension, string parameter, string members, string headers = "", string size = "size") => Json.Document(
        $$"""
        "paths": {"/things": {"get": {"operationId": "listThings", {{extension}}
          "parameters": [{"name": "{{parameter}}", "in": "query", "schema": {"type": "{{(extension.Contains("offset", StringComparison.Ordinal) ? "integer" : "string")}}" } }, {"name": "{{size}}", "in": "query", "schema": {"type": "integer"} }],
          "responses": {"200": {"description": "Done.", "headers": {{{headers}} },
            "content": {"application/json": {"schema": {"type": "object", "properties": {"items": {"$ref": "#/components/schemas/Things"}, {{members}} } } } } } } } } },
        "components": {"schemas": {{{Things}} } }
        """);

    private static string Webhook(string key, string members) => Json.Document(
        $"\"webhooks\": {{\"{key}\": {{\"post\": {{{members} \"requestBody\": {{\"content\": {{\"application/json\": {{\"schema\": {{\"type\": \"object\", \"properties\": {{\"a\": {{\"type\": \"string\"}}}}}}}}}}}}, \"responses\": {{\"204\": {{\"description\": \"Done.\"}}}}}}}}}}");

    private static string Callback(string key, string address) => Json.Operation(
        $"\"callbacks\": {{\"{key}\": {{\"{address}\": {{\"post\": {{\"requestBody\": {{\"content\": {{\"application/json\": {{\"schema\": {{\"type\": \"object\", \"properties\": {{\"a\": {{\"type\": \"string\"}}}}}}}}}}}}, \"responses\": {{\"204\": {{\"description\": \"Done.\"}}}}}}}}}}}}");
}
