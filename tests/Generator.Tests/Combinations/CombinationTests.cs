using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Combinations;

/// <summary>Features that meet in one place; that the run compiles is what is tested.</summary>
public class CombinationTests
{
    private static readonly bool[] Both = [true, false];

    [Fact]
    public void A_page_may_be_sent_too_and_have_nullable_members_on_the_way_to_the_next_one()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            """
            /things:
              get:
                operationId: list
                parameters: [{name: cursor, in: query, schema: {type: string}}]
                responses: {'200': {description: A page., content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
              post:
                operationId: send
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
                responses: {'204': {description: None.}}
            """,
            """
            components:
              schemas:
                Page:
                  type: object
                  properties:
                    data: {type: [array, 'null'], items: {type: [string, 'null']}}
                    links: {anyOf: [{$ref: '#/components/schemas/Links'}, {type: 'null'}]}
                Links: {type: object, properties: {next: {type: [string, 'null'], format: uri}}}
            """));

        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("next_cursor: {type: string}")]
    [InlineData("next_cursor: {type: [string, 'null']}")]
    [InlineData("next: {type: string}")]
    [InlineData("links: {type: object, required: [next], properties: {next: {type: string, format: uri}}}")]
    [InlineData("meta: {type: object, properties: {next: {type: string}}}")]
    public void A_page_may_name_the_next_one_in_many_ways(string next)
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            $"""
            /things:
              get:
                operationId: list
                parameters: [{"{name: cursor, in: query, schema: {type: string}}"}]
                responses:
                  '200':
                    description: A page.
                    content: {"{application/json: {schema: {type: object, required: [items], properties: {items: {type: array, items: {type: integer}}, "}{next}{"}}}}"}
            """));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("AsyncPageable<long> ListAsync(", run.Source("DefaultClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_may_be_null()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            """
            /things:
              get:
                operationId: list
                responses: {'200': {description: A page., content: {application/json: {schema: {anyOf: [{$ref: '#/components/schemas/Page'}, {type: 'null'}]}}}}}
            """,
            """
            components:
              schemas:
                Page: {type: object, properties: {items: {type: array, items: {type: string}}, next: {type: string}}}
            """));

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void A_schema_may_be_deprecated_and_required_everywhere() => Assert.Empty(GeneratorRunner.Run(ApiDocument.OfPaths(
        """
        /things:
          put:
            operationId: put
            deprecated: true
            parameters: [{name: kind, in: query, required: true, deprecated: true, schema: {$ref: '#/components/schemas/Kind'}}]
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            responses: {'200': {description: A thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
        """,
        """
        components:
          schemas:
            Kind: {type: string, deprecated: true, enum: [a]}
            Thing:
              type: object
              deprecated: true
              required: [kind, things]
              properties:
                kind: {$ref: '#/components/schemas/Kind'}
                things: {type: array, deprecated: true, items: {$ref: '#/components/schemas/Thing'}}
                byName: {type: object, deprecated: true, additionalProperties: {$ref: '#/components/schemas/Thing'}}
        """)).Diagnostics);

    [Fact]
    public void Every_type_may_be_required_nullable_an_element_and_an_additional_member()
    {
        string[] types =
        [
            "{}", "{type: string}", "{type: boolean}", "{type: integer, format: int32}", "{type: integer}", "{type: number, format: float}",
            "{type: number}", "{type: number, format: decimal}", "{type: string, format: date-time}", "{type: string, format: date}",
            "{type: string, format: time}", "{type: string, format: duration}", "{type: string, format: uuid}", "{type: string, format: uri}",
            "{type: string, format: byte}", "{type: string, enum: [a]}", "{type: integer, enum: [1]}", "{type: object}", "{type: array, items: {}}",
            "{type: object, additionalProperties: {type: integer}}", "{type: object, properties: {a: {type: string}}}", "{$ref: '#/components/schemas/Sent'}",
        ];
        IEnumerable<string> members = types.SelectMany((type, index) => new[]
        {
            $"r{index}: {type}",
            $"o{index}: {type}",
            $"rn{index}: {{anyOf: [{type}, {{type: 'null'}}]}}",
            $"on{index}: {{anyOf: [{type}, {{type: 'null'}}]}}",
            $"l{index}: {{type: array, items: {type}}}",
            $"ln{index}: {{type: array, items: {{anyOf: [{type}, {{type: 'null'}}]}}}}",
            $"d{index}: {{type: object, additionalProperties: {{anyOf: [{type}, {{type: 'null'}}]}}}}",
        });
        string required = string.Join(", ", types.SelectMany((_, index) => new[] { $"r{index}", $"rn{index}" }));
        string additional = string.Join('\n', types.Select((type, index) => $"    A{index}: {{type: object, properties: {{a: {type}}}, additionalProperties: {type}}}"));

        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            "/things:\n  put:\n    operationId: put\n    requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}}\n    responses: {'200': {description: Ok., content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}}}",
            $"components:\n  schemas:\n    Sent:\n      type: object\n      required: [{required}]\n      properties:\n{string.Join('\n', members.Select(member => "        " + member))}\n{additional}\n"));

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Every_type_may_be_a_body_and_a_response()
    {
        string[] types =
        [
            "{}", "{type: string}", "{type: boolean}", "{type: integer}", "{type: number, format: decimal}", "{type: string, format: date-time}",
            "{type: string, format: byte}", "{type: string, enum: [a]}", "{type: object}", "{type: array, items: {type: array, items: {type: string}}}",
            "{type: object, properties: {a: {type: string}}}", "{type: [string, 'null']}", "{type: [integer, 'null']}",
        ];
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(string.Join('\n', types.SelectMany((type, index) => Both.Select(isRequired =>
            $"/p{index}{isRequired}: {{post: {{operationId: post{index}{isRequired}, requestBody: {{required: {(isRequired ? "true" : "false")}, content: {{application/json: {{schema: {type}}}}}}}, responses: {{'200': {{description: Ok., content: {{application/json: {{schema: {type}}}}}}}, '400': {{description: Bad., content: {{application/json: {{schema: {type}}}}}}}}}}}}}")))));

        Assert.Empty(run.Diagnostics);
    }
}
