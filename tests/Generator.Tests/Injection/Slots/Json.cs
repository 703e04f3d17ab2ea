namespace Atlassian.Admin.Gen.Tests.Injection.Slots;

/// <summary>The documents of slots, but for the part that has the slot.</summary>
internal static class Json
{
    private const string Ok = "\"responses\": {\"200\": {\"description\": \"Done.\"}}";

    /// <summary>A document with this title and these members.</summary>
    public static string Document(string members) => Document("\"title\": \"Acme\", \"version\": \"1\"", members);

    public static string Document(string info, string members) => $"{{\"openapi\": \"3.2.0\", \"info\": {{{info}}}, {members}}}";

    public static string Paths(string paths) => Document($"\"paths\": {{{paths}}}");

    /// <summary>One operation that has these members, too.</summary>
    public static string Operation(string members, string components = "") =>
        Document($"\"paths\": {{\"/things\": {{\"post\": {{\"operationId\": \"postThings\", {members}, {Ok}}}}}}}, \"components\": {{{components}}}");

    /// <summary>One operation with this parameter.</summary>
    public static string Parameter(string members) => Operation($"\"parameters\": [{{{members}}}]");

    /// <summary>One operation with this body.</summary>
    public static string Body(string content, string members = "") => Operation($"\"requestBody\": {{\"required\": true, {members} \"content\": {{{content}}}}}");

    /// <summary>One operation with these responses.</summary>
    public static string Responses(string responses, string components = "") => Document(
        $"\"paths\": {{\"/things\": {{\"get\": {{\"operationId\": \"getThings\", \"responses\": {{{responses}}}}}}}}}, \"components\": {{{components}}}");

    /// <summary>One operation that takes and gives this schema.</summary>
    public static string Schema(string schema, string components = "") => Document(
        $$"""
        "paths": {"/things": {"put": {"operationId": "putThing",
          "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"} } } },
          "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"} } } } } } } },
        "components": {"schemas": {"Thing": {{schema}}{{(components.Length > 0 ? ", " : "")}}{{components}} } }
        """);

    /// <summary>A schema type with this member.</summary>
    public static string Member(string schema) => Schema($"{{\"type\": \"object\", \"properties\": {{\"it\": {schema}}}}}");

    /// <summary>One security scheme, and an operation that asks for it.</summary>
    public static string Scheme(string members, string scopes = "", string key = "key") => Document(
        $"\"paths\": {{\"/things\": {{\"get\": {{\"operationId\": \"getThings\", \"security\": [{{\"{key}\": [{scopes}]}}], {Ok}}}}}}}, \"components\": {{\"securitySchemes\": {{\"{key}\": {{{members}}}}}}}");

    /// <summary>A schema in XML.</summary>
    public static string Xml(string schema, string components = "") => Schema(schema, components).Replace("application/json", "application/xml", StringComparison.Ordinal);
}
