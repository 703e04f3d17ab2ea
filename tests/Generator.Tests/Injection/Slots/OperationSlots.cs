namespace Atlassian.Admin.Gen.Tests.Injection.Slots;

/// <summary>Places of paths, operations, parameters and bodies.</summary>
internal static class OperationSlots
{
    private const string Get = "\"get\": {\"operationId\": \"getThings\", \"responses\": {\"200\": {\"description\": \"Done.\"}}}";

    private const string Text = "\"schema\": {\"type\": \"string\"}";

    public static IEnumerable<Slot> All => [.. Paths, .. Operations, .. Parameters, .. Bodies];

    private static IEnumerable<Slot> Paths =>
    [
        Slot.Of("path", Fate.Data, Json.Paths($"\"/§\": {{{Get}}}")).AsTemplate(),
        Slot.Of("path, no operationId", Fate.Data, Json.Paths("\"/§\": {\"get\": {\"responses\": {\"200\": {\"description\": \"Done.\"}}}}")).AsTemplate() with { IsName = name => name.StartsWith("get", StringComparison.Ordinal) },
        Slot.Of("path after a parameter", Fate.Data, Json.Paths($"\"/things/{{id}}/§\": {{\"parameters\": [{{\"name\": \"id\", \"in\": \"path\", \"required\": true, {Text}}}], {Get}}}")).AsTemplate(),
        Slot.Of("path parameter", Fate.Data, Json.Paths($"\"/things/{{§}}\": {{\"parameters\": [{{\"name\": \"§\", \"in\": \"path\", \"required\": true, {Text}}}], {Get}}}")).AsPlaceholder(),
        Slot.Of("path parameter, matrix", Fate.Data, Json.Paths($"\"/things/{{§}}\": {{\"parameters\": [{{\"name\": \"§\", \"in\": \"path\", \"style\": \"matrix\", \"required\": true, {Text}}}], {Get}}}")).AsPlaceholder(),
        Slot.Of("path parameter, undeclared", Fate.Data, Json.Paths($"\"/things/{{§}}\": {{{Get}}}")).AsUndeclaredPlaceholder(),
        Slot.Of("path.summary, description", Fate.Nothing, Json.Paths($"\"/things\": {{\"summary\": \"§\", \"description\": \"§\", {Get}}}")),
        Slot.Of("path.server.url", Fate.Data, Json.Paths($"\"/things\": {{\"servers\": [{{\"url\": \"https://acme.example/§\"}}], {Get}}}")).AsAddress(),
        Slot.Of("additionalOperations", Fate.Data, Json.Paths("\"/things\": {\"additionalOperations\": {\"§\": {\"operationId\": \"doThings\", \"responses\": {\"200\": {\"description\": \"Done.\"}}}}}")).ButNoToken(),
    ];

    private static IEnumerable<Slot> Operations =>
    [
        Slot.Of("operation.operationId", Fate.Data, Json.Paths("\"/things\": {\"get\": {\"operationId\": \"§\", \"responses\": {\"200\": {\"description\": \"Done.\"}}}}")),
        Slot.Of("operation.summary", Fate.Words, Json.Operation("\"summary\": \"§\"")),
        Slot.Of("operation.description", Fate.Words, Json.Operation("\"description\": \"§\"")),
        Slot.Of("operation.description beside a summary", Fate.Words, Json.Operation("\"summary\": \"Posts.\", \"description\": \"§\"")),
        Slot.Of("operation.externalDocs", Fate.Nothing, Json.Operation("\"externalDocs\": {\"url\": \"https://acme.example/§\", \"description\": \"§\"}")),
        Slot.Of("operation.server.url", Fate.Data, Json.Operation("\"servers\": [{\"url\": \"https://acme.example/§\"}]")).AsAddress(),
        Slot.Of("operation.server.url, relative", Fate.Data, Json.Operation("\"servers\": [{\"url\": \"/§\"}]")).AsAddress(),
        Slot.Of("operation.extension", Fate.Nothing, Json.Operation("\"x-acme\": \"§\"")),
    ];

    private static IEnumerable<Slot> Parameters =>
    [
        Slot.Of("parameter.name, query", Fate.Data, Json.Parameter($"\"name\": \"§\", \"in\": \"query\", {Text}")),
        Slot.Of("parameter.name, header", Fate.Data, Json.Parameter($"\"name\": \"§\", \"in\": \"header\", {Text}")),
        Slot.Of("parameter.name, cookie", Fate.Data, Json.Parameter($"\"name\": \"§\", \"in\": \"cookie\", {Text}")),
        Slot.Of("parameter.name, deep object", Fate.Data, Json.Parameter("\"name\": \"§\", \"in\": \"query\", \"style\": \"deepObject\", \"schema\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}")),
        Slot.Of("parameter.name, querystring", Fate.Words, Json.Parameter("\"name\": \"§\", \"in\": \"querystring\", \"content\": {\"application/json\": {\"schema\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}}}")),
        Slot.Of("parameter.description", Fate.Words, Json.Parameter($"\"name\": \"p\", \"in\": \"query\", \"description\": \"§\", {Text}")),
        Slot.Of("parameter.example", Fate.Nothing, Json.Parameter($"\"name\": \"p\", \"in\": \"query\", \"example\": \"§\", {Text}")),
        Slot.Of("parameter.examples", Fate.Nothing, Json.Parameter($"\"name\": \"p\", \"in\": \"query\", \"examples\": {{\"§\": {{\"summary\": \"§\", \"description\": \"§\", \"value\": \"§\"}}}}, {Text}")),
        Slot.Of("parameter.content", Fate.Nothing, Json.Parameter($"\"name\": \"p\", \"in\": \"query\", \"content\": {{\"text/§\": {{{Text}}}}}")),
        Slot.Of("parameter.schema.default", Fate.Words, Json.Parameter("\"name\": \"p\", \"in\": \"query\", \"schema\": {\"type\": \"string\", \"default\": \"§\"}")) with { IsShort = true },
        Slot.Of("parameter.schema.enum", Fate.Data, Json.Parameter("\"name\": \"p\", \"in\": \"query\", \"schema\": {\"type\": \"string\", \"enum\": [\"a\", \"§\"]}")),
        Slot.Of("parameter.schema.description", Fate.Words, Json.Parameter("\"name\": \"p\", \"in\": \"query\", \"schema\": {\"type\": \"string\", \"description\": \"§\"}")),
        Slot.Of("parameter.x-ms-client-name", Fate.Words, Json.Parameter($"\"name\": \"p\", \"in\": \"query\", \"x-ms-client-name\": \"§\", {Text}")),
    ];

