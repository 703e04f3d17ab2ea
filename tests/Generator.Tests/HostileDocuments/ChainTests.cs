using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>Thousands of schemas that are reached through each other, in the order of the document and against it.</summary>
public class ChainTests
{
    private const string Next = "{$ref: '#/components/schemas/S%'}";

    public static TheoryData<string, bool> Links
    {
        get
        {
            TheoryData<string, bool> links = [];
            foreach (string link in new[]
            {
                Next,
                $"{{allOf: [{Next}]}}",
                $"{{oneOf: [{Next}, {{type: 'null'}}]}}",
                $"{{oneOf: [{Next}, {{type: integer}}]}}",
                $"{{anyOf: [{Next}, {{type: array, items: {Next}}}]}}",
                $"{{type: array, items: {Next}}}",
                $"{{type: array, prefixItems: [{Next}]}}",
                $"{{type: object, additionalProperties: {Next}}}",
                $"{{type: object, patternProperties: {{a: {Next}}}, additionalProperties: false}}",
                $"{{not: {Next}}}",
                $"{{type: object, properties: {{next: {Next}}}}}",
                $"{{oneOf: [{Next}, {{type: object, properties: {{kind: {{type: string}}}}}}], discriminator: {{propertyName: kind, mapping: {{a: '#/components/schemas/S%'}}}}}}",
            })
            {
                links.Add(link, false);
                links.Add(link, true);
            }

            return links;
        }
    }

    [Theory]
    [MemberData(nameof(Links))]
    public void A_chain_of_any_length_costs_no_stack(string link, bool lastFirst) =>
        Assert.NotEmpty(SmallStack.Run(SmallStack.Chain(2_000, link, lastFirst)).Result.GeneratedSources);

    [Fact]
    public void A_long_chain_of_references_means_what_its_end_means()
    {
        GeneratorRun run = GeneratorRunner.Run(new ApiDocument(
            SmallStack.Chain(1_000, Next, lastFirst: false).Text + "    User: {type: object, properties: {it: {$ref: '#/components/schemas/S0'}}}\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("S1000? It ", run.Source("User.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Paths_that_callbacks_lead_to_are_not_repeated_beyond_the_limit_of_depth(bool lastFirst)
    {
        List<string> paths = [.. Enumerable.Range(0, 500).Select(i => $"    P{i}: {{get: {{responses: {{}}, callbacks: {{c: {{x: {{$ref: '#/components/pathItems/P{i + 1}'}}}}}}}}}}")];
        paths.Add("    P500: {get: {responses: {}}}");
        if (lastFirst)
        {
            paths.Reverse();
        }

        SmallStack.Run(new ApiDocument($"{ApiDocument.Head}paths: {{/a: {{$ref: '#/components/pathItems/P0'}}}}\ncomponents:\n  pathItems:\n{string.Join('\n', paths)}\n"));
    }
}
