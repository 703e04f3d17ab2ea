using Atlassian.Admin.Gen.Parsing.Reading;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Tests.Reading;

public class ReferenceTests
{
    [Fact]
    public void A_dangling_reference_is_reported_once_at_its_first_place_and_takes_any_value()
    {
        DocumentReadResult result = Documents.ReadSchemas("""
            A:
              properties:
                one: {$ref: '#/components/schemas/Missing'}
                two: {$ref: '#/components/schemas/Missing'}
            """);

        Assert.Equal("8,21", result.Single("AAG005").Location.Place());
        Assert.IsType<OpenApiSchema>(result.Schema("A").Properties!["one"]);
        Assert.IsType<OpenApiSchema>(result.Schema("A").Properties!["two"]);
    }

    [Fact]
    public void What_only_looks_like_a_reference_is_data()
    {
        DocumentReadResult result = Documents.ReadSchemas("""
            A:
              example: {$ref: '#/nowhere'}
              default: {$ref: '#/nowhere'}
              examples: [{$ref: '#/nowhere'}]
              enum: [{$ref: '#/nowhere'}]
              const: {$ref: '#/nowhere'}
              x-any: {$ref: '#/nowhere'}
            """);

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_property_named_as_a_data_member_is_a_schema()
    {
        DocumentReadResult result = Documents.ReadSchemas("A: {properties: {example: {$ref: '#/nowhere'}, default: {}}}");

        result.Single("AAG005");
    }

    [Theory]
    [InlineData("other.yaml#/components/schemas/A")]
    [InlineData("../up.json")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://localhost:9/x.json#/A")]
    [InlineData("//host/share#/A")]
    public void A_reference_to_another_file_or_address_is_reported_and_not_followed(string reference)
    {
        DocumentReadResult result = Documents.ReadSchemas($"A: {{$ref: '{reference}'}}");

        Assert.Contains(reference, result.Single("AAG011").Message(), StringComparison.Ordinal);
        Assert.IsType<OpenApiSchema>(result.Schema("A"));
    }

    [Theory]
    [InlineData("#/components/schemas/B%20c", "B c")]
    [InlineData("#/components/schemas/B~1c", "B/c")]
    [InlineData("#/components/schemas/B~0c", "B~c")]
    [InlineData("#/components/schemas/B%7Bc%7D", "B{c}")]
    [InlineData("api.yaml#/components/schemas/B", "B")]
    [InlineData("./api.yaml#/components/schemas/B", "B")]
    [InlineData("B", "B")]
    public void A_reference_finds_its_component_however_it_is_written(string reference, string name)
    {
        foreach (string version in new[] { "3.0.3", "3.1.0", "3.2.0" })
        {
            DocumentReadResult result = Documents.ReadSchemas($"A: {{$ref: '{reference}'}}\n'{name}': {{type: integer}}", version);

            Assert.Empty(result.Diagnostics);
            Assert.Equal(JsonSchemaType.Integer, result.Schema("A").Type);
        }
    }

    [Theory]
    [InlineData("#/components/schemas/B/properties/x", "B: {properties: {x: {type: integer}}}")]
    [InlineData("#/components/schemas/B/$defs/x", "B: {$defs: {x: {type: integer}}}")]
    [InlineData("#/components/schemas/B/allOf/0", "B: {allOf: [{type: integer}]}")]
    [InlineData("#/x-shared/x", "B: {}")]
    [InlineData("#named", "B: {$anchor: named, type: integer}")]
    [InlineData("https://example.org/b", "B: {$id: 'https://example.org/b', type: integer}")]
    public void What_is_no_component_can_be_referred_to(string reference, string other)
    {
        DocumentReadResult result = Documents.Read(
            $"openapi: 3.1.0\ncomponents:\n  schemas:\n    A: {{$ref: '{reference}'}}\n    {other}\nx-shared: {{x: {{type: integer}}}}");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(JsonSchemaType.Integer, result.Schema("A").Type);
    }

    [Fact]
    public void A_part_that_is_referred_to_is_one_schema_and_keeps_its_place()
    {
        DocumentReadResult result = Documents.ReadSchemas("A: {$ref: '#/components/schemas/B/properties/x'}\nB: {properties: {x: {type: integer}}}");

        OpenApiSchemaReference a = Assert.IsType<OpenApiSchemaReference>(result.Schema("A"));
        OpenApiSchemaReference x = Assert.IsType<OpenApiSchemaReference>(result.Schema("B").Properties!["x"]);
        Assert.Same(a.Target, x.Target);
        Assert.Equal("7,32", result.SourceMap.Value($"/components/schemas/{a.Reference.Id}/type").Place());
    }

    [Theory]
    [InlineData("A: {$ref: '#/components/schemas/A'}")]
    [InlineData("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}")]
    [InlineData("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/C'}\nC: {$ref: '#/components/schemas/B'}")]
    public void References_that_only_lead_to_each_other_are_broken_and_reported(string schemas)
    {
        DocumentReadResult result = Documents.ReadSchemas(schemas);

        result.Single("AAG008");
        Assert.Null(result.Schema("A").Type);
    }

    [Fact]
    public void Recursion_through_a_property_is_no_circle()
    {
        DocumentReadResult result = Documents.ReadSchemas("A: {properties: {a: {$ref: '#/components/schemas/A'}}}");

        Assert.Empty(result.Diagnostics);
        Assert.IsType<OpenApiSchemaReference>(result.Schema("A").Properties!["a"]);
    }

    [Fact]
    public void A_reference_to_another_kind_is_reported()
    {
        DocumentReadResult result = Documents.ReadPaths(
            "/a: {get: {responses: {'200': {$ref: '#/components/schemas/A'}}}}", more: "components: {schemas: {A: {type: string}}}");

        Assert.Contains("is a schema, but a response belongs here", result.Single("AAG008").Message(), StringComparison.Ordinal);
        Assert.Contains("200", result.Document!.Paths["/a"].Operations![HttpMethod.Get].Responses!.Keys);
    }

    [Fact]
    public void A_dangling_parameter_goes_and_a_dangling_response_stays_as_one_without_content()
    {
        DocumentReadResult result = Documents.ReadPaths("""
            /a:
              get:
                parameters: [{$ref: '#/components/parameters/none'}, {name: q, in: query}]
                responses: {'200': {$ref: '#/components/responses/none'}}
            """);

        OpenApiOperation get = result.Document!.Paths["/a"].Operations![HttpMethod.Get];
        Assert.Equal("q", Assert.Single(get.Parameters!).Name);
        Assert.Null(Assert.Single(get.Responses!).Value.Content);
        Assert.Equal(["AAG005", "AAG005"], result.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void A_path_can_be_that_of_another(string version)
    {
        DocumentReadResult result = Documents.ReadPaths(
            "/a: {$ref: '#/paths/~1b'}\n/b: {$ref: '#/x-paths/c'}", version, "x-paths: {c: {get: {operationId: c, responses: {}}}}");

        Assert.Empty(result.Diagnostics);
        Assert.Equal("c", result.Document!.Paths["/a"].Operations![HttpMethod.Get].OperationId);
        Assert.Equal("c", result.Document.Paths["/b"].Operations![HttpMethod.Get].OperationId);
    }

    [Fact]
    public void A_reference_that_is_not_text_is_left_out() =>
        Assert.Equal("6,15", Documents.ReadSchemas("A: {$ref: 5}").Single("AAG008").Location.Place());

    [Fact]
    public void Parts_that_only_references_lead_to_are_mended_too()
    {
        DocumentReadResult result = Documents.Read(
            "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: '#/x-b'}}}\nx-b: {type: object, maxProperties: many, properties: {c: {$ref: '#/none'}}}");

        Assert.Equal(["AAG008", "AAG005"], result.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
        Assert.Equal(JsonSchemaType.Object, result.Schema("A").Type);
    }

    [Fact]
    public void A_discriminator_s_mapping_keeps_what_leads_somewhere()
    {
        DocumentReadResult result = Documents.ReadSchemas("""
            A:
              discriminator:
                propertyName: kind
                mapping:
                  name: B
                  reference: '#/components/schemas/B'
                  nothing: ''
                  missing: '#/components/schemas/None'
                  unnamed: None
                  file: other.yaml
                  address: http://:x
            B: {type: object}
            """);

        Assert.Equal(["AAG005", "AAG005", "AAG005", "AAG011", "AAG011"], result.Diagnostics.Select(finding => finding.Descriptor.Id));
        Assert.Equal("12,20", result.Diagnostics[0].Location.Place());
        Assert.Equal(["name", "reference"], result.Schema("A").Discriminator!.Mapping!.Keys);
        Assert.All(result.Schema("A").Discriminator!.Mapping!.Values, value => Assert.Equal(JsonSchemaType.Object, value.Type));
    }
}
