using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Parsing.Reading;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Tests.Reading;

/// <summary>Reads small documents.</summary>
internal static class Documents
{
    public const string Path = "api.yaml";

    public static DocumentReadResult Read(string text, string path = Path, ReaderLimits? limits = null) =>
        DocumentReader.Read(SourceText.From(text), path, new ReadingOptions { Limits = limits ?? ReaderLimits.Default }, TestContext.Current.CancellationToken);

    /// <summary>Reads a document of which these are the schemas, indented by four.</summary>
    public static DocumentReadResult ReadSchemas(string schemas, string version = "3.1.0") =>
        Read($"openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{Indent(schemas, 4)}");

    /// <summary>Reads a document of which these are the paths, indented by two.</summary>
    public static DocumentReadResult ReadPaths(string paths, string version = "3.1.0", string more = "") =>
        Read($"openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths:\n{Indent(paths, 2)}\n{more}");

    /// <summary>Reads the value of the extension <c>x-data</c>.</summary>
    public static string Data(string yaml) =>
        Read($"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths: {{}}\nx-data:\n{Indent(yaml, 2)}").Root!["x-data"]?.ToJsonString() ?? "null";

    public static IOpenApiSchema Schema(this DocumentReadResult result, string name) => result.Document!.Components!.Schemas![name];

    public static DiagnosticInfo Single(this DocumentReadResult result, string id)
    {
        Assert.Equal(id, Assert.Single(result.Diagnostics).Descriptor.Id);
        return result.Diagnostics[0];
    }

    public static string Message(this DiagnosticInfo diagnostic) =>
        diagnostic.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Line and column as an editor shows them.</summary>
    public static string Place(this LocationInfo? location) =>
        location is null ? "nowhere" : $"{location.LineSpan.Start.Line + 1},{location.LineSpan.Start.Character + 1}";

    private static string Indent(string text, int by) => string.Join('\n', text.Split('\n').Select(line => new string(' ', by) + line));
}
