using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Atlassian.Admin.Gen.Tests.Injection;

/// <summary>The kinds of a file's nodes, tokens, comments and directives, and what its literals say.</summary>
internal sealed class SourceShape : CSharpSyntaxWalker
{
    private const char Up = '\uFFFF';
    private readonly StringBuilder _kinds = new();

    private SourceShape()
        : base(SyntaxWalkerDepth.StructuredTrivia)
    {
    }

    /// <summary>The kinds, each as a character.</summary>
    public string Kinds => _kinds.ToString();

    /// <summary>The values of all texts.</summary>
    public List<string> Literals { get; } = [];

    /// <summary>The names.</summary>
    public List<string> Names { get; } = [];

    public static SourceShape Of(SyntaxNode root)
    {
        SourceShape shape = new();
        shape.Visit(root);
        return shape;
    }

    public override void DefaultVisit(SyntaxNode node)
    {
        Add(node.Kind());

        // What a comment says may have any number of lines; the elements of it may not differ.
        if (!node.IsKind(SyntaxKind.XmlText))
        {
            base.DefaultVisit(node);
        }

        _kinds.Append(Up);
    }

    public override void VisitToken(SyntaxToken token)
    {
        Add(token.Kind());
        if (token.IsKind(SyntaxKind.IdentifierToken))
        {
            Names.Add(token.ValueText);
        }
        else if (token.Value is string or char && token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax)
        {
            Literals.Add(token.ValueText);
        }

        base.VisitToken(token);
    }

    public override void VisitTrivia(SyntaxTrivia trivia)
    {
        if (trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia or SyntaxKind.DocumentationCommentExteriorTrivia))
        {
            Add(trivia.Kind());
        }

        base.VisitTrivia(trivia);
    }

    private void Add(SyntaxKind kind) => _kinds.Append((char)kind);
}
