using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Parsing.Reading.Loading;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Atlassian.Admin.Gen.Parsing.Reading.References;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Text → JSON tree → document.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a text; every failure but a cancellation is a diagnostic of the result.</summary>
    public static DocumentReadResult Read(SourceText text, string path, CancellationToken cancellationToken) =>
        Read(text, path, ReaderLimits.Default, cancellationToken);

    /// <summary>Reads a text within given limits.</summary>
    public static DocumentReadResult Read(SourceText text, string path, ReaderLimits limits, CancellationToken cancellationToken)
    {
        int byteOrderMark = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var map = new SourceMap(text, path, byteOrderMark);
        var findings = new Findings(map, limits);
        if (text.Length > limits.MaxLength)
        {
            findings.Refuse(LimitMessages.Length(limits, text.Length));
            return new() { SourceMap = map, IsOpenApi = OpenApiSniffer.LooksLikeOpenApi(text), Diagnostics = findings.All };
        }

#pragma warning disable CA1031 // Whatever fails here fails inside somebody's compiler: it must become a diagnostic.
        try
        {
            return Read(text, path, byteOrderMark, map, findings, limits, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            findings.Add(DiagnosticDescriptors.InternalFailure, map.At(0, 0), "reading the document", $"{e.GetType().Name}: {e.Message}");
            return new() { SourceMap = map, IsOpenApi = OpenApiSniffer.LooksLikeOpenApi(text), Diagnostics = findings.All };
        }
#pragma warning restore CA1031
    }

    private static DocumentReadResult Read(
        SourceText text, string path, int byteOrderMark, SourceMap map, Findings findings, ReaderLimits limits, CancellationToken cancellationToken)
    {
        string characters = text.ToString(TextSpan.FromBounds(byteOrderMark, text.Length));
        JsonNode? root = null;
        Refusal? refusal = null;
        bool walked = TextReading.TryWalk(characters, map, findings, limits, cancellationToken, out TextTree tree);
        if (walked)
        {
            (root, refusal) = JsonTreeBuilder.Build(tree, findings, limits, cancellationToken);
        }

        if (refusal is not null)
        {
            findings.Refuse(refusal);
        }

        if (!walked || refusal is not null)
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

        var context = new MendingContext(document, version, map, findings, limits, cancellationToken);
        new TreeMender(context).Mend();
        new ReferenceMender(context, path).Mend();
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
}
