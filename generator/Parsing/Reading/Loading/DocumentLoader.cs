using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Atlassian.Admin.Gen.Parsing.Reading.Loading;

/// <summary>Mended tree → document; a node on which Microsoft.OpenApi still throws is taken out and named.</summary>
internal sealed class DocumentLoader(MendingContext context, Findings findings)
{
    private const int Attempts = 3;

    /// <summary>Makes the document; nothing if it can't be made at all.</summary>
    public OpenApiDocument? Load()
    {
        for (int attempt = 1; attempt <= Attempts; attempt++)
        {
            context.CancellationToken.Check();
            (ReadResult? result, Exception? failure) = LoadChecks.Within(context.Root, () => TrialReader.Read(context.Root, context.CancellationToken));
            if (result?.Document is { } document)
            {
                ReaderErrors.Report(result.Diagnostic?.Errors ?? [], findings);
                return document;
            }

            List<BreakingNode> breaking = attempt < Attempts ? new BreakingNodeSearch(context).Search() : [];
            if (breaking.Count == 0)
            {
                findings.AtValue(DiagnosticDescriptors.InternalFailure, "", "reading the document", Describe(failure));
                return null;
            }

            breaking.ForEach(Remove);
        }

        return null;
    }

    private static string Describe(Exception? failure) => failure is null ? "no document" : $"{failure.GetType().Name}: {failure.Message}";

    private void Remove(BreakingNode breaking)
    {
        string[] segments = [.. JsonPointer.Segments(breaking.Pointer)];
        string name = segments.Length == 0 ? "" : segments[segments.Length - 1];
        bool becomesAny = Grammar.At(segments) == NodeKind.Schema;
        findings.AtKey(
            DiagnosticDescriptors.UnsupportedConstruct,
            breaking.Pointer,
            $"Microsoft.OpenApi can't read '{name}' ({Describe(breaking.Failure)})",
            becomesAny ? "any value is taken there, and the rest is generated." : "it is left out, and the rest is generated.");
        if (!JsonPointer.TryFollow(context.Root, breaking.Pointer, out JsonNode? node))
        {
            return;
        }

        string parentPointer = segments.Take(segments.Length - 1).Aggregate("", JsonPointer.Append);
        JsonPointer.TryFollow(context.Root, parentPointer, out JsonNode? parent);
        if (parent is JsonObject mapping)
        {
            mapping.Remove(name);
            if (becomesAny)
            {
                mapping[name] = new JsonObject();
            }
        }
        else if (parent is JsonArray array && node is not null)
        {
            context.RemoveItem(array, node.GetElementIndex());
        }
    }
}
