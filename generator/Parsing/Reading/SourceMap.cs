using System.Globalization;
using Atlassian.Admin.Gen.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>JSON pointer → place in the text.</summary>
/// <remarks>
/// No map is kept: the walker's nodes have their positions, and a pointer is followed through them when a place is asked
/// for. A document without a diagnostic pays nothing. Pointers name the places of the JSON tree as it is after mending.
/// </remarks>
internal sealed class SourceMap(SourceText text, string path, int byteOrderMark)
{
    // Items that were taken out of an array: later ones moved up, but not in the text.
    private readonly Dictionary<string, List<int>> _removedItems = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);

    // Trees of other files that were put into this one's, by the pointers of their roots.
    private readonly Dictionary<string, SourceMap> _grafts = new(StringComparer.Ordinal);

    private TextTree? _tree;

    /// <summary>The file's path.</summary>
    public string Path => path;

    /// <summary>How many values the text has, with those of other files that were put into it.</summary>
    public int Values => ((_tree?.Count ?? 0) / 2) + _grafts.Values.Sum(graft => graft.Values);

    /// <summary>How many characters the text has, with those of other files that were put into it.</summary>
    public int Length => text.Length + _grafts.Values.Sum(graft => graft.Length);

    /// <summary>The map of a text; its tree comes with <see cref="Use"/>.</summary>
    public static SourceMap Of(SourceText text, string path) => new(text, path, ByteOrderMark(text));

    /// <summary>How many characters of a text come before its content.</summary>
    public static int ByteOrderMark(SourceText text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>Gives the nodes, once they are walked.</summary>
    public void Use(TextTree tree) => _tree = tree;

    /// <summary>Where the value of a pointer stands; of a node that is not there, the key of what lacks it.</summary>
    public LocationInfo Value(string pointer)
    {
        if (Elsewhere(Written(pointer)) is ({ } other, var rest))
        {
            return other.Value(rest);
        }

        (int key, int value, bool isThere) = Find(pointer);

        // Nothing after a colon is nothing that can be underlined.
        bool isNowhere = value >= 0 && _tree![value] is { Kind: TextNodeKind.Null, Start: var start, End: var end } && start == end;
        return value < 0 ? At(0, 0) : AtNode(key >= 0 && (isNowhere || !isThere) ? key : value);
    }

    /// <summary>Where the key of a pointer stands; of an array's item, or of the root, its value.</summary>
    public LocationInfo Key(string pointer)
    {
        if (Elsewhere(Written(pointer)) is ({ } other, var rest))
        {
            return other.Key(rest);
        }

        (int key, int value, _) = Find(pointer);
        return key >= 0 ? AtNode(key) : value < 0 ? At(0, 0) : AtNode(value);
    }

    /// <summary>A walker's position as a place.</summary>
    public LocationInfo At(int start, int end)
    {
        int from = Clamp(start);
        return Location(from, Math.Max(from, Clamp(end)));
    }

    /// <summary>Notes that an item was taken out of an array; pointers to later ones have the lower index from now on.</summary>
    public void ItemRemoved(string arrayPointer, int index)
    {
        if (Elsewhere(arrayPointer) is ({ } other, var rest))
        {
            other.ItemRemoved(rest, index);
            return;
        }

        if (!_removedItems.TryGetValue(arrayPointer, out List<int>? removed))
        {
            _removedItems.Add(arrayPointer, removed = []);
        }

        removed.Add(Original(removed, index));
        removed.Sort();
    }

    /// <summary>Notes that a node was moved; what is asked of its new place, or below it, is found where it is written.</summary>
    public void Moved(string pointer, string from) => _moved[pointer] = from;

    /// <summary>Notes that the tree of another file was put into this one.</summary>
    public void Grafted(string pointer, SourceMap other) => _grafts.Add(pointer, other);

    private (SourceMap Map, string Pointer)? Elsewhere(string pointer)
    {
        foreach (KeyValuePair<string, SourceMap> graft in _grafts)
        {
            if (pointer.StartsWith(graft.Key, StringComparison.Ordinal) && (pointer.Length == graft.Key.Length || pointer[graft.Key.Length] == '/'))
            {
                return (graft.Value, pointer.Substring(graft.Key.Length));
            }
        }

        return null;
    }

    private static int Original(List<int> removed, int index)
    {
        foreach (int gone in removed)
        {
            index += gone <= index ? 1 : 0;
        }

        return index;
    }

    private (int Key, int Value, bool IsThere) Find(string pointer)
    {
        if (_tree is not { Count: > 0 } tree)
        {
            return (-1, -1, false);
        }

        (int Key, int Value) found = (-1, 0);
        string parent = "";
        foreach (string segment in JsonPointer.Segments(Written(pointer)))
        {
            (int Key, int Value)? child = Child(tree, tree.Resolve(found.Value), segment, parent);
            if (child is null)
            {
                return (found.Key, found.Value, false);
            }

            found = child.Value;
            parent = JsonPointer.Append(parent, segment);
        }

        return (found.Key, found.Value, true);
    }

    /// <summary>The place that a node had before it was moved.</summary>
    private string Written(string pointer)
    {
        // A moved node can lie in another moved node, but each move leads to an earlier place.
        for (int moves = 0; moves <= _moved.Count && _moved.Count > 0; moves++)
        {
            int end = pointer.Length;
            string? from = null;
            while (end > 0 && !_moved.TryGetValue(pointer.Substring(0, end), out from))
            {
                end = pointer.LastIndexOf('/', end - 1);
            }

            if (from is null)
            {
                break;
            }

            pointer = from + pointer.Substring(end);
        }

        return pointer;
    }

    private (int Key, int Value)? Child(TextTree tree, int container, string segment, string pointer) => tree[container].Kind switch
    {
        TextNodeKind.Object => Entry(tree, container, segment),
        TextNodeKind.Array when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) =>
            Item(tree, container, _removedItems.TryGetValue(pointer, out List<int>? removed) ? Original(removed, index) : index),
        _ => null,
    };

    private static (int Key, int Value)? Item(TextTree tree, int array, int index)
    {
        int item = array + 1;
        while (index-- > 0 && item < tree[array].Link)
        {
            item = tree.After(item);
        }

        return item < tree[array].Link ? (-1, item) : null;
    }

    private static (int Key, int Value)? Entry(TextTree tree, int mapping, string name)
    {
        // What a mapping writes itself comes first, then what it merges in, in this order; each mapping is searched once.
        var searched = new HashSet<int>();
        var waiting = new Stack<int>();
        waiting.Push(mapping);
        while (waiting.Count > 0)
        {
            int current = tree.Resolve(waiting.Pop());
            if (!searched.Add(current))
            {
                continue;
            }

            if (Own(tree, current, name, out List<int> merged) is { } found)
            {
                return found;
            }

            merged.Reverse();
            merged.ForEach(waiting.Push);
        }

        return null;
    }

    private static (int Key, int Value)? Own(TextTree tree, int mapping, string name, out List<int> merged)
    {
        (int Key, int Value)? found = null;
        merged = [];
        if (tree[mapping].Kind == TextNodeKind.Array)
        {
            for (int item = mapping + 1; item < tree[mapping].Link; item = tree.After(item))
            {
                merged.Add(item);
            }
        }

        for (int key = mapping + 1; tree[mapping].Kind == TextNodeKind.Object && key < tree[mapping].Link;)
        {
            int value = tree.After(key);
            ref readonly TextNode node = ref tree[tree.Resolve(key)];
            if (node.Kind == TextNodeKind.MergeKey)
            {
                merged.Add(value);
            }
            else if (!node.IsContainer && (node.Text ?? "null") == name)
            {
                // The last one counts, as in the JSON tree.
                found = (key, value);
            }

            key = tree.After(value);
        }

        return found;
    }

    private LocationInfo AtNode(int index)
    {
        TextNode node = _tree![index];
        int start = Clamp(node.Start);
        if (!node.IsContainer)
        {
            // A block scalar's end is where the next line begins.
            int end = Math.Max(start, Clamp(node.End));
            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            return Location(start, end);
        }

        // A whole schema underlined says less than the line on which it begins.
        return Location(start, Math.Max(start, Math.Min(Clamp(node.End), text.Lines.GetLineFromPosition(start).End)));
    }

    private int Clamp(int position) => Math.Min(text.Length, byteOrderMark + (_tree?.ToCharacters(position) ?? position));

    private LocationInfo Location(int start, int end)
    {
        var span = TextSpan.FromBounds(start, end);
        return new LocationInfo(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