    private static IEnumerable<Slot> Bodies =>
    [
        Slot.Of("body.description", Fate.Words, Json.Body($"\"application/json\": {{{Text}}}", "\"description\": \"§\",")),
        Slot.Of("body.content, JSON", Fate.Data, Json.Body($"\"application/§+json\": {{{Text}}}")).AsMediaType(),
        Slot.Of("body.content, text", Fate.Data, Json.Body($"\"text/§\": {{{Text}}}")).AsMediaType(),
        Slot.Of("body.content, binary", Fate.Data, Json.Body("\"application/§\": {\"schema\": {\"type\": \"string\", \"format\": \"binary\"}}")).AsMediaType(),
        Slot.Of("body.content, several", Fate.Data, Json.Body($"\"application/json\": {{{Text}}}, \"text/§\": {{{Text}}}")).AsMediaType(),
        Slot.Of("body.content, range", Fate.Words, Json.Body($"\"§/*\": {{{Text}}}")),
        Slot.Of("body.content, parameter", Fate.Data, Json.Body($"\"application/json; profile=§\": {{{Text}}}")).AsMediaType(),
        Slot.Of("body.content, XML", Fate.Data, Json.Body("\"application/§+xml\": {\"schema\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}}")).AsMediaType(),
        Slot.Of("body.content, multipart", Fate.Data, Json.Body("\"multipart/§\": {\"schema\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}}")).AsMediaType() with { Value = SmallLetters },
        Slot.Of("body.example", Fate.Nothing, Json.Body($"\"application/json\": {{\"example\": \"§\", {Text}}}")),
        Slot.Of("form field", Fate.Data, Json.Body("\"application/x-www-form-urlencoded\": {\"schema\": {\"type\": \"object\", \"properties\": {\"§\": {\"type\": \"string\"}}}}")),
        Slot.Of("form field.description", Fate.Words, Json.Body("\"application/x-www-form-urlencoded\": {\"schema\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"description\": \"§\"}}}}")),
        Slot.Of("part", Fate.Data, Json.Body("\"multipart/form-data\": {\"schema\": {\"type\": \"object\", \"properties\": {\"§\": {\"type\": \"string\"}}}}")),
        Slot.Of("part, file", Fate.Data, Json.Body("\"multipart/form-data\": {\"schema\": {\"type\": \"object\", \"properties\": {\"§\": {\"type\": \"string\", \"format\": \"binary\"}}}}")),
        Slot.Of("part.contentType", Fate.Data, Json.Body("\"multipart/form-data\": {\"schema\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}, \"encoding\": {\"a\": {\"contentType\": \"text/§\"}}}")).AsMediaType(),
        Slot.Of("part with a header", Fate.Data, Json.Body(Part("§", "X-A", "{\"type\": \"string\"}"))),
        Slot.Of("part.header", Fate.Data, Json.Body(Part("a", "§", "{\"type\": \"string\"}"))),
        Slot.Of("part.header, description", Fate.Words, Json.Body(Part("a", "X-A", "{\"type\": \"string\"}", "\"description\": \"§\","))),
        Slot.Of("part with a constant header", Fate.Data, Json.Body(Part("§", "X-A", "{\"type\": \"string\", \"const\": \"c\"}"))),
        Slot.Of("part.header, constant", Fate.Data, Json.Body(Part("a", "§", "{\"type\": \"string\", \"const\": \"c\"}"))),
        Slot.Of("part.header, constant's value", Fate.Data, Json.Body(Part("a", "X-A", "{\"type\": \"string\", \"const\": \"§\"}"))),
    ];

#pragma warning disable CA1308 // The subtype of several parts is compared, and so written, in small letters.
    private static string SmallLetters(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308

    private static string Part(string part, string header, string schema, string more = "") =>
        $"\"multipart/form-data\": {{\"schema\": {{\"type\": \"object\", \"required\": [\"{part}\"], \"properties\": {{\"{part}\": {{\"type\": \"string\"}}}}}}, " +
        $"\"encoding\": {{\"{part}\": {{\"headers\": {{\"{header}\": {{{more} \"required\": true, \"schema\": {schema}}}}}}}}}}}";
}
