using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>Who uses a document decides what of it is worth a warning: for the whole project by the compiler's own options, for a document in an <c>.editorconfig</c>.</summary>
public class SeverityTests
{
    private static readonly ApiDocument Document = ApiDocument.OfPaths("/a/{b}: {get: {parameters: [{$ref: '#/none'}], responses: {'204': {description: None.}}}}");

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public void An_editorconfig_changes_the_severity_for_a_document(string value, DiagnosticSeverity? expected)
    {
        ApiDocument other = Document with { Path = "other.yaml", Namespace = "Acme.Other" };
        GeneratorRun run = GeneratorRunner.RunOnce([Document with { EditorConfig = Of("AAG005", value) }, other]);

        Assert.Equal(expected, Severity(run, "AAG005", Document));
        Assert.Equal(DiagnosticSeverity.Warning, Severity(run, "AAG008", Document));
        Assert.Equal(DiagnosticSeverity.Warning, Severity(run, "AAG005", other));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public void The_project_changes_the_severity_for_all_documents(ReportDiagnostic option, DiagnosticSeverity? expected)
    {
        GeneratorRun run = GeneratorRunner.RunAgain(
            GeneratorRunner.RunOnce([Document]).Driver, Consumer.Compilation.WithOptions(Consumer.CompilationOptions.WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { ["AAG005"] = option })));

        Assert.Equal(expected, Severity(run, "AAG005", Document));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public void What_is_wrong_between_two_documents_has_the_severity_of_the_one_that_it_is_reported_for(string value, DiagnosticSeverity? expected)
    {
        ApiDocument second = Document with { Path = "specs/second.yaml", EditorConfig = Of("AAG007", value) };

        Assert.Equal(expected, Severity(GeneratorRunner.RunOnce([Document, second]), "AAG007", second));
    }

    [Fact]
    public void Every_diagnostic_has_its_key() => Assert.All(DiagnosticDescriptors.All, descriptor =>
    {
        List<WrongOption> wrong = [];
        MemoryOptions options = new(new Dictionary<string, string>(), [Document with { EditorConfig = Of(descriptor.Id, "none") }]);

        Assert.Equal([new SeverityOption(descriptor.Id, null)], SeverityOption.Read(options.GetOptions(new MemoryText(Document)), wrong));
        Assert.Empty(wrong);
    });

    [Fact]
    public void A_severity_that_is_none_is_an_error()
    {
        GeneratorRun run = GeneratorRunner.RunOnce([Document with { EditorConfig = Of("AAG008", "loud") }]);

        Assert.Contains(
            "specs/api.yaml(1,1): AAG004: 'loud' is not a value of openapi_client.AAG008.severity: it has to be 'none', 'silent', 'suggestion', 'warning' or 'error'.", run.Diagnostics);
        Assert.Equal(DiagnosticSeverity.Warning, Severity(run, "AAG008", Document));
    }

    private static Dictionary<string, string> Of(string id, string value) => new() { [$"openapi_client.{id}.severity"] = value };

    private static DiagnosticSeverity? Severity(GeneratorRun run, string id, ApiDocument document) =>
        run.Result.Diagnostics.SingleOrDefault(diagnostic => diagnostic.Id == id && diagnostic.Location.GetLineSpan().Path == document.Path)?.Severity;
}
