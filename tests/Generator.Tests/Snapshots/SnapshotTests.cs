using System.Runtime.CompilerServices;
using System.Text;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Tests.Snapshots;

/// <summary>What is emitted, to the last character.</summary>
/// <remarks>
/// After a wanted change of the emitted source, run the tests with the environment variable UPDATE_SNAPSHOTS=1, which writes the
/// files of <c>Expected</c> anew, and look at their diff.
/// </remarks>
public class SnapshotTests
{
    private static readonly string Expected = Path.Combine(AppContext.BaseDirectory, "Snapshots", "Expected");

    internal static readonly ApiDocument Library = new(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Snapshots", "library.yaml")))
    {
        Path = "/specs/library.yaml",
        Namespace = "Acme.Library",
        ClientName = "LibraryClient",
        Metadata = new Dictionary<string, string> { ["Index"] = "true" },
    };

    [Fact]
    public async Task Every_kind_of_file_is_emitted_as_expected()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Update();
        }

        Test test = new();
        test.TestState.AdditionalFiles.Add((Library.Path, Library.Text));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"""
            is_global = true
            [{Library.Path}]
            build_metadata.AdditionalFiles.OpenApiClient = true
            build_metadata.AdditionalFiles.OpenApiClient_Namespace = {Library.Namespace}
            build_metadata.AdditionalFiles.OpenApiClient_ClientName = {Library.ClientName}
            build_metadata.AdditionalFiles.OpenApiClient_Index = true
            """));
        foreach (string name in ExpectedNames())
        {
            string text = await File.ReadAllTextAsync(Path.Combine(Expected, name), TestContext.Current.CancellationToken);
            test.TestState.GeneratedSources.Add((typeof(OpenApiClientGenerator), name, SourceText.From(text, new UTF8Encoding(false))));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_document_of_the_snapshots_has_every_kind_of_file() =>
        Assert.Empty(CachedSteps.Names
            .Except([TrackingNames.Diagnostics])
            .Except(GeneratorRunner.Run(Library).Result.TrackedSteps.Keys));

    // The testing package compares in the order of emission; what is no longer emitted comes last.
    private static IEnumerable<string> ExpectedNames()
    {
        List<string> emitted = [.. GeneratorRunner.RunOnce([Library]).Result.GeneratedSources.Select(source => source.HintName)];
        return Directory.GetFiles(Expected, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Expected, path).Replace(Path.DirectorySeparatorChar, '/'))
            .OrderBy(name => (uint)emitted.IndexOf(name));
    }

    private static void Update([CallerFilePath] string thisFile = "")
    {
        foreach (string folder in new[] { Expected, Path.Combine(Path.GetDirectoryName(thisFile)!, "Expected") })
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            foreach ((string name, string text) in GeneratorRunner.RunOnce([Library]).Sources)
            {
                string path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
        }
    }

    private sealed class Test : CSharpSourceGeneratorTest<OpenApiClientGenerator, DefaultVerifier>
    {
        public Test()
        {
            // The framework that runs the tests; the package's own lists would be downloaded.
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Consumer.References);
            TestState.Sources.Add("internal static class Program;");
            CompilerDiagnostics = CompilerDiagnostics.Warnings;
        }

        protected override ParseOptions CreateParseOptions() => Consumer.ParseOptions;

        protected override CompilationOptions CreateCompilationOptions() => Consumer.CompilationOptions;
    }
}
