using System.Text.Json;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Parsing;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Corpus.Tests.RoundTrips;

/// <summary>What became of a document's examples.</summary>
/// <param name="Passed">Read into their emitted type and written back the same.</param>
/// <param name="Invalid">Not valid against their own schema, so that nothing can be asked of them.</param>
/// <param name="Failures">What went wrong with the others.</param>
internal sealed record RoundTripResult(int Passed, int Invalid, IReadOnlyList<string> Failures);

/// <summary>Reads every valid example of a document into its emitted type, and writes it back.</summary>
internal static class RoundTrip
{
    // A run's options are part of every name.
    private static readonly Dictionary<string, string> Properties = new() { ["RootNamespace"] = "Consumer" };

    /// <summary>Takes all examples of a document's files there and back.</summary>
    public static async Task<List<RoundTripResult>> Check(ApiDocument[] files, EmittedTypes types)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        List<DocumentFile> inputs = [.. files.Select(file => DocumentFile.Create((new MemoryText(file), new MemoryOptions(Properties, files)), cancellationToken))];
        EquatableArray<string> paths = files.Select(file => file.Path).ToEquatableArray();
        EquatableArray<ReferencedFile> all = inputs.Select(input => ReferencedFile.Create((input, paths), cancellationToken)).ToEquatableArray();
        List<RoundTripResult> results = [];
        foreach (DocumentFile input in inputs)
        {
            results.Add(await Check(DocumentFile.WithOthers((input, all), cancellationToken), types, cancellationToken));
        }

        return results;
    }

    private static async Task<RoundTripResult> Check(DocumentFile input, EmittedTypes types, CancellationToken cancellationToken)
    {
        ReadingOptions options = new() { Others = input.Others, Filter = input.Options.Filter };
        DocumentReadResult read = DocumentReader.Read(input.Text.GetText(cancellationToken)!, input.Text.Path, options, cancellationToken);
        if (read.Document is not { } document)
        {
            return new RoundTripResult(0, 0, []);
        }

        ParserContext context = DocumentParser.Context(document, read, input, new ClientNames(input.Options.ClientName), cancellationToken);
        SchemaParser schemas = DocumentParser.ParseTypes(context, input.Options).Schemas;
        List<(DocumentExample Example, Type Type)> examples = [.. from example in DocumentExamples.Find(document)
            let type = types.Find(schemas.Parse(example.Schema, new SchemaPlace("Unused", "")), context.Target)
            where type is not null
            select (example, type)];

        SchemaValidity validity = await SchemaValidity.Create(document, examples.Select(pair => pair.Example.Schema), cancellationToken);
        List<(DocumentExample Example, Type Type)> valid = examples.FindAll(pair => validity.IsValid(pair.Example));
        List<string> failures = [.. valid.Select(pair => Failure(pair.Example, pair.Type, types)).OfType<string>()];
        return new RoundTripResult(valid.Count - failures.Count, examples.Count - valid.Count, failures);
    }

    private static string? Failure(DocumentExample example, Type type, EmittedTypes types)
    {
        string json = example.Value.ToJsonString();
        string? difference;
        try
        {
            object? value = JsonSerializer.Deserialize(json, type);
            difference = JsonDifference.Find(JsonElement.Parse(json), JsonSerializer.SerializeToElement(value, type)) ?? types.Unknown(value).FirstOrDefault();
        }
        catch (JsonException exception)
        {
            difference = exception.Message;
        }

        return difference is null ? null : $"{type}: {difference}";
    }
}
