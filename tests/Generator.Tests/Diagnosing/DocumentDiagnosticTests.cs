using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>What is wrong with a document is said at its line and column.</summary>
public class DocumentDiagnosticTests
{
    [Theory]
    [InlineData("openapi: 3.1.0\ninfo: {title: t, version: '1'\npaths: {}\n", "specs/api.yaml", "(2,7)")]
    [InlineData("openapi: 3.1.0\ntags: [a, b\ninfo: {title: t}\n", "specs/api.yaml", "(2,7)")]
    [InlineData("openapi: 3.1.0\npaths: {\n  /a: {get: {responses: {}}\n", "specs/api.yaml", "(3,7)")]
    [InlineData("openapi: 3.1.0\ninfo: {title: 't' version: '1'}\npaths: {}\n", "specs/api.yaml", "(2,19)")]
    [InlineData("{openapi: 3.1.0,\n info: {title: t, paths: {}}", "specs/api.yaml", "(1,1)")]
    [InlineData("openapi: 3.1.0\ninfo:\n\ttitle: t\n", "specs/api.yaml", "(3,1)")]
    [InlineData("{\n  \"openapi\": \"3.1.0\",\n  \"info\": {\"title\": \"t\" \"version\": \"1\"}\n}", "specs/api.json", "(3,25)")]
    [InlineData("{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"t\", ", "specs/api.json", "(1,45)")]
    public void Text_that_is_no_document_is_an_error_where_it_stops_being_one(string text, string path, string place)
    {
        GeneratorRun run = GeneratorRunner.Run(new ApiDocument(text) { Path = path });

        Assert.Equal([$"AAG001 {path}{place}"], run.DiagnosticPlaces);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("# only a comment\n")]
    public void An_empty_file_that_is_named_as_a_document_is_an_error(string text) =>
        Assert.Equal(["AAG002 specs/api.yaml(1,1)"], GeneratorRunner.Run(new ApiDocument(text)).DiagnosticPlaces);

    [Theory]
    [InlineData("name: x\nversion: 1\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("just text")]
    public void A_file_of_another_kind_that_is_named_as_a_document_is_an_error(string text) =>
        Assert.Equal(["AAG002 specs/api.yaml(1,1)"], GeneratorRunner.Run(new ApiDocument(text)).DiagnosticPlaces);

    [Theory]
    [InlineData("", "a.yaml")]
    [InlineData("name: x\n", "a.yml")]
    [InlineData("{\"name\": \"x\"}", "package.json")]
    [InlineData("{ not json", "a.json")]
    [InlineData("\t- [", "a.yaml")]
    [InlineData("openapi: 3.1.0\npaths: {}\n", "a.txt")]
    public void A_file_of_another_tool_is_passed_over_in_silence(string text, string path)
    {
        GeneratorRun run = GeneratorRunner.Run(new ApiDocument(text) { Path = path, IsNamed = false });

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_plain_additional_file_that_is_a_document_gets_a_client_named_after_it()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths("{}") with { Path = "specs/pet-store.openapi.yaml", IsNamed = false, Namespace = null, ClientName = null });

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Consumer.PetStore/PetStoreClient.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("openapi: 4.0.0\ninfo: {title: t, version: '1'}\npaths: {}\n", "(1,10)")]
    [InlineData("info: {title: t, version: '1'}\nswagger: '1.2'\npaths: {}\n", "(2,10)")]
    [InlineData("openapi: latest\npaths: {}\n", "(1,10)")]
    public void A_version_that_is_not_supported_is_an_error_at_the_version(string text, string place) =>
        Assert.Equal([$"AAG003 specs/api.yaml{place}"], GeneratorRunner.Run(new ApiDocument(text)).DiagnosticPlaces);

    [Fact]
    public void Json_with_the_name_of_yaml_is_read() => AssertReads(
        "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"t\", \"version\": \"1\"},\n\t\"paths\": {}}", "specs/api.yaml");

    [Fact]
    public void Yaml_with_the_name_of_json_is_read() => AssertReads("openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n", "specs/api.json");

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_document() => AssertReads("\uFEFFopenapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n", "specs/api.yaml");

    [Fact]
    public void A_file_that_is_not_there_is_an_error()
    {
        GeneratorRun run = GeneratorRunner.Run(new ApiDocument("") { IsMissing = true });

        Assert.Equal(["AAG001 specs/api.yaml(1,1)"], run.DiagnosticPlaces);
        Assert.Contains("does not exist", run.Diagnostics[0], StringComparison.Ordinal);
        Assert.Empty(GeneratorRunner.Run(new ApiDocument("") { IsMissing = true, IsNamed = false }).Diagnostics);
    }

    [Fact]
    public void A_reference_that_leads_nowhere_is_a_warning_at_the_reference_and_free_form_json()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas("A:\n  type: object\n  properties:\n    b: {$ref: '#/components/schemas/B'}"));

        Assert.Equal(["AAG005 specs/api.yaml(9,19)"], run.DiagnosticPlaces);
        Assert.Contains("JsonElement? B { get; init; }", run.Source("A.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_cut_off_in_a_reference_still_gives_the_rest_of_the_client()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas("A: {type: object, properties: {a: {type: string}}}\nB:\n  type: object\n  properties:\n    b: {$ref: '#/compon'}"));

        Assert.Equal(["AAG005 specs/api.yaml(10,19)"], run.DiagnosticPlaces);
        Assert.Contains("Acme.Api/Schemas/A.g.cs", run.Sources.Keys);
    }

    private static void AssertReads(string text, string path)
    {
        GeneratorRun run = GeneratorRunner.Run(new ApiDocument(text) { Path = path });

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Acme.Api/AcmeClient.g.cs", run.Sources.Keys);
    }
}
