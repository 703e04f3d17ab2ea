using Atlassian.Admin.Gen.Diagnostics;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Takes what a walker finds, within the limits.</summary>
internal sealed class TextTreeBuilder(ReaderLimits limits, CancellationToken cancellationToken)
{
    private readonly CheckCounter _checks = new(cancellationToken);
    private readonly Stack<int> _open = new();
    private readonly List<TextNode[]> _blocks = [];

    /// <summary>The number of nodes so far, which is the next node's index.</summary>
    public int Count { get; private set; }

    /// <summary>Why the walk must stop.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Opens an object or an array.</summary>
    public void Begin(TextNodeKind kind, int start, int end)
    {
        _open.Push(Count);
        Add(new TextNode(kind, start, end, 0, null));
        if (_open.Count > limits.MaxDepth)
        {
            Refuse(LimitMessages.Depth(limits, start, end));
        }
    }

    /// <summary>Closes what was opened last.</summary>
    public void End(int end)
    {
        int index = _open.Pop();
        ref TextNode node = ref At(index);
        node = node with { End = end, Link = Count };
    }

    /// <summary>Adds a node without children.</summary>
    public void Add(TextNodeKind kind, string? text, int start, int end) => Add(new TextNode(kind, start, end, Count + 1, text));

    /// <summary>Adds another occurrence of a node.</summary>
    public void AddAlias(int target, string name, int start, int end)
    {
        if (At(target) is { IsContainer: true, Link: 0 })
        {
            Refuse(new Refusal(
                DiagnosticDescriptors.LimitExceeded,
                start,
                end,
                $"The alias '*{name}' lies inside the node that it stands for and has no end",
                "write out what is meant."));
            return;
        }

        Add(new TextNode(TextNodeKind.Alias, start, end, target, name));
    }

    /// <summary>Stops the walk.</summary>
    public void Refuse(Refusal refusal) => Refusal ??= refusal;

    /// <summary>The finished tree.</summary>
    public TextTree Build(Func<int, int>? toCharacters) => new(_blocks, Count, toCharacters);

    private ref TextNode At(int index) => ref _blocks[index >> TextTree.BlockBits][index & ((1 << TextTree.BlockBits) - 1)];

    private void Add(in TextNode node)
    {
        if (Count == _blocks.Count << TextTree.BlockBits)
        {
            _blocks.Add(new TextNode[1 << TextTree.BlockBits]);
        }

        At(Count++) = node;
        _checks.Step();

        // Keys are nodes of their own here, but not in the tree that the limit speaks of.
        if (Count / 2 > limits.MaxNodes)
        {
            Refuse(LimitMessages.Nodes(limits, node.Start, node.End));
        }
    }
}
