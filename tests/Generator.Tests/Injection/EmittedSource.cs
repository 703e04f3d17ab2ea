using System.Globalization;
using System.Text;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Tests.Injection;

/// <summary>All that was emitted for a slot with a text.</summary>
internal sealed class EmittedSource
{
    // The generator asks for the runtime and for nothing else; fewer references make for shorter runs.
    private static readonly CSharpCompilation Project = Consumer.Compilation.WithReferences(MetadataReference.CreateFromFile(typeof(ApiException).Assembly.Location));

    private EmittedSource(IEnumerable<GeneratedSourceResult> files, IEnumerable<Diagnostic> diagnostics)
    {
        Diagnostics = [.. diagnostics];
        StringBuilder text = new();
        foreach (GeneratedSourceResult file in files)
        {
            text.Append(file.SourceText);
            Errors.AddRange(file.SyntaxTree.GetDiagnostics(TestContext.Current.CancellationToken).Select(error => $"{file.HintName}: {error}"));
            SourceShape shape = SourceShape.Of(file.SyntaxTree.GetRoot(TestContext.Current.CancellationToken));
            Files.Add((shape.Kinds, file.HintName));
            Literals.AddRange(shape.Literals);
            Names.UnionWith(shape.Names);
        }

        Text = text.ToString();

        // Files and members may come in the order of names that are made of the text.
        Files.Sort((one, other) => string.CompareOrdinal(one.Kinds, other.Kinds));
    }

    /// <summary>What is emitted of a slot with a text.</summary>
    public static EmittedSource Of(Slot slot, string text)
    {
        ApiDocument[] documents = [slot.Document(text), .. slot.Parts(text)];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new OpenApiClientGenerator().AsSourceGenerator()],
            [.. documents.Select(document => new MemoryText(document))],
            Consumer.ParseOptions,
            new MemoryOptions(new Dictionary<string, string> { ["RootNamespace"] = "Consumer" }, documents));
        GeneratorRunResult run = driver.RunGenerators(Project, TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Assert.Null(run.Exception);
        return new EmittedSource(run.GeneratedSources, run.Diagnostics);
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public string Text { get; }

    /// <summary>What the parser says of the files.</summary>
    public List<string> Errors { get; } = [];

    public List<(string Kinds, string Name)> Files { get; } = [];

    public List<string> Literals { get; } = [];

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Characters that no editor shows as what they are, or that end a line unseen.</summary>
    public IEnumerable<string> Unseen => Text.EnumerateRunes()
        .Where(rune => rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
        .Select(rune => $"U+{rune.Value:X4} stands in the source")
        .Concat(Text.Where((c, i) => char.IsSurrogate(c) && !IsPaired(i)).Select(c => $"U+{(int)c:X4} stands in the source alone"))
        .Distinct();

    private bool IsPaired(int i) => char.IsHighSurrogate(Text[i]) ? i + 1 < Text.Length && char.IsLowSurrogate(Text[i + 1]) : i > 0 && char.IsHighSurrogate(Text[i - 1]);
}
