using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Benchmarks.Generation;

/// <summary>A project with the document, as the compiler shows it to the generator.</summary>
internal static class Project
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    /// <summary>A project of one file. It refers to nothing but the runtime, because the generator looks for nothing else.</summary>
    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Consumer", [Parse("internal static class Program;")], [MetadataReference.CreateFromFile(typeof(ApiException).Assembly.Location)]);

    public static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, ParseOptions);

    public static GeneratorDriver CreateDriver() => CreateDriver(AtlassianAdminDocument.FileName, AtlassianAdminDocument.Text);

    public static GeneratorDriver CreateDriver(string path, string text) => CSharpGeneratorDriver.Create(
        [new OpenApiClientGenerator().AsSourceGenerator()], [new Document(path, text)], ParseOptions, new Options());

    /// <summary>The document as an additional file, read anew.</summary>
    public sealed class Document(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>The options that MSBuild would give.</summary>
    public sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly Values Properties = new(new() { ["build_property.RootNamespace"] = "Consumer" });

        private static readonly Values Metadata = new(new()
        {
            ["build_metadata.AdditionalFiles.OpenApiClient"] = "true",
            ["build_metadata.AdditionalFiles.OpenApiClient_Namespace"] = "Acme.Admin",
            ["build_metadata.AdditionalFiles.OpenApiClient_ClientName"] = "AtlassianAdminClient",
        });

        public override AnalyzerConfigOptions GlobalOptions => Properties;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Properties;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Metadata;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
