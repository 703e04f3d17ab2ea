using Atlassian.Admin.Gen.Model.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Tests.TextSafety;

public class DocTextTests
{
    private static readonly CSharpParseOptions Documented = new(documentationMode: DocumentationMode.Diagnose);

    [Theory]
    [MemberData(nameof(Hostile.AllAndUnpaired), MemberType = typeof(Hostile))]
    public void Documentation_stays_in_its_comment_and_is_well_formed(string text)
    {
        string comment = string.Join('\n', DocText.Create($"before {text} after").Lines.Select(line => $"/// {line}"));
        SyntaxTree tree = CSharpSyntaxTree.ParseText($"/// <summary>\n{comment}\n/// </summary>\nclass C;", Documented, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));
        Assert.Equal("classC;", string.Concat(tree.GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Select(token => token.Text)));
    }

    [Theory]
    [InlineData("a <b> & c", "a &lt;b&gt; &amp; c")]
    [InlineData("a\tb", "a    b")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("\u0001", "\uFFFD")]
    [InlineData("  a  ", "  a")]
    [InlineData("👍", "👍")]
    [InlineData("a\U000E0041\U000E007Fb", "a\uFFFD\uFFFDb")]
    public void Text_is_escaped_for_XML_and_shows_all_of_itself(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(DocText.Create(text).Lines));

    // Not data of the theory above: it would be written to reports, as something else.
    [Fact]
    public void A_surrogate_by_itself_is_no_text() => Assert.Equal("a\uFFFDb\uFFFD", Assert.Single(DocText.Create("a\uD800b\uDC00").Lines));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    [InlineData("\n\na   \nb\n\n")]
    public void Lines_end_wherever_an_editor_would_end_them(string text) =>
        Assert.Equal(["a", "b"], DocText.Create(text).Lines.Where(line => line.Length > 0));

    [Fact]
    public void Runs_of_empty_lines_are_one() => Assert.Equal(["a", "", "b"], DocText.Create("a\n\n\n\nb").Lines);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    public void Nothing_is_no_documentation(string? text)
    {
        Assert.True(DocText.Create(text).IsEmpty);
        Assert.Equal("", DocText.Create(text).FirstLine);
    }
}
