using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>What became of a text. It lives as long as its parsing and never flows on into the model.</summary>
internal sealed class DocumentReadResult
{
    /// <summary>The document; nothing where a diagnostic says why.</summary>
    public OpenApiDocument? Document { get; init; }

    /// <summary>The mended tree that the document was made from.</summary>
    public JsonNode? Root { get; init; }

    /// <summary>The places of the tree's nodes.</summary>
    public required SourceMap SourceMap { get; init; }

    /// <summary>The specification that the document follows.</summary>
    public DocumentVersion Version { get; init; }

    /// <summary>Whether the text says that it is an OpenAPI document, even if it can't be read as one.</summary>
    public bool IsOpenApi { get; init; }

    /// <summary>The findings, by their places; those about a text that is no OpenAPI document are for who named it one.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics { get; init; }
}
