using System.Text;
using Atlassian.Admin.Gen.Collections;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>A JSON pointer that shares its beginning with those of its neighbours, and is written out only where something is said there.</summary>
/// <remarks>As text, the pointers of a deep document, or of one with long names, take many times the memory of the document itself.</remarks>
internal sealed class PlacePointer
{
    private readonly PlacePointer? _parent;
    private readonly string _text;
    private ulong? _hash;

    private PlacePointer(PlacePointer? parent, string text)
    {
        _parent = parent;
        _text = text;
    }

    /// <summary>A pointer that is written out already.</summary>
    public PlacePointer(string pointer)
        : this(null, pointer)
    {
    }

    /// <summary>The hash of the pointer's text.</summary>
    public ulong Hash => _hash ??= _parent is null ? TextHash.Append(TextHash.Empty, _text) : TextHash.Append(_parent.Hash, JsonPointer.Append("", _text));

    /// <summary>A pointer that is written out already.</summary>
    public static implicit operator PlacePointer(string pointer) => new(pointer);

    /// <summary>Whether it leads to a component.</summary>
    public bool IsComponent => Root._text.StartsWith("/components/", StringComparison.Ordinal);

    private PlacePointer Root => _parent is null ? this : _parent.Root;

    /// <summary>Whether it was made of another one by appending to it.</summary>
    public bool IsWithin(PlacePointer outer)
    {
        for (PlacePointer? above = _parent; above is not null; above = above._parent)
        {
            if (above == outer)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pointer of a member.</summary>
    public PlacePointer Append(string segment) => new(this, segment);

    /// <summary>The pointer of an array's item.</summary>
    public PlacePointer Append(int index) => new(this, JsonPointer.Index(index));

    /// <summary>The pointer as text.</summary>
    public override string ToString()
    {
        Stack<string> segments = new();
        PlacePointer root = this;
        for (; root._parent is { } above; root = above)
        {
            segments.Push(root._text);
        }

        StringBuilder pointer = new(root._text);
        foreach (string segment in segments)
        {
            pointer.Append(JsonPointer.Append("", segment));
        }

        return pointer.ToString();
    }
}
