using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>One cause is said once, where it stands, however many places lead to it.</summary>
public class OneCauseTests
{
    private const int Uses = 50;

    [Theory]
    [InlineData("schemas", "Bad: {type: array, items: {$dynamicRef: '#t'}}", "{'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/Bad'}}}}}", "")]
    [InlineData("responses", "Bad: {description: A., content: {application/json: {schema: {type: array, items: {$dynamicRef: '#t'}}}}}", "{'200': {$ref: '#/components/responses/Bad'}}", "")]
    [InlineData("requestBodies", "Bad: {content: {application/json: {schema: {type: array, items: {$dynamicRef: '#t'}}}}}", "{'204': {description: A.}}", "requestBody: {$ref: '#/components/requestBodies/Bad'}, ")]
    [InlineData("requestBodies", "Bad: {content: {}}", "{'204': {description: A.}}", "requestBody: {$ref: '#/components/requestBodies/Bad'}, ")]
    [InlineData("parameters", "Bad: {name: p, in: query, schema: {type: array, items: {$dynamicRef: '#t'}}}", "{'204': {description: A.}}", "parameters: [{$ref: '#/components/parameters/Bad'}], ")]
    public void A_broken_component(string section, string component, string responses, string more)
    {
        GeneratorRun run = GeneratorRunner.RunOnce([ApiDocument.OfPaths(
            string.Join('\n', Enumerable.Range(0, Uses).Select(i => $"/p{i}: {{post: {{operationId: op{i}, {more}responses: {responses}}}}}")),
            $"components:\n  {section}:\n    {component}\n")]);

        // Three lines before the paths, and three to the component behind them.
        Assert.StartsWith($"AAG006 specs/api.yaml({3 + Uses + 3},", Assert.Single(run.DiagnosticPlaces), StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_that_many_schemas_are_composed_of()
    {
        GeneratorRun run = GeneratorRunner.RunOnce([ApiDocument.OfSchemas(
            "Bad: {type: object, properties: {a: {$dynamicRef: '#t'}}}\n"
            + string.Join('\n', Enumerable.Range(0, Uses).Select(i => $"S{i}: {{allOf: [{{$ref: '#/components/schemas/Bad'}}], properties: {{b: {{type: string}}}}}}")))]);

        Assert.Equal(["AAG006 specs/api.yaml(6,42)"], run.DiagnosticPlaces);
    }

    [Fact]
    public void A_reference_that_is_written_in_many_places()
    {
        GeneratorRun run = GeneratorRunner.RunOnce([ApiDocument.OfSchemas(string.Join('\n', Enumerable.Range(0, Uses).Select(i => $"S{i}: {{properties: {{b: {{$ref: '#/none'}}}}}}")))]);

        Assert.Equal(["AAG005 specs/api.yaml(6,33)"], run.DiagnosticPlaces);
    }

    [Fact]
    public void A_parameter_of_a_path_with_many_operations()
    {
        GeneratorRun run = GeneratorRunner.RunOnce([ApiDocument.OfPaths(
            "/a:\n  parameters: [{name: id, in: path, required: true}]\n"
            + string.Join('\n', "get put post delete patch".Split(' ').Select(method => $"  {method}: {{responses: {{'204': {{description: None.}}}}}}")))]);

        Assert.Equal(["AAG006 specs/api.yaml(5,25)"], run.DiagnosticPlaces);
        Assert.Contains("'id' of /a ", run.Diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void But_two_causes_in_one_place_are_two()
    {
        Assert.Equal(2, GeneratorRunner.RunOnce([ApiDocument.OfPaths("/a/{b}/{c}: {get: {responses: {'204': {description: None.}}}}")]).Diagnostics.Length);
        Assert.Equal(2, GeneratorRunner.RunOnce([ApiDocument.OfPaths("{}") with { Metadata = new Dictionary<string, string> { ["Paging"] = "one=off, two=off" } }]).Diagnostics.Length);
    }
}
