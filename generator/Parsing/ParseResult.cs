using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>What came of a file: a client, unless the document is unusable, and what there is to say about it.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Client">What to emit.</param>
/// <param name="Diagnostics">What to report. They travel apart from the client, so that they never make anything be emitted again.</param>
internal sealed record ParseResult(string Path, ClientModel? Client, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The severities that diagnostics about the document have, for those that are made later.</summary>
    public EquatableArray<SeverityOption> Severities { get; init; }
}
