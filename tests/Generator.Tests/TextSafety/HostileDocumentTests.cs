using System.Text.Json;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Atlassian.Admin.Gen.Tests.TextSafety;

/// <summary>A document with hostile text in every place that takes text emits a client that compiles and has nothing else in it.</summary>
public class HostileDocumentTests
{
    [Theory]
    [InlineData(0, 20)]
    [InlineData(20, 20)]
    [InlineData(40, 20)]
    public void Hostile_text_is_only_ever_text(int from, int count)
    {
        string[] texts = [.. Hostile.Texts.Skip(from).Take(count)];
        GeneratorRun run = GeneratorRunner.Run(new ApiDocument(Write(texts)) { Path = "specs/api.json" });

        Assert.Empty(run.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.DoesNotContain(Names(run), name => name is "Evil");
        foreach (string text in texts)
        {
            Assert.Contains(text, Literals(run));
        }
    }

    [Fact]
    public void Json_that_UTF8_can_not_hold_is_an_error_where_it_is() => Assert.Equal(
        ["AAG001 specs/api.json(1,45)"],
        GeneratorRunner.Run(new ApiDocument("{\"openapi\": \"3.1.0\", \"paths\": {}, \"x-text\": \"\\ud800\"}") { Path = "specs/api.json" }).DiagnosticPlaces);

    [Fact]
    public void Yaml_that_UTF8_can_not_hold_is_an_error_where_it_is() => Assert.Equal(
        ["AAG001 specs/api.yaml(8,20)"],
        GeneratorRunner.Run(ApiDocument.OfSchemas("A:\n  type: object\n  description: \"\\ud800\"\n  properties: {b: {type: string}}")).DiagnosticPlaces);

    private static HashSet<string> Literals(GeneratorRun run) => [.. Tokens(run).Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.Utf8StringLiteralToken)).Select(token => token.ValueText)];

    private static IEnumerable<string> Names(GeneratorRun run) => run.Result.GeneratedSources.Select(source => source.SyntaxTree)
        .SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes())
        .OfType<BaseTypeDeclarationSyntax>()
        .Select(type => type.Identifier.ValueText);

    private static IEnumerable<SyntaxToken> Tokens(GeneratorRun run) => run.Result.GeneratedSources.Select(source => source.SyntaxTree)
        .SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantTokens());

    private static string Write(string[] texts) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["openapi"] = "3.1.0",
        ["info"] = new { title = texts[0], description = string.Concat(texts), version = "1" },
        ["tags"] = texts.Select(text => new { name = text, description = text }),
        ["servers"] = new[] { new { url = "https://example.com", description = texts[0] } },
        ["paths"] = texts.Select((text, index) => (text, index)).ToDictionary(
            item => $"/p{item.index}",
            item => (object)new
            {
                post = new
                {
                    operationId = item.text,
                    tags = new[] { item.text },
                    summary = item.text,
                    description = item.text,
                    parameters = new[] { new { name = item.text, @in = "query", description = item.text, schema = new { type = "string" } } },
                    responses = new Dictionary<string, object>
                    {
                        ["200"] = Response(item.text),
                        ["404"] = Response(item.text),
                    },
                },
            }),
        ["components"] = new
        {
            securitySchemes = texts.ToDictionary(Key, text => new { type = "apiKey", @in = "header", name = text, description = text }),
            schemas = texts.ToDictionary(Key, text => (object)new
            {
                type = "object",
                title = text,
                description = text,
                properties = new Dictionary<string, object>
                {
                    [text] = new { type = "string", description = text, example = text },
                    ["kind"] = new { type = "string", @enum = new[] { text, "other" }, description = text },
                    ["mixed"] = new Dictionary<string, object>
                    {
                        ["enum"] = new object[] { text, 1, true },
                        ["x-enum-varnames"] = new[] { text, text, "other" },
                        ["x-enum-descriptions"] = new[] { text, text, text },
                        ["x-ms-enum"] = new { name = "Name" + text, values = new[] { new { value = text, name = text, description = text } } },
                    },
                },
                required = new[] { text },
            }),
        },
    });

    private static object Response(string description) => new
    {
        description,
        content = new Dictionary<string, object> { ["application/json"] = new { schema = new { type = "string" } } },
    };

    // Keys of components have an alphabet of their own, but nothing stops a document from having others.
    private static string Key(string text) => "k" + text;
}
