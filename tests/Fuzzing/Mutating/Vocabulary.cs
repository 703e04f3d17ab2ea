using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Tests.TextSafety;

namespace Atlassian.Admin.Gen.Fuzzing.Mutating;

/// <summary>What mutations put in: keys and values that mean something to who reads OpenAPI, and some that should not be there.</summary>
internal static class Vocabulary
{
    /// <summary>Keys that the specification, or a tool, gives a meaning.</summary>
    public static readonly string[] Keys =
    [
        "openapi", "swagger", "info", "paths", "components", "schemas", "responses", "parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks",
        "pathItems", "mediaTypes", "definitions", "webhooks", "x-webhooks", "servers", "tags", "security", "securityDefinitions", "schemes", "host", "basePath",
        "get", "put", "post", "delete", "query", "additionalOperations", "operationId", "summary", "description", "deprecated", "requestBody", "content",
        "application/json", "application/jsonl", "text/event-stream", "multipart/form-data", "application/x-www-form-urlencoded", "application/xml", "schema", "itemSchema", "encoding",
        "example", "examples", "externalDocs", "name", "in", "required", "style", "explode", "allowReserved", "allowEmptyValue", "collectionFormat", "consumes", "produces",
        "$ref", "$id", "$anchor", "$defs", "$dynamicRef", "$dynamicAnchor", "$self", "type", "format", "enum", "const", "default", "nullable", "x-nullable", "readOnly", "writeOnly",
        "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "items", "prefixItems", "contains", "not", "if", "then", "else",
        "allOf", "oneOf", "anyOf", "discriminator", "propertyName", "mapping", "defaultMapping", "dependentSchemas", "dependentRequired", "xml", "title", "pattern",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "contentEncoding", "contentMediaType",
        "variables", "url", "flows", "implicit", "authorizationCode", "deviceAuthorization", "scopes", "tokenUrl", "scheme", "bearerFormat", "openIdConnectUrl",
        "x-enum-varnames", "x-enum-descriptions", "x-ms-enum", "x-pageable", "x-ms-pageable", "x-speakeasy-pagination", "200", "2XX", "404", "default", "",
    ];

    private static readonly string[] Words =
    [
        "string", "number", "integer", "boolean", "object", "array", "null", "file", "int32", "int64", "uint64", "float", "double", "decimal", "date", "date-time", "time", "duration",
        "uuid", "uri", "byte", "binary", "base64url", "unixtime", "http-date", "path", "query", "header", "cookie", "querystring", "body", "formData", "apiKey", "http", "oauth2",
        "openIdConnect", "mutualTLS", "basic", "bearer", "form", "simple", "matrix", "label", "spaceDelimited", "pipeDelimited", "deepObject", "csv", "multi", "tsv",
        "2.0", "3.0.0", "3.0.4", "3.1.0", "3.1.1", "3.2.0", "4.0.0", "class", "System", "Object", "Equals", "ToString", "GetType", "cancellationToken", "value", "Id", "id", "_",
        "*/*", "image/*", "application/*+json", "application/vnd.a+json; charset=utf-8", "/", "/{", "/{a}{b}", "/a/{b}/c?d={e}#f", "//evil.example/{x}", "https://{host}:{port}/v1",
        "#", "#/", "#/components/schemas", "#/components/schemas/", "#/paths/~1", "#/~2", "#anchor", "file:///etc/passwd", "http://127.0.0.1:1/x.yaml", "../../x.yaml#/y", "other.json",
        "%", "%zz", "%2", "^(a+)+$", "(", "[", "9223372036854775808", "-0", "1e400", "NaN", "Infinity", "2001-01-01", "on", "no", "~", "<<", "&a", "*a", "!!binary x", "---", "0x10", "1_000", "12:30:45",
    ];

    private static readonly string[] Numbers = ["0", "-0", "1", "-1", "1.0", "1e2", "2147483648", "9223372036854775807", "9223372036854775808", "1e400", "-1e-400", "79228162514264337593543950336", "0.1000000000000000055511151231257827"];

    /// <summary>A text that is a word of the specification, or hostile, or both one after the other.</summary>
    public static string Text(Random random) => random.Next(6) switch
    {
        0 or 1 => Pick(random, Words),
        2 => Pick(random, HostileTexts.Valid),
        3 => Pick(random, Keys),
        4 => Pick(random, Words) + Pick(random, HostileTexts.Valid),
        _ => random.Next(40) == 0 ? new string((char)random.Next('a', 'z'), random.Next(200, 5000)) : Pick(random, HostileTexts.Valid) + Pick(random, Words),
    };

    /// <summary>A value of a random kind.</summary>
    public static JsonNode? Value(Random random) => random.Next(11) switch
    {
        0 => null,
        1 => JsonValue.Create(true),
        2 => JsonValue.Create(false),
        3 or 4 => JsonNode.Parse(Pick(random, Numbers)),
        5 => new JsonObject(),
        6 => new JsonArray(),
        7 => new JsonArray(Text(random), Value(random)),
        8 => new JsonObject { [Pick(random, Keys)] = Value(random), [Text(random)] = Value(random) },
        _ => JsonValue.Create(Text(random)),
    };

    /// <summary>One of some.</summary>
    public static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
