using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>A document, as the compiler gives it to a generator.</summary>
internal sealed class DocumentFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
