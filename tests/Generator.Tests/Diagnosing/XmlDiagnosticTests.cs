using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>What can't be said in XML is said in a diagnostic, and the rest of the type is emitted.</summary>
public class XmlDiagnosticTests
{
    [Theory]
    [InlineData("{a: {type: object, properties: {b: {type: string}}, xml: {attribute: true}}}", "An object as an attribute or text of XML ('a')")]
    [InlineData("{a: {type: string}, b: {type: string, xml: {name: a}}}", "Two members of one object that are the same in XML (a)")]
    [InlineData("{xmlns: {type: string, xml: {attribute: true}}}", "A declaration of a namespace ('xmlns') as a member")]
    public void A_member_that_XML_has_no_place_for_is_a_warning(string members, string message)
    {
        GeneratorRun run = GeneratorRunner.Run(Answering($"{{type: object, xml: {{name: thing}}, properties: {members}}}"));

        string found = Assert.Single(run.Diagnostics);
        Assert.StartsWith("specs/api.yaml(9,", found, StringComparison.Ordinal);
        Assert.Contains("AAG006: " + message, found, StringComparison.Ordinal);
        Assert.Contains(run.Sources.Keys, name => name.Contains("/Xml/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{type: string}")]
    [InlineData("{type: object}")]
    [InlineData("{}")]
    public void A_body_of_which_nothing_is_said_is_text(string schema)
    {
        GeneratorRun run = GeneratorRunner.Run(Answering(schema));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Task<string> GetThingAsync(", run.Source("DefaultClient.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Sources.Keys, name => name.Contains("/Xml/", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_XML_does_not_allow_are_encoded_and_prefixes_without_a_namespace_left_out()
    {
        GeneratorRun run = GeneratorRunner.Run(Answering(
            "{type: object, xml: {name: 'soap:thing', prefix: soap}, properties: {'a b': {type: string}, '1': {type: string, xml: {prefix: p}}}}"));

        Assert.Empty(run.Diagnostics);
        string xml = Assert.Single(run.Sources, source => source.Key.Contains("/Xml/", StringComparison.Ordinal)).Value;
        Assert.Contains("new(\"a_x0020_b\");", xml, StringComparison.Ordinal);
        Assert.Contains("new(\"_x0031_\");", xml, StringComparison.Ordinal);
        Assert.Contains("XmlName(\"thing\")", run.Source("DefaultClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_types_that_XML_bodies_lead_to_have_XML()
    {
        GeneratorRun run = GeneratorRunner.Run(Answering(
            "{$ref: '#/components/schemas/Inner'}",
            """
            components:
              schemas:
                Outer: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}}
                Inner: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}}
            """));

        Assert.Empty(run.Diagnostics);
        Assert.EndsWith("/Schemas/Xml/Inner.g.cs", Assert.Single(run.Sources.Keys, name => name.Contains("/Xml/", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_and_types_may_be_called_what_the_emitted_XML_uses()
    {
        GeneratorRun run = GeneratorRunner.Run(Answering(
            "{$ref: '#/components/schemas/XmlConverter'}",
            """
            components:
              schemas:
                XmlConverter:
                  type: object
                  required: [reader, XmlConverter]
                  properties:
                    reader: {type: string}
                    writer: {type: integer}
                    value: {type: array, items: {type: [string, 'null']}}
                    content: {type: [string, 'null']}
                    text: {type: string, xml: {x-ms-text: true}}
                    XmlConverter: {type: string, enum: [a]}
                    MemberNames: {type: array, items: {type: array, items: {type: integer}}, xml: {wrapped: true}}
                    class: {type: object, additionalProperties: {type: array, items: {type: string}}}
                    choice: {oneOf: [{type: string}, {type: integer}, {type: array, items: {type: string, enum: [x]}}]}
                  additionalProperties: {type: integer}
            """));

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void A_tuple_has_no_elements_of_its_own_and_is_said_once_wherever_it_is_used()
    {
        GeneratorRun run = GeneratorRunner.Run(Answering(
            "{$ref: '#/components/schemas/Thing'}",
            """
            components:
              schemas:
                Point: {type: array, minItems: 2, prefixItems: [{type: number}, {type: string}]}
                Thing:
                  type: object
                  required: [point]
                  properties:
                    point: {$ref: '#/components/schemas/Point'}
                    other: {oneOf: [{$ref: '#/components/schemas/Point'}, {type: 'null'}]}
                    attribute: {allOf: [{$ref: '#/components/schemas/Point'}], xml: {attribute: true}}
                    list: {type: array, items: {$ref: '#/components/schemas/Point'}}
                    wrapped: {type: array, items: {$ref: '#/components/schemas/Point'}, xml: {wrapped: true}}
                    named: {type: object, additionalProperties: {$ref: '#/components/schemas/Point'}}
                    choice: {oneOf: [{$ref: '#/components/schemas/Point'}, {type: string}]}
                  additionalProperties: {$ref: '#/components/schemas/Point'}
            """));

        string found = Assert.Single(run.Diagnostics);
        Assert.Contains("AAG006: A tuple in XML ('Point')", found, StringComparison.Ordinal);
        Assert.Contains("XmlScalars.OfJson(", run.Source("Schemas/Xml/Thing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_is_a_tuple_is_text()
    {
        GeneratorRun run = GeneratorRunner.Run(Answering("{type: array, xml: {name: point}, items: true, prefixItems: [{type: number}, {type: string}]}"));

        Assert.Contains("Task<string> GetThingAsync(", run.Source("DefaultClient.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("vnd.acme+xml")]
    [InlineData("*+xml")]
    public void Everything_that_is_XML_is_typed(string subtype)
    {
        GeneratorRun run = GeneratorRunner.Run(Answering("{type: object, xml: {name: thing}, properties: {a: {type: string}}}", mediaType: $"'application/{subtype}'"));

        Assert.Contains("Task<global::Acme.Api.GetThingResponse> GetThingAsync(", run.Source("DefaultClient.g.cs"), StringComparison.Ordinal);
    }

    private static ApiDocument Answering(string schema, string more = "", string mediaType = "application/xml") => ApiDocument.OfPaths(
        $$"""
        /things:
          get:
            operationId: getThing
            responses:
              '200': { description: OK., content: { {{mediaType}}: { schema:
                {{schema}} } } }
        """,
        more);
}
