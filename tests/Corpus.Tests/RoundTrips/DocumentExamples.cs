using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Operations;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Corpus.Tests.RoundTrips;

/// <summary>An example that a document gives of a schema.</summary>
internal sealed record DocumentExample(IOpenApiSchema Schema, JsonNode Value);

/// <summary>Finds the examples of a document: those of its schemas, and those of bodies that are JSON.</summary>
internal sealed class DocumentExamples
{
    private readonly HashSet<IOpenApiSchema> _seen = [];
    private readonly List<DocumentExample> _found = [];

    /// <summary>All examples, each beside its schema.</summary>
    public static List<DocumentExample> Find(OpenApiDocument document)
    {
        DocumentExamples examples = new();
        foreach (IOpenApiSchema schema in document.Components?.Schemas?.Values ?? [])
        {
            examples.Of(schema);
        }

        foreach (OpenApiOperation operation in (document.Paths ?? []).Values.SelectMany(path => path.Operations?.Values ?? (IEnumerable<OpenApiOperation>)[]))
        {
            examples.Of(operation.RequestBody?.Content);
            foreach (IOpenApiResponse response in (operation.Responses ?? []).Values)
            {
                examples.Of(response.Content);
            }
        }

        return examples._found;
    }

    private void Of(IDictionary<string, IOpenApiMediaType>? content)
    {
        if (MediaTypes.FindJson(content) is not (_, { Schema: { } schema } body))
        {
            return;
        }

        Add(schema, [body.Example, .. (body.Examples ?? new Dictionary<string, IOpenApiExample>()).Values.Select(example => example.Value)]);
        Of(schema);
    }

    private void Of(IOpenApiSchema? schema)
    {
        if (schema is null or OpenApiSchemaReference || !_seen.Add(schema))
        {
            return;
        }

#pragma warning disable CS0618 // OpenAPI 3.1 deprecates 'example' for 'examples'; documents of every version use it.
        Add(schema, [schema.Example, .. schema.Examples ?? []]);
#pragma warning restore CS0618
        IEnumerable<IOpenApiSchema?> parts =
        [
            .. schema.Properties?.Values ?? [], schema.Items, schema.AdditionalProperties, .. schema.AllOf ?? [], .. schema.OneOf ?? [], .. schema.AnyOf ?? [],
        ];
        foreach (IOpenApiSchema? part in parts)
        {
            Of(part);
        }
    }

    private void Add(IOpenApiSchema schema, IEnumerable<JsonNode?> examples) =>
        _found.AddRange(examples.OfType<JsonNode>().Select(example => new DocumentExample(schema, example)));
}
