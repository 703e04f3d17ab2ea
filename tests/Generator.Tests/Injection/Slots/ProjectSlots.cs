using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Injection.Slots;

/// <summary>Places of the project: names of files and options of a document.</summary>
internal static class ProjectSlots
{
    private static readonly string Text = Json.Operation("\"summary\": \"Posts.\", \"tags\": [\"A\"]");

    private static readonly ApiDocument Document = new(Text) { Path = "specs/api.json" };
    private const string Kinds =
        """
        {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"},
         "paths": {"/things": {"get": {"operationId": "getThings", "security": [{"key": []}], "responses": {"204": {"description": "Done."}}}}},
         "webhooks": {"hook": {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}}, "responses": {"204": {"description": "Done."}}}}},
         "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}}
        """;

    private static readonly string Referring = Json.Schema("{\"$ref\": \"¤.json#/Thing\"}");

    public static IEnumerable<Slot> All =>
    [
        new("file name", Fate.Words, text => Indexed(Document with { Path = $"specs/{text}.json" })),
        new("file name, names made of it", Fate.Words, text => Indexed(Document with { Path = $"specs/{text}.json", Namespace = null, ClientName = null })),
        new("folder", Fate.Nothing, text => Indexed(Document with { Path = $"specs/{text}/api.json" })),
        new("namespace", Fate.Words, text => Indexed(Document with { Namespace = $"Acme.{text}" })),
        new("client name", Fate.Words, text => Indexed(Document with { ClientName = text })),
        new("client name of all kinds", Fate.Words, text => Indexed(Document with { Text = Kinds, ClientName = text })),
        new("file name of a diagnostic", Fate.Words, text => Indexed(Document with { Path = $"specs/{text}.json", Accessibility = "none" })),
        new Slot("file name of another file's diagnostic", Fate.Words, text => Indexed(Document with { Text = Slot.Fill(Referring, text) }))
        {
            Parts = text => [new ApiDocument("{\"Thing\": {\"type\": \"object\", \"properties\": {\"a\": {\"$ref\": \"#/None\"}}}}") { Path = $"specs/{text}.json", IsNamed = false, Namespace = null, ClientName = null }],
        }.ButWith("/\\~", "another folder, or an escape of RFC 6901").But(Payloads.IsUnpaired, "no URI has it, so nothing refers to it"),
        new("accessibility", Fate.Words, text => Indexed(Document with { Accessibility = text })),
        Option("IncludeTags"), Option("ExcludeTags"), Option("IncludePaths"), Option("ExcludePaths"), Option("IncludeOperations"), Option("ExcludeOperations"),
        Option("Paging"), Option("MaxDocumentLength"), Option("Index"),
    ];

    private static Slot Option(string name) => new($"option {name}", Fate.Nothing, text => Document with { Metadata = new Dictionary<string, string> { [name] = text } });

    private static ApiDocument Indexed(ApiDocument document) => document with { Metadata = new Dictionary<string, string> { ["Index"] = "true" } };
}
