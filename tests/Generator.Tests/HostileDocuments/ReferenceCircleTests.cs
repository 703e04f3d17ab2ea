using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>References that lead back, through every construct that can hold one: to themselves, to each other, and by way of another file.</summary>
public class ReferenceCircleTests
{
    private static readonly string[] Schemas =
    [
        "{$ref: %}", "{allOf: [{$ref: %}]}", "{allOf: [{$ref: %}, {type: object, properties: {a: {type: string}}}]}", "{oneOf: [{$ref: %}, {type: string}]}",
        "{anyOf: [{$ref: %}, {type: integer}]}", "{not: {$ref: %}}", "{type: array, items: {$ref: %}}", "{type: array, prefixItems: [{$ref: %}, {type: string}]}",
        "{type: object, additionalProperties: {$ref: %}}", "{type: object, patternProperties: {a: {$ref: %}}}", "{type: object, properties: {a: {$ref: %}}}",
        "{type: object, unevaluatedProperties: {$ref: %}}", "{if: {$ref: %}, then: {$ref: %}, else: {$ref: %}}", "{type: array, contains: {$ref: %}}",
        "{propertyNames: {$ref: %}}", "{dependentSchemas: {a: {$ref: %}}}", "{$defs: {a: {$ref: %}}, type: object}",
        "{type: object, properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {a: %}}}",
        "{oneOf: [{$ref: %}, {$ref: %}], discriminator: {propertyName: k, mapping: {a: %}}}",
        "{allOf: [{$ref: %}], type: object, properties: {k: {type: string}}, discriminator: {propertyName: k}}",
        "{type: array, items: {anyOf: [{$ref: %}, {allOf: [{$ref: %}]}]}}",
    ];

    // The section of the components, and what stands there.
    private static readonly (string Section, string Text)[] Others =
    [
        ("parameters", "{$ref: %}"), ("headers", "{$ref: %}"), ("responses", "{$ref: %}"), ("requestBodies", "{$ref: %}"), ("pathItems", "{$ref: %}"),
        ("callbacks", "{$ref: %}"), ("links", "{$ref: %}"), ("examples", "{$ref: %}"), ("securitySchemes", "{$ref: %}"),
        ("responses", "{description: d, headers: {A: {$ref: %}}}"), ("responses", "{description: d, links: {a: {$ref: %}}}"),
        ("pathItems", "{get: {responses: {}, callbacks: {c: {x: {$ref: %}}}}}"), ("callbacks", "{x: {post: {responses: {}, callbacks: {c: {$ref: %}}}}}"),
        ("pathItems", "{parameters: [{$ref: %}], get: {responses: {'200': {$ref: %}}}}"),
    ];

    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach ((string section, string text) in Schemas.Select(text => ("schemas", text)).Concat(Others))
            {
                all.Add(section, text);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_circle_ends(string section, string text)
    {
        SmallStack.Run(new ApiDocument(Document(section, ("A", text, "#", "A"))));
        SmallStack.Run(new ApiDocument(Document(section, ("A", text, "#", "B"), ("B", text, "#", "A"))));
        SmallStack.Run(new ApiDocument(Document(section, ("A", text, "#", "B"), ("B", text, "#", "B"))));
        SmallStack.Run(
            new ApiDocument(Document(section, ("A", text, "other.yaml#", "A"))),
            new ApiDocument(Document(section, ("A", text, "api.yaml#", "A"))) { Path = "specs/other.yaml", IsNamed = false, IsPart = true });
    }

    private static string Document(string section, params (string Name, string Text, string File, string To)[] components) =>
        $$$$"""
        {{{{ApiDocument.Head}}}}paths:
          /a:
            post:
              security: [{A: []}]
              parameters: [{$ref: '#/components/parameters/A'}, {name: p, in: query, schema: {$ref: '#/components/schemas/A'}}]
              requestBody: {$ref: '#/components/requestBodies/A'}
              callbacks: {c: {$ref: '#/components/callbacks/A'}}
              responses:
                '200': {$ref: '#/components/responses/A'}
                '201':
                  description: d
                  headers: {A: {$ref: '#/components/headers/A'}}
                  links: {l: {$ref: '#/components/links/A'}}
                  content: {application/json: {schema: {$ref: '#/components/schemas/A'}, examples: {e: {$ref: '#/components/examples/A'}}} }
          /b: {$ref: '#/components/pathItems/A'}
        components:
          {{{{section}}}}:
        {{{{string.Join('\n', components.Select(each => Component(section, each)))}}}}

        """;

    private static string Component(string section, (string Name, string Text, string File, string To) component) =>
        $"    {component.Name}: " + component.Text.Replace("%", $"'{component.File}/components/{section}/{component.To}'", StringComparison.Ordinal);
}
