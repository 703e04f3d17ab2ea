using System.Diagnostics;
using Atlassian.Admin.Gen.Corpus.Tests.RoundTrips;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Corpus.Tests;

/// <summary>Real documents, which nobody wrote for this generator.</summary>
public class CorpusTests(CorpusReport report) : IClassFixture<CorpusReport>
{
    public static TheoryData<string> Documents => [.. CorpusDocuments.All];

    /// <summary>Never an exception, never a bug report; what is emitted compiles without a warning; an unrelated edit runs nothing again; the document's own examples come back as they were.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Generates_compiles_without_a_warning_is_cached_and_takes_examples_there_and_back(string path)
    {
        ApiDocument[] files = [.. CorpusDocuments.Files(path).Select(file => Read(file, isEntry: file == path))];

        Stopwatch generating = Stopwatch.StartNew();
        GeneratorRun run = GeneratorRunner.RunOnce(files);
        generating.Stop();
        Stopwatch compiling = Stopwatch.StartNew();
        CleanCompilation.Check(run);
        compiling.Stop();

        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Id == "AAG009");
        Assert.True(
            run.Result.GeneratedSources.Length > 0 || run.Result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            "Nothing was emitted, and no diagnostic says why.");
        CachedSteps.Check(run);
        using EmittedTypes types = new(run.Compilation);
        List<RoundTripResult> roundTrips = await RoundTrip.Check(files, types);
        report.Add(path, run, PhaseTimes.Measure(files), generating.Elapsed, compiling.Elapsed, roundTrips);
        Prove.Nothing(roundTrips.SelectMany(trip => trip.Failures));
    }

    private static ApiDocument Read(string path, bool isEntry) => new(File.ReadAllText(path)) { Path = path, IsNamed = isEntry, Namespace = null, ClientName = null };
}
