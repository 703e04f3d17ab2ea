using System.Collections.Immutable;
using Atlassian.Admin.Gen.Hosting;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Tests.Hosting;

/// <summary>A project in which emitted code could not compile is told why, once, and nothing is emitted into it.</summary>
public class ProjectRequirementTests
{
    private static readonly ApiDocument First = ApiDocument.OfSchemas("A: {type: object, properties: {a: {type: string}}}");

    private static readonly ApiDocument Second = First with { Path = "specs/second.yaml", Namespace = "Acme.Second" };

    private static readonly MetadataReference Runtime = Consumer.References.Single(static one => one.Display!.EndsWith("Atlassian.Admin.Gen.Runtime.dll", StringComparison.Ordinal));

    private static readonly ImmutableArray<MetadataReference> NoRuntime = Consumer.References.Remove(Runtime);

    [Fact]
    public void A_language_version_that_is_too_old_is_said_once_for_all_documents()
    {
        GeneratorRunResult result = Run(Consumer.Compilation.References, LanguageVersion.CSharp11, First, Second);

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("AAG013", diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Contains("need C# 12.0 and the project is compiled as C# 11.0", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(result.GeneratedSources);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.LatestMajor)]
    [InlineData(LanguageVersion.Default)]
    [InlineData(LanguageVersion.Preview)]
    public void Every_later_language_version_will_do(LanguageVersion version)
    {
        GeneratorRunResult result = Run(Consumer.Compilation.References, version, First);

        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void A_missing_runtime_is_said_once_for_all_documents()
    {
        GeneratorRunResult result = Run(NoRuntime, LanguageVersion.CSharp12, First, Second);

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("AAG014", diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Contains("has no reference to Atlassian.Admin.Gen.Runtime", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(result.GeneratedSources);
    }

    [Theory]
    [InlineData("0.0.9")]
    [InlineData("99.0.0")]
    public void A_runtime_of_another_version_is_named_with_its_version(string version)
    {
        CSharpCompilation other = CSharpCompilation.Create(
            RuntimeReference.Name,
            [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}.0\")]", cancellationToken: TestContext.Current.CancellationToken)],
            NoRuntime,
            Consumer.CompilationOptions);

        // Of a package, and of a project that is open in the same editor.
        foreach (MetadataReference reference in (MetadataReference[])[InFile(other), other.ToMetadataReference()])
        {
            GeneratorRunResult result = Run(NoRuntime.Add(reference), LanguageVersion.CSharp12, First);

            Diagnostic diagnostic = Assert.Single(result.Diagnostics);
            Assert.Equal("AAG014", diagnostic.Id);
            Assert.Contains($"refers to Atlassian.Admin.Gen.Runtime {version} and the generator is of version", diagnostic.GetMessage(null), StringComparison.Ordinal);
            Assert.Empty(result.GeneratedSources);
        }
    }

    [Theory]
    [InlineData("0.1.0", "0.1.0", true)]
    [InlineData("0.1.5", "0.1.0", true)]
    [InlineData("0.1.0", "0.1.5", false)]
    [InlineData("0.2.0", "0.1.0", false)]
    [InlineData("1.4.0", "1.2.3", true)]
    [InlineData("1.2.2", "1.2.3", false)]
    [InlineData("2.0.0", "1.2.3", false)]
    public void A_newer_runtime_will_do_while_Semantic_Versioning_calls_it_compatible(string runtime, string generator, bool isCompatible) =>
        Assert.Equal(isCompatible, ProjectRequirements.IsCompatible(Version.Parse(runtime), Version.Parse(generator)));

    [Fact]
    public void A_project_without_a_document_needs_nothing()
    {
        GeneratorRunResult result = Run(NoRuntime, LanguageVersion.CSharp9, new ApiDocument("{}") { Path = "package.json", IsNamed = false });

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_package_that_is_added_or_removed_takes_effect_without_reading_a_document_again()
    {
        GeneratorDriver driver = Driver(LanguageVersion.CSharp12, First).RunGenerators(Consumer.Compilation, TestContext.Current.CancellationToken);

        driver = driver.RunGenerators(Consumer.Compilation.WithReferences(NoRuntime), TestContext.Current.CancellationToken);
        GeneratorRunResult without = driver.GetRunResult().Results.Single();
        GeneratorRunResult with = driver.RunGenerators(Consumer.Compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();

        Assert.Equal(["AAG014"], without.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(without.GeneratedSources);
        Assert.Empty(with.Diagnostics);
        Assert.NotEmpty(with.GeneratedSources);
        Assert.All(
            (GeneratorRunResult[])[without, with],
            static result => Assert.Equal(IncrementalStepRunReason.Cached, Assert.Single(Assert.Single(result.TrackedSteps[TrackingNames.Parse]).Outputs).Reason));
    }

    private static GeneratorRunResult Run(IEnumerable<MetadataReference> references, LanguageVersion language, params ApiDocument[] documents) =>
        Driver(language, documents)
            .RunGenerators(CSharpCompilation.Create("Consumer", references: references), TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single();

    private static CSharpGeneratorDriver Driver(LanguageVersion language, params ApiDocument[] documents) => CSharpGeneratorDriver.Create(
        [new OpenApiClientGenerator().AsSourceGenerator()],
        documents.Select(static document => new MemoryText(document)),
        Consumer.ParseOptions.WithLanguageVersion(language),
        new MemoryOptions(new Dictionary<string, string>(), documents),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    // The compiler knows a file by its path, whose name is the assembly's.
    private static PortableExecutableReference InFile(CSharpCompilation compilation)
    {
        using MemoryStream stream = new();
        Assert.True(compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(stream.ToArray(), filePath: $"/packages/{compilation.AssemblyName}.dll");
    }
}
