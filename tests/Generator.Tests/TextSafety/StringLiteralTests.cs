using System.Globalization;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Atlassian.Admin.Gen.Tests.TextSafety;

public class StringLiteralTests
{
    [Theory]
    [MemberData(nameof(Hostile.AllAndUnpaired), MemberType = typeof(Hostile))]
    public void A_literal_says_exactly_the_text_it_was_made_of(string text)
    {
        string literal = StringLiteral.Create(text).Text;
        LiteralExpressionSyntax parsed = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));

        Assert.Empty(parsed.GetDiagnostics());
        Assert.Equal(literal, parsed.ToFullString());
        Assert.Equal(text, parsed.Token.ValueText);
    }

    [Theory]
    [MemberData(nameof(Hostile.AllAndUnpaired), MemberType = typeof(Hostile))]
    public void A_literal_shows_all_of_itself(string text) => Assert.All(
        StringLiteral.Create(text).Text,
        c => Assert.False(char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate));

    [Fact]
    public void Literals_of_one_text_are_equal()
    {
        Assert.Equal(StringLiteral.Create("a"), StringLiteral.Create("a"));
        Assert.NotEqual(StringLiteral.Create("a"), StringLiteral.Create("b"));
        Assert.Equal("\"\"", default(StringLiteral).Text);
    }
}
