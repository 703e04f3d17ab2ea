using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Diagnostics;

/// <summary>A place in a document, comparable between two runs; a <see cref="Location"/> would keep its compilation alive.</summary>
internal sealed record LocationInfo(string FilePath, TextSpan TextSpan, LinePositionSpan LineSpan)
{
    /// <summary>The place as the compiler wants it.</summary>
    public Location ToLocation() => Location.Create(FilePath, TextSpan, LineSpan);
}
