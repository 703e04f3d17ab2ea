using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>An option that can't be used is an error at the document, and its default stands in for it.</summary>
public class OptionDiagnosticTests
{
    private static readonly ApiDocument Document = ApiDocument.OfSchemas("A: {type: object, properties: {a: {type: string}}}");

    [Theory]
    [InlineData("1Acme")]
    [InlineData("Acme..Api")]
    [InlineData("Acme Api")]
    [InlineData("Acme.Api;")]
    [InlineData(".")]
    [InlineData("global::Acme")]
    [InlineData("Acme\u202E.Api")]
    public void A_namespace_that_is_none(string value)
    {
        GeneratorRun run = GeneratorRunner.Run(Document with { Namespace = value });

        AssertWrong(run, "Namespace", value);
        Assert.All(run.Sources.Keys, name => Assert.StartsWith("Consumer.Api/", name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Acme Client")]
    [InlineData("1Client")]
    [InlineData("Acme.Client")]
    [InlineData("Client<T>")]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("api")]
    public void A_client_name_that_is_none(string value)
    {
        GeneratorRun run = GeneratorRunner.Run(Document with { ClientName = value });

        AssertWrong(run, "ClientName", value);
        Assert.Contains("Acme.Api/ApiClient.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("private")]
    [InlineData("yes")]
    public void An_accessibility_that_is_none(string value)
    {
        GeneratorRun run = GeneratorRunner.Run(Document with { Accessibility = value });

        AssertWrong(run, "Accessibility", value);
        Assert.Contains("public sealed partial record A\n", run.Source("A.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_of_the_project_is_checked_as_metadata_is()
    {
        GeneratorRun run = GeneratorRunner.Run([Document with { Namespace = null }], new() { ["RootNamespace"] = "Consumer", ["OpenApiClientNamespace"] = "a-b" });

        AssertWrong(run, "Namespace", "a-b");
    }

    [Theory]
    [InlineData("public")]
    [InlineData("PUBLIC")]
    [InlineData(" internal ")]
    public void An_accessibility_may_be_written_as_it_comes(string value) =>
        Assert.Empty(GeneratorRunner.Run(Document with { Accessibility = value }).Diagnostics);

    [Theory]
    [InlineData("Acme.event.class")]
    [InlineData("Ünï.Имя")]
    [InlineData("Atlassian.Admin.Gen")]
    [InlineData("System")]
    [InlineData("A")]
    public void A_namespace_may_be_anything_that_CSharp_allows(string value) =>
        Assert.Empty(GeneratorRunner.Run(Document with { Namespace = value }).Diagnostics);

    [Theory]
    [InlineData("Api")]
    [InlineData("A")]
    [InlineData("Client")]
    [InlineData("Клиент")]
    [InlineData("System")]
    public void A_client_name_may_be_anything_that_CSharp_allows(string value) =>
        Assert.Empty(GeneratorRunner.Run(Document with { ClientName = value }).Diagnostics);

    [Fact]
    public void A_project_whose_root_namespace_is_none_gives_the_namespace_of_the_document() =>
        Assert.All(
            GeneratorRunner.Run([Document with { Namespace = null, Path = "my-api.yaml" }], new() { ["RootNamespace"] = "my-project" }).Sources.Keys,
            name => Assert.StartsWith("MyApi/", name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Acme.Api")]
    [InlineData("acme.api")]
    public void Two_documents_in_one_namespace_are_an_error_at_the_second_by_path(string second)
    {
        GeneratorRun run = GeneratorRunner.Run(Document with { Path = "b.yaml", Namespace = second }, Document with { Path = "a.yaml" });

        Assert.Equal(["AAG007 b.yaml(1,1)"], run.DiagnosticPlaces);
        Assert.Contains("'a.yaml'", run.Diagnostics[0], StringComparison.Ordinal);
        Assert.Contains("from a.yaml.", run.Source("AcmeClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documents_may_have_clients_of_one_name_in_namespaces_of_their_own() =>
        Assert.Empty(GeneratorRunner.Run(Document with { Path = "a.yaml" }, Document with { Path = "b.yaml", Namespace = "Acme.Other" }).Diagnostics);

    private static void AssertWrong(GeneratorRun run, string option, string value)
    {
        Assert.Equal(["AAG004 specs/api.yaml(1,1)"], run.DiagnosticPlaces);
        Assert.Contains($"'{value}' is not a value of {option}:", run.Diagnostics[0], StringComparison.Ordinal);
    }
}
