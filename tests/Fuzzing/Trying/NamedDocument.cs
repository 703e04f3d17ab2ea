using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Atlassian.Admin.Gen.Fuzzing.Trying;

/// <summary>The options of a project in which an <c>OpenApiClient</c> item names the file.</summary>
internal sealed class NamedDocument : AnalyzerConfigOptionsProvider
{
    private static readonly Values File = new(new()
    {
        ["build_metadata.AdditionalFiles.OpenApiClient"] = "true",
        ["build_metadata.AdditionalFiles.OpenApiClient_Namespace"] = "Acme.Api",
        ["build_metadata.AdditionalFiles.OpenApiClient_ClientName"] = "AcmeClient",
    });

    private static readonly Values None = new([]);

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => File;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
