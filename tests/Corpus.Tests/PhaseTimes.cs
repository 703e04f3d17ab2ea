using System.Diagnostics;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Corpus.Tests;

/// <summary>What is in a document and how long its reading and its parsing take, outside of the compiler's driver.</summary>
/// <param name="Version">The specification that the document follows; nothing if it is no document.</param>
/// <param name="Operations">How many operations are emitted.</param>
/// <param name="Reading">Text to document.</param>
/// <param name="Parsing">Document to model.</param>
internal sealed record PhaseTimes(string? Version, int Operations, TimeSpan Reading, TimeSpan Parsing)
{
    /// <summary>Measures the documents among some files.</summary>
    public static PhaseTimes Measure(IReadOnlyCollection<ApiDocument> files)
    {
        MemoryOptions options = new(new Dictionary<string, string>(), files);
        List<DocumentFile> inputs = [.. files.Select(file => DocumentFile.Create((new MemoryText(file), options), CancellationToken.None))];
        EquatableArray<string> paths = files.Select(file => file.Path).ToEquatableArray();
        EquatableArray<ReferencedFile> all = inputs.Select(input => ReferencedFile.Create((input, paths), CancellationToken.None)).ToEquatableArray();
        PhaseTimes sum = new(null, 0, TimeSpan.Zero, TimeSpan.Zero);
        foreach (DocumentFile input in inputs)
        {
            sum = sum.Plus(Measure(DocumentFile.WithOthers((input, all), CancellationToken.None)));
        }

        return sum;
    }

    private static PhaseTimes Measure(DocumentFile file)
    {
        long start = Stopwatch.GetTimestamp();
        DocumentReadResult read = DocumentReader.Read(
            file.Text.GetText()!, file.Text.Path, new ReadingOptions { Others = file.Others, Filter = file.Options.Filter }, CancellationToken.None);
        TimeSpan reading = Stopwatch.GetElapsedTime(start);

        start = Stopwatch.GetTimestamp();
        ClientModel? client = DocumentParser.Parse(file, CancellationToken.None).Client;
        TimeSpan both = Stopwatch.GetElapsedTime(start);
        return new PhaseTimes(
            read.Document is null ? null : DocumentVersions.NameOf(read.Version),
            client?.TagClients.Sum(tag => tag.Operations.Length) ?? 0,
            reading,
            both > reading ? both - reading : TimeSpan.Zero);
    }

    private PhaseTimes Plus(PhaseTimes other) => new(
        Version ?? other.Version, Operations + other.Operations, Reading + other.Reading, Parsing + other.Parsing);
}
