using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Fuzzing.Trying;

/// <summary>An additional file of bytes, decoded as the compiler does.</summary>
internal sealed class MemoryFile(string path, byte[] bytes) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(bytes, bytes.Length, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
