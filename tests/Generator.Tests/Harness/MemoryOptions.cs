using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>What MSBuild would write into the analyzer configuration of a project.</summary>
internal sealed class MemoryOptions(IReadOnlyDictionary<string, string> properties, IEnumerable<ApiDocument> documents) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Options> _files = documents
        .GroupBy(document => document.Path)
        .ToDictionary(files => files.Key, files => new Options(Metadata(files.First())), StringComparer.Ordinal);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToDictionary(property => $"build_property.{property.Key}", property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files.GetValueOrDefault(textFile.Path, Options.None);

    // MSBuild writes visible metadata of every additional file, empty where it is not set.
    private static Dictionary<string, string> Metadata(ApiDocument document) => new(
        document.Metadata.Select(metadata => KeyValuePair.Create($"build_metadata.AdditionalFiles.OpenApiClient_{metadata.Key}", metadata.Value)).Concat(document.EditorConfig),
        AnalyzerConfigOptions.KeyComparer)
    {
        ["build_metadata.AdditionalFiles.OpenApiClient"] = document.IsPart ? "false" : document.IsNamed ? "true" : "",
        ["build_metadata.AdditionalFiles.OpenApiClient_Namespace"] = document.Namespace ?? "",
        ["build_metadata.AdditionalFiles.OpenApiClient_ClientName"] = document.ClientName ?? "",
        ["build_metadata.AdditionalFiles.OpenApiClient_Accessibility"] = document.Accessibility ?? "",
    };

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options None = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
