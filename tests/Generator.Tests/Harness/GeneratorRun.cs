using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>What the generator made of some documents.</summary>
internal sealed class GeneratorRun(GeneratorDriver driver, Compilation compilation)
{
    public GeneratorDriver Driver { get; } = driver;

    public GeneratorRunResult Result { get; } = driver.GetRunResult().Results.Single();

    /// <summary>The project with what was emitted.</summary>
    public CSharpCompilation Compilation { get; } = (CSharpCompilation)compilation;

    /// <summary>The emitted files by their hint names.</summary>
    public ImmutableSortedDictionary<string, string> Sources => Result.GeneratedSources.ToImmutableSortedDictionary(
        source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Each diagnostic as «path(line,column): id: message», in the order of those texts.</summary>
    public ImmutableArray<string> Diagnostics =>
        [.. Result.Diagnostics.Select(Describe).Order(StringComparer.Ordinal)];

    /// <summary>Each diagnostic as «id path(line,column)», in the order of those texts.</summary>
    public ImmutableArray<string> DiagnosticPlaces =>
        [.. Result.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {Place(diagnostic)}").Order(StringComparer.Ordinal)];

    /// <summary>An emitted file.</summary>
    public string Source(string name) => Sources.Single(source => source.Key.EndsWith("/" + name, StringComparison.Ordinal)).Value;

    /// <summary>An emitted file of one of several clients.</summary>
    public string Source(string name, string @namespace) => Sources[$"{@namespace}/{name}"];

    /// <summary>An emitted type by its name after the namespace.</summary>
    public INamedTypeSymbol Type(string name, string @namespace = "Acme.Api") =>
        Compilation.GetTypeByMetadataName($"{@namespace}.{name}") ?? throw new Xunit.Sdk.XunitException($"There is no type {@namespace}.{name}.");

    private static string Describe(Diagnostic diagnostic) => $"{Place(diagnostic)}: {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Place(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
