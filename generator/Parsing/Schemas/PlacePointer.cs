using System.Text;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>A JSON pointer that shares its beginning with those of its neighbours, and is written out only where something is said there.</summary>
/// <remarks>As text, the pointers of a deep document, or of one with long names, take many times the memory of the document itself.</remarks>
internal sealed class PlacePointer(PlacePointer? parent, string text)
{
    /// <summary>A pointer that is written out already.</summary>
    public static implicit operator PlacePointer(string pointer) => new(null, pointer);

    /// <summary>The pointer of a member.</summary>
    public PlacePointer Append(string segment) => new(this, segment);

    /// <summary>The pointer of an array's item.</summary>
    public PlacePointer Append(int index) => new(this, JsonPointer.Index(index));

    /// <summary>The pointer as text.</summary>
    public override string ToString()
    {
        Stack<string> segments = new();
        PlacePointer root = this;
        for (; root.Parent is { } above; root = above)
        {
            segments.Push(root.Text);
        }

        StringBuilder pointer = new(root.Text);
        foreach (string segment in segments)
        {
            pointer.Append(JsonPointer.Append("", segment));
        }

        return pointer.ToString();
    }

    private PlacePointer? Parent => parent;

    private string Text => text;
}
