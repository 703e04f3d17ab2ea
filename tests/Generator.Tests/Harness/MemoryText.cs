using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>An additional file that is nowhere on disk.</summary>
internal sealed class MemoryText(ApiDocument document) : AdditionalText
{
    private readonly SourceText? _text = document.IsMissing ? null : SourceText.From(document.Text, Encoding.UTF8);

    public override string Path => document.Path;

    /// <summary>How often the text was asked for.</summary>
    public int Reads { get; private set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return _text;
    }
}
