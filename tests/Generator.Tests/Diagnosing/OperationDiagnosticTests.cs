using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>Whatever can't be made of an operation is said, and the rest of the client is emitted.</summary>
public class OperationDiagnosticTests
{
    [Fact]
    public void A_path_parameter_that_is_not_declared_is_a_warning_at_the_operation_and_a_string()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths("/things/{thingId}:\n  get:\n    operationId: getThing\n    responses: {'204': {description: None.}}"));

        Assert.Equal(["AAG008 specs/api.yaml(5,5)"], run.DiagnosticPlaces);
        Assert.Contains("Task GetThingAsync(string thingId,", Signature(run, "GetThing"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_parameter_that_is_not_in_the_path_is_a_warning_at_the_parameter_and_left_out()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            "/things:\n  get:\n    operationId: getThings\n    parameters:\n      - {name: id, in: path, required: true, schema: {type: string}}\n    responses: {'204': {description: None.}}"));

        Assert.Equal("specs/api.yaml(8,18)", Assert.Single(run.DiagnosticPlaces)[7..]);
        Assert.Contains("Task GetThingsAsync(CancellationToken", Signature(run, "GetThings"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("content-type")]
    [InlineData("Accept")]
    public void A_header_that_OpenAPI_has_another_place_for_is_no_parameter(string name)
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            $"/things:\n  get:\n    operationId: getThings\n    parameters:\n      - {{name: {name}, in: header, required: true, schema: {{type: string}}}}\n    responses: {{'204': {{description: None.}}}}"));

        Assert.Empty(run.DiagnosticPlaces);
        Assert.Contains("Task GetThingsAsync(CancellationToken", Signature(run, "GetThings"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_placeholder_with_operators_or_a_pattern_stands_for_the_parameter_of_its_name()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            "/things/{+name}/{.format*}/{id=shelves/*}{?filter}:\n  get:\n    operationId: getThings\n    parameters:\n"
            + "      - {name: name, in: path, required: true, schema: {type: string}}\n      - {name: format, in: path, required: true, schema: {type: string}}\n"
            + "      - {name: id, in: path, required: true, schema: {type: string}}\n"
            + "      - {name: filter, in: query, schema: {type: string}}\n    responses: {'204': {description: None.}}"));

        Assert.Empty(run.DiagnosticPlaces);
        Assert.Contains("Task GetThingsAsync(string name, string format, string id, string filter", Signature(run, "GetThings"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_stands_for_a_map_is_a_warning_and_followed()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            "/things:\n  get:\n    operationId: getThings\n    responses:\n      '200':\n        description: Things.\n        content:\n          $ref: '#/components/x-content/things'",
            "components:\n  x-content:\n    things: {application/json: {schema: {type: array, items: {type: integer}}}}"));

        Assert.Equal(["AAG008 specs/api.yaml(11,19)"], run.DiagnosticPlaces);
        Assert.Contains("Task<global::System.Collections.Generic.IReadOnlyList<long>> GetThingsAsync(", run.Source("DefaultClient.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n    responses: {}")]
    public void An_operation_without_responses_is_emitted_without_a_diagnostic(string responses)
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths($"/things:\n  get:\n    operationId: getThings{responses}"));

        Assert.Empty(run.Diagnostics);
        Assert.StartsWith("Task GetThingsAsync(", Signature(run, "GetThings"), StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_of_one_id_are_told_apart_by_numbers()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            "/a: {get: {operationId: get, responses: {'204': {description: None.}}}}\n/b: {get: {operationId: get, responses: {'204': {description: None.}}}}"));

        Assert.All(run.DiagnosticPlaces, place => Assert.StartsWith("AAG008", place, StringComparison.Ordinal));
        Assert.Contains("GET\", \"/a\"", Operation(run, "Get"), StringComparison.Ordinal);
        Assert.Contains("GET\", \"/b\"", Operation(run, "Get2"), StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_without_an_id_are_named_after_their_route()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            "/orgs/{orgId}/users:\n  parameters: [{name: orgId, in: path, required: true, schema: {type: string}}]\n  get: {responses: {'204': {description: None.}}}\n  post: {responses: {'204': {description: None.}}}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["GetOrgsUsersByOrgIdAsync", "PostOrgsUsersByOrgIdAsync"], Methods(run));
    }

    [Fact]
    public void Paths_that_differ_in_the_name_of_a_parameter_alone_are_all_emitted()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            """
            /things/{id}:
              get:
                operationId: getById
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                responses: {'204': {description: None.}}
            /things/{name}:
              get:
                operationId: getByName
                parameters: [{name: name, in: path, required: true, schema: {type: string}}]
                responses: {'204': {description: None.}}
            """));

        Assert.All(run.Result.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.Equal(["GetByIdAsync", "GetByNameAsync"], Methods(run));
    }

    [Fact]
    public void A_body_of_no_media_type_that_has_to_be_sent_leaves_the_operation_out_with_a_warning_at_the_body()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            """
            /a:
              post:
                operationId: postA
                requestBody: {required: true, content: {}}
                responses: {'204': {description: None.}}
            /b: {get: {operationId: getB, responses: {'204': {description: None.}}}}
            """));

        Assert.Equal(["AAG006 specs/api.yaml(7,7)"], run.DiagnosticPlaces);
        Assert.Equal(["GetBAsync"], Methods(run));
    }

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("multipart/mixed")]
    public void A_stream_of_items_that_can_not_be_sent_as_such_is_a_warning_at_its_media_type_and_a_Stream(string mediaType)
    {
        GeneratorRun run = GeneratorRunner.Run(new ApiDocument(
            $$$"""
            openapi: 3.2.0
            info: {title: Items, version: '1'}
            paths:
              /a:
                post:
                  operationId: postA
                  requestBody:
                    required: true
                    content:
                      {{{mediaType}}}:
                        itemSchema: {type: object, properties: {data: {type: string} } }
                  responses: {'204': {description: None.}}
            """));

        Assert.Equal(["AAG006 specs/api.yaml(10,11)"], run.DiagnosticPlaces);
        Assert.Contains("Stream body", Signature(run, "PostA"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Methods(GeneratorRun run) => run.Type("IDefaultClient").GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => method.MethodKind == MethodKind.Ordinary)
        .Select(method => method.Name);

    private static string Signature(GeneratorRun run, string operation) => run.Type("IDefaultClient").GetMembers(operation + "Async").Single().ToDisplayString(
        new SymbolDisplayFormat(
            memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType,
            parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName,
            miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes));

    private static string Operation(GeneratorRun run, string name)
    {
        string source = run.Source("DefaultClient.g.cs");
        int at = source.IndexOf($" {name} {{ get; }} =", StringComparison.Ordinal);
        return source.Substring(at, 150).Replace("global::System.Net.Http.HttpMethod.Get", "GET\"", StringComparison.Ordinal);
    }
}
