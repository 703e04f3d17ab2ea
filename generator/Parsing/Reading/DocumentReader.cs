using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Parsing.Reading.Filtering;
using Atlassian.Admin.Gen.Parsing.Reading.Loading;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Atlassian.Admin.Gen.Parsing.Reading.References;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Text → JSON tree → document.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a text that refers to no other file; every failure but a cancellation is a diagnostic of the result.</summary>
    public static DocumentReadResult Read(SourceText text, string path, CancellationToken cancellationToken) =>
        Read(text, path, ReadingOptions.Default, cancellationToken);

    /// <summary>Reads a text that may refer to other files, or the wanted parts of it.</summary>
    public static DocumentReadResult Read(SourceText text, string path, ReadingOptions options, CancellationToken cancellationToken)
    {
        var map = SourceMap.Of(text, path);
        var findings = new Findings(map, options.Limits);
#pragma warning disable CA1031 // Whatever fails here fails inside somebody's compiler: it must become a diagnostic.
        try
        {
            return Read(text, path, options, map, findings, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            findings.Add(DiagnosticDescriptors.InternalFailure, map.At(0, 0), "reading the document", FailureText.Of(e));
            return new() { SourceMap = map, IsOpenApi = OpenApiSniffer.LooksLikeOpenApi(text), Diagnostics = findings.All };
        }
#pragma warning restore CA1031
    }

    private static DocumentReadResult Read(
        SourceText text, string path, ReadingOptions options, SourceMap map, Findings findings, CancellationToken cancellationToken)
    {
        if (!TreeReader.TryRead(text, map, findings, options.Limits, cancellationToken, out JsonNode? root))
        {
            return new() { SourceMap = map, IsOpenApi = OpenApiSniffer.LooksLikeOpenApi(text), Diagnostics = findings.All };
        }

        if (root is not JsonObject document || DocumentVersions.Find(document) is not { } found)
        {
            return new() { Root = root, SourceMap = map, Diagnostics = findings.All };
        }

        DocumentVersion version = DocumentVersions.Parse(found.Member, found.Text);
        if (version == DocumentVersion.Unknown)
        {
            findings.AtValue(DiagnosticDescriptors.UnsupportedVersion, $"/{found.Member}", found.Text);
            return new() { Root = root, SourceMap = map, IsOpenApi = true, Diagnostics = findings.All };
        }

        var context = new MendingContext(document, version, map, findings, options.Limits, cancellationToken);
        Mend(context, new FileLibrary(path, options.Others, context, findings), new OperationSelector(options.Filter), findings);
        OpenApiDocument? loaded = new DocumentLoader(context, findings).Load();
        return new()
        {
            Document = loaded,
            Root = root,
            SourceMap = map,
            Version = version,
            IsOpenApi = true,
            Diagnostics = findings.All,
        };
    }

    private static void Mend(MendingContext context, FileLibrary library, OperationSelector selector, Findings findings)
    {
        if (!selector.IsEmpty)
        {
            selector.Apply(context.Root);
        }

        new TreeMender(context).Mend();
        new ReferenceMender(context, library).Mend();
        if (!selector.IsEmpty)
        {
            // Paths of other files have come by now.
            selector.Apply(context.Root);
            selector.ReportUnused(findings, context.Map);
            ComponentPruner.Prune(context);
        }

        if (context.HasTuples)
        {
            TupleMender.Mend(context);
        }
    }
}
