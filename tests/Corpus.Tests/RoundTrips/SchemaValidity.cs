using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Atlassian.Admin.Gen.Parsing.Operations;
using Microsoft.OpenApi;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace Atlassian.Admin.Gen.Corpus.Tests.RoundTrips;

/// <summary>Whether examples are valid against their own schemas, which they often are not.</summary>
/// <remarks>
/// Schemas are written as OpenAPI 3.1 has them, so that one notation stands for all versions. The validator knows JSON Schema up to
/// draft 7, so a constant becomes an enumeration of one. A <c>oneOf</c> counts as <c>anyOf</c>: servers send what two of its parts
/// allow, and a client has to read it.
/// </remarks>
internal sealed partial class SchemaValidity
{
    private static readonly JsonSchemaValidatorSettings Settings = WithDurations();

    private readonly Dictionary<IOpenApiSchema, string> _names = [];
    private readonly JsonSchema _root;

    private SchemaValidity(JsonSchema root, Dictionary<IOpenApiSchema, string> names)
    {
        _root = root;
        _names = names;
    }

    /// <summary>Prepares to validate against some schemas of a document.</summary>
    public static async Task<SchemaValidity> Create(OpenApiDocument document, IEnumerable<IOpenApiSchema> schemas, CancellationToken cancellationToken)
    {
        JsonObject definitions = [];
        foreach (KeyValuePair<string, IOpenApiSchema> component in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            definitions[component.Key] = Draft(Write(component.Value));
        }

        Dictionary<IOpenApiSchema, string> names = [];
        foreach (IOpenApiSchema schema in schemas.Where(schema => names.TryAdd(schema, $"example {names.Count}")))
        {
            definitions[names[schema]] = Draft(Write(schema));
        }

        JsonObject root = new() { ["definitions"] = definitions };
        return new SchemaValidity(await JsonSchema.FromJsonAsync(root.ToJsonString(), cancellationToken), names);
    }

    /// <summary>Whether a value is valid against one of the schemas.</summary>
    public bool IsValid(DocumentExample example) => _root.Definitions[_names[example.Schema]].Validate(example.Value.ToJsonString(), Settings).Count == 0;

    private static JsonSchemaValidatorSettings WithDurations()
    {
        JsonSchemaValidatorSettings settings = new();
        settings.AddCustomFormatValidator(new DurationValidator());
        return settings;
    }

    private static JsonNode? Write(IOpenApiSchema schema) =>
        JsonNode.Parse(ControlCharacter().Replace(SchemaText.Of(schema), match => $"\\u{(int)match.Value[0]:x4}"));

    // The writer leaves those inside strings as they are.
    [GeneratedRegex("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]")]
    private static partial Regex ControlCharacter();

    private static JsonNode? Draft(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject schema:
                return Draft(schema);
            case JsonArray list:
                return new JsonArray([.. list.Select(Draft)]);
            default:
                return node?.DeepClone();
        }
    }

    private static JsonObject Draft(JsonObject schema)
    {
        JsonObject draft = [];
        foreach ((string key, JsonNode? value) in schema)
        {
            switch (key)
            {
                case "$ref":
                    draft[key] = value!.ToString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
                    break;
                case "properties" or "patternProperties" or "$defs" when value is JsonObject members:
                    // Their members' names are no keywords.
                    draft[key] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Draft(member.Value))));
                    break;
                case "const":
                    draft["enum"] = new JsonArray(value?.DeepClone());
                    break;
                case "oneOf" when value is JsonArray && !schema.ContainsKey("anyOf"):
                    draft["anyOf"] = Draft(value);
                    break;
                case "enum" or "example" or "examples" or "default":
                    draft[key] = value?.DeepClone();
                    break;
                case "pattern" when value is JsonValue:
                // In JavaScript's dialect, and nothing that a client checks.
                case "discriminator" or "xml" or "externalDocs":
                    break;
                case ['x', '-', ..]:
                    break;
                default:
                    draft[key] = Draft(value);
                    break;
            }
        }

        return draft;
    }

    /// <summary>Durations of ISO 8601 (RFC 3339 appendix A), which documents confuse with those of other notations.</summary>
    private sealed class DurationValidator : IFormatValidator
    {
        public string Format => "duration";

        public ValidationErrorKind ValidationErrorKind => ValidationErrorKind.NoTypeValidates;

        public bool IsValid(string value, JTokenType tokenType) => tokenType != JTokenType.String || value is ['P', _, ..] or ['-', 'P', _, ..];
    }
}
