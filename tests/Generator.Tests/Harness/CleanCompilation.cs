using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>What is emitted compiles without an error and without a warning, its XML documentation included.</summary>
internal static class CleanCompilation
{
    public static void Check(GeneratorRun run) => Prove.Nothing(run.Compilation
        .GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => $"{diagnostic}\n{Line(diagnostic)}"));

    private static string Line(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString()
        : "";
}
