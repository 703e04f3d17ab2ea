namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>The nodes of a text in the order they are written, parents before children, each with its place.</summary>
/// <remarks>
/// One array instead of an object per node: the JSON tree is made from it in one pass, and a place is found in it by
/// stepping over what is not asked for, so that positions need no map of their own.
/// </remarks>
internal sealed class TextTree(TextNode[] nodes, int count, Func<int, int>? toCharacters)
{
    /// <summary>The number of nodes; 0 for an empty text.</summary>
    public int Count => count;

    /// <summary>The node at an index.</summary>
    public ref readonly TextNode this[int index] => ref nodes[index];

    /// <summary>The index after a node and its descendants.</summary>
    public int After(int index) => nodes[index].IsContainer ? nodes[index].Link : index + 1;

    /// <summary>The node that an alias stands for, or the node itself.</summary>
    public int Resolve(int index) => nodes[index].Kind == TextNodeKind.Alias ? nodes[index].Link : index;

    /// <summary>A walker's position as a position in the text.</summary>
    public int ToCharacters(int position) => toCharacters?.Invoke(position) ?? position;
}
