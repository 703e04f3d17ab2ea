using System.Text;
using Atlassian.Admin.Gen.Tests.AtlassianAdmin;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>Lines and columns cost nothing as long as there is no diagnostic: every place ends in a look-up of lines, which is counted here.</summary>
public class PlaceCostTests
{
    [Fact]
    public void A_document_without_a_diagnostic_has_no_place_looked_up()
    {
        CountingText text = new(AtlassianAdminDocument.Document.Text);

        Assert.Empty(Run(text));
        Assert.Equal(0, text.LookUps);
    }

    [Fact]
    public void A_document_with_diagnostics_has_theirs_looked_up()
    {
        CountingText text = new(ApiDocument.OfSchemas("A: {properties: {b: {$ref: '#/none'}, c: {$ref: '#/nothing'}}}").Text);

        Assert.Equal(2, Run(text).Length);
        Assert.InRange(text.LookUps, 1, 2 * 2);
    }

    private static Diagnostic[] Run(SourceText text)
    {
        ApiDocument document = new(text.ToString());
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new OpenApiClientGenerator().AsSourceGenerator()], [new File(text)], Consumer.ParseOptions, new MemoryOptions(new Dictionary<string, string>(), [document with { Path = "api.yaml" }]));
        return [.. driver.RunGenerators(Consumer.Compilation, TestContext.Current.CancellationToken).GetRunResult().Diagnostics];
    }

    private sealed class File(SourceText text) : AdditionalText
    {
        public override string Path => "api.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class CountingText(string text) : SourceText
    {
        private readonly SourceText _text = From(text, Encoding.UTF8);

        /// <summary>How often the lines were asked for.</summary>
        public int LookUps { get; private set; }

        public override Encoding? Encoding => _text.Encoding;

        public override int Length => _text.Length;

        public override char this[int position] => _text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => _text.CopyTo(sourceIndex, destination, destinationIndex, count);

        protected override TextLineCollection GetLinesCore()
        {
            LookUps++;
            return _text.Lines;
        }
    }
}
