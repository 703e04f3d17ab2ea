using System.Globalization;
using System.Text;
using Atlassian.Admin.Gen.Corpus.Tests.RoundTrips;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Corpus.Tests;

/// <summary>A table of what was made of each document, and what was said about it, for whoever sets <c>AAG_CORPUS_REPORT</c> to a file's path.</summary>
public sealed class CorpusReport : IDisposable
{
    private readonly List<Row> _rows = [];

    internal void Add(string path, GeneratorRun run, PhaseTimes phases, TimeSpan generating, TimeSpan compiling, List<RoundTripResult> roundTrips)
    {
        string[] files = [.. run.Result.GeneratedSources.Select(source => source.HintName)];
        Row row = new(
            Path.GetFileName(path),
            phases.Version ?? "",
            phases.Operations,
            files.Count(file => file.Contains("/Schemas/", StringComparison.Ordinal)),
            run.Result.GeneratedSources.Sum(source => source.SourceText.Lines.Count),
            string.Join(' ', run.Result.Diagnostics.GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}×{group.Count()}")),
            (long)phases.Reading.TotalMilliseconds,
            (long)phases.Parsing.TotalMilliseconds,
            Math.Max(0, (long)(generating - phases.Reading - phases.Parsing).TotalMilliseconds),
            (long)compiling.TotalMilliseconds,
            roundTrips.Sum(trip => trip.Passed),
            roundTrips.Sum(trip => trip.Invalid),
            [.. run.Result.Diagnostics.Select(Line)]);
        lock (_rows)
        {
            _rows.Add(row);
        }
    }

    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("AAG_CORPUS_REPORT") is not { Length: > 0 } path)
        {
            return;
        }

        StringBuilder table = new();
        table.AppendLine("| document | version | operations | schema types | lines | read, ms | parse, ms | emit, ms | compile, ms | round trips | skipped: invalid by their own schema | diagnostics |");
        table.AppendLine("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|");
        foreach (Row row in _rows.OrderBy(row => row.Document, StringComparer.Ordinal))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {row.Document} | {row.Version} | {row.Operations} | {row.SchemaTypes} | {row.Lines} | {row.Reading} | {row.Parsing} | {row.Emitting} | {row.Compiling} | {row.RoundTrips} | {row.InvalidExamples} | {row.Diagnostics} |");
        }

        table.AppendLine(CultureInfo.InvariantCulture, $"| **{_rows.Count} documents** | | {_rows.Sum(row => row.Operations)} | {_rows.Sum(row => row.SchemaTypes)} | {_rows.Sum(row => row.Lines)} | {_rows.Sum(row => row.Reading)} | {_rows.Sum(row => row.Parsing)} | {_rows.Sum(row => row.Emitting)} | {_rows.Sum(row => row.Compiling)} | {_rows.Sum(row => row.RoundTrips)} | {_rows.Sum(row => row.InvalidExamples)} | |");

        foreach (Row row in _rows.Where(row => row.Messages.Length > 0).OrderBy(row => row.Document, StringComparer.Ordinal))
        {
            table.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"**{row.Document}**").AppendLine();
            foreach (string message in row.Messages)
            {
                table.AppendLine(CultureInfo.InvariantCulture, $"- {message}");
            }
        }

        File.WriteAllText(path, table.ToString());
    }

    private static string Line(Diagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Id} at line {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    private sealed record Row(
        string Document,
        string Version,
        int Operations,
        int SchemaTypes,
        int Lines,
        string Diagnostics,
        long Reading,
        long Parsing,
        long Emitting,
        long Compiling,
        int RoundTrips,
        int InvalidExamples,
        string[] Messages);
}
