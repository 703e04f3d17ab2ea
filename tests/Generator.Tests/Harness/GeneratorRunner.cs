using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>Runs the generator. Whatever a test is about, its run also proves what has to hold of every run.</summary>
internal static class GeneratorRunner
{
    private static readonly Dictionary<string, string> NoProperties = new() { ["RootNamespace"] = "Consumer" };

    /// <summary>Runs the generator over documents and proves that all is well with the run.</summary>
    public static GeneratorRun Run(params ApiDocument[] documents) => Run(documents, NoProperties);

    /// <summary>The same in a project with properties.</summary>
    public static GeneratorRun Run(ApiDocument[] documents, Dictionary<string, string> properties)
    {
        GeneratorRun run = RunOnce(documents, properties);
        CleanCompilation.Check(run);
        CachedSteps.Check(run);
        ForeignTypes.Check(run);
        SameBytes.Check(run, documents, properties);
        return run;
    }

    /// <summary>Runs the generator and proves nothing.</summary>
    public static GeneratorRun RunOnce(IReadOnlyCollection<ApiDocument> documents, Dictionary<string, string>? properties = null)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new OpenApiClientGenerator().AsSourceGenerator()],
            documents.Select(document => new MemoryText(document)),
            Consumer.ParseOptions,
            new MemoryOptions(properties ?? NoProperties, documents),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return RunAgain(driver, Consumer.Compilation);
    }

    /// <summary>Runs a driver once more.</summary>
    public static GeneratorRun RunAgain(GeneratorDriver driver, CSharpCompilation compilation)
    {
        GeneratorDriver after = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        GeneratorRun run = new(after, output);
        Assert.Null(run.Result.Exception);
        return run;
    }
}
