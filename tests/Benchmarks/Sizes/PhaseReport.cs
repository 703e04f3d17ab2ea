using System.Diagnostics;
using System.Globalization;
using Atlassian.Admin.Gen.Benchmarks.Generation;
using Atlassian.Admin.Gen.Emission;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing;
using Atlassian.Admin.Gen.Parsing.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi.Reader;

namespace Atlassian.Admin.Gen.Benchmarks.Sizes;

/// <summary>Where the time of one document goes.</summary>
internal static class PhaseReport
{
    private const int Rounds = 7;

    /// <summary>Prints the median time of each phase, warm.</summary>
    public static void Run(string path)
    {
        string text = File.ReadAllText(path);
        bool isJson = text.TrimStart().StartsWith('{');
        DocumentFile file = DocumentFile.Create((new Project.Document(path, text), new Project.Options()), CancellationToken.None);
        ClientModel client = DocumentParser.Parse(file, CancellationToken.None).Client!;
        List<EmittedFile> emitted = Emit(client);

        double reader = Show("Microsoft.OpenApi reads the text", 1, () => ReadAlone(text, isJson));
        Show("this generator, by the compiler's driver", reader, () => Project.CreateDriver(path, text).RunGenerators(Project.Compilation));
        Show("  read", reader, () => DocumentReader.Read(SourceText.From(text), path, CancellationToken.None));
        Show("  read and parse", reader, () => DocumentParser.Parse(file, CancellationToken.None));
        Show("  emit", reader, () => Emit(client));
        Show($"    {client.TagClients.Length} tag clients", reader, () => client.TagClients.Select(model => TagClientEmitter.Emit(model, CancellationToken.None)).ToList());
        Show($"    {client.Records.Length} records", reader, () => client.Records.Select(model => RecordEmitter.Emit(model, CancellationToken.None)).ToList());
        Show($"    {client.Enums.Length} enums", reader, () => client.Enums.Select(model => EnumEmitter.Emit(model, CancellationToken.None)).ToList());
        Show($"    {client.Unions.Length} unions", reader, () => client.Unions.Select(model => UnionEmitter.Emit(model, CancellationToken.None)).ToList());
        Show($"    {client.ResultUnions.Length} results", reader, () => client.ResultUnions.Select(model => ResultUnionEmitter.Emit(model, CancellationToken.None)).ToList());
        Show("  the compiler parses what was emitted", reader, () => emitted.ConvertAll(one => CSharpSyntaxTree.ParseText(one.Text, Project.ParseOptions)));

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{emitted.Count} files, {emitted.Sum(one => one.Text.Lines.Count)} lines, {emitted.Sum(one => (long)one.Text.Length) / 1024} KB"));
    }

    private static List<EmittedFile> Emit(ClientModel client) =>
    [
        RootClientEmitter.Emit(client.Root, CancellationToken.None),
        SecuritySchemesEmitter.Emit(client.SecuritySchemes, CancellationToken.None),
        JsonContextEmitter.Emit(client.JsonContext, CancellationToken.None),
        .. client.TagClients.Select(model => TagClientEmitter.Emit(model, CancellationToken.None)),
        .. client.Records.Select(model => RecordEmitter.Emit(model, CancellationToken.None)),
        .. client.Enums.Select(model => EnumEmitter.Emit(model, CancellationToken.None)),
        .. client.Unions.Select(model => UnionEmitter.Emit(model, CancellationToken.None)),
        .. client.ResultUnions.Select(model => ResultUnionEmitter.Emit(model, CancellationToken.None)),
        .. client.Webhooks.Select(model => WebhooksEmitter.Emit(model, CancellationToken.None)),
    ];

    private static Microsoft.OpenApi.OpenApiDocument? ReadAlone(string text, bool isJson)
    {
        OpenApiReaderSettings settings = new();
        settings.AddYamlReader();
        return Microsoft.OpenApi.OpenApiDocument.Parse(text, isJson ? "json" : "yaml", settings).Document;
    }

    private static double Show(string phase, double reader, Func<object?> action)
    {
        List<double> times = [];
        long bytes = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            GC.KeepAlive(action());
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        double median = times.Order().ElementAt(Rounds / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{median,8:0.0} ms {bytes / 1048576.0,8:0.0} MB {median / reader,6:0.00}  {phase}"));
        return median;
    }
}
