namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>The nodes of a text in the order they are written, parents before children, each with its place.</summary>
/// <remarks>
/// Blocks of structs instead of an object per node: the JSON tree is made from them in one pass, and a place is found by
/// stepping over what is not asked for, so that positions need no map of their own. Blocks, because one array for all
/// would lie on the large object heap, and growing it would make the collector go through everything.
/// </remarks>
internal sealed class TextTree(List<TextNode[]> blocks, int count, Func<int, int>? toCharacters)
{
    /// <summary>The binary logarithm of a block's length.</summary>
    public const int BlockBits = 10;

    private const int Mask = (1 << BlockBits) - 1;

    /// <summary>The number of nodes; 0 for an empty text.</summary>
    public int Count => count;

    /// <summary>The node at an index.</summary>
    public ref readonly TextNode this[int index] => ref blocks[index >> BlockBits][index & Mask];

    /// <summary>The index after a node and its descendants.</summary>
    public int After(int index) => this[index] is { IsContainer: true, Link: var after } ? after : index + 1;

    /// <summary>The node that an alias stands for, or the node itself.</summary>
    public int Resolve(int index) => this[index] is { Kind: TextNodeKind.Alias, Link: var target } ? target : index;

    /// <summary>A walker's position as a position in the text.</summary>
    public int ToCharacters(int position) => toCharacters?.Invoke(position) ?? position;
}
