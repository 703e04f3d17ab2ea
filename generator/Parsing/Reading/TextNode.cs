using System.Runtime.InteropServices;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>One node of a <see cref="TextTree"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, in the walker's units.</param>
/// <param name="End">Where it ends, in the walker's units.</param>
/// <param name="Link">The index after its last descendant; of an alias the index of its target; 0 as long as it is open.</param>
/// <param name="Text">The value of a scalar.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextNode(TextNodeKind Kind, int Start, int End, int Link, string? Text)
{
    /// <summary>Whether it has children.</summary>
    public bool IsContainer => Kind is TextNodeKind.Object or TextNodeKind.Array;
}
