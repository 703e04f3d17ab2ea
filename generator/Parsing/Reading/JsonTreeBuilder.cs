using System.Text.Json;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Diagnostics;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Makes the JSON tree of a <see cref="TextTree"/>: aliases written out, merge keys merged, numbers as they are written.</summary>
internal sealed class JsonTreeBuilder
{
    private readonly TextTree _text;
    private readonly Findings _findings;
    private readonly ReaderLimits _limits;
    private readonly CheckCounter _checks;
    private readonly Stack<Frame> _open = new();
    private readonly Dictionary<string, JsonElement> _numbers = new(StringComparer.Ordinal);
    private int _nodes;
    private int _aliasNodes;
    private Refusal? _refusal;

    private JsonTreeBuilder(TextTree text, Findings findings, ReaderLimits limits, CancellationToken cancellationToken)
    {
        _text = text;
        _findings = findings;
        _limits = limits;
        _checks = new CheckCounter(cancellationToken);
    }

    /// <summary>Makes the tree, or says why not.</summary>
    public static (JsonNode? Root, Refusal? Refusal) Build(
        TextTree text, Findings findings, ReaderLimits limits, CancellationToken cancellationToken)
    {
        if (text.Count == 0)
        {
            return (null, null);
        }

        var builder = new JsonTreeBuilder(text, findings, limits, cancellationToken);
        JsonNode? root = builder.Value(0, viaAlias: false);
        while (builder._refusal is null && builder._open.Count > 0)
        {
            builder.Step();
        }

        return (root, builder._refusal);
    }

    private void Step()
    {
        Frame frame = _open.Peek();
        if (frame.Next >= frame.End)
        {
            _open.Pop();
        }
        else if (frame.Container is JsonArray array)
        {
            int item = frame.Next;
            frame.Next = _text.After(item);
            array.Add(Value(item, frame.ViaAlias));
        }
        else
        {
            int key = frame.Next;
            int value = _text.After(key);
            frame.Next = _text.After(value);
            Entry(frame, (JsonObject)frame.Container, key, value);
        }
    }

    private void Entry(Frame frame, JsonObject target, int key, int value)
    {
        ref readonly TextNode keyNode = ref _text[_text.Resolve(key)];
        if (frame.IsMerge)
        {
            // Also what is not taken in the end costs time.
            CountAlias(key);
        }

        if (keyNode.Kind == TextNodeKind.MergeKey)
        {
            Merge(frame, value);
        }
        else if (keyNode.IsContainer)
        {
            _findings.At(DiagnosticDescriptors.SpecificationBreach, _text[key].Start, _text[key].Start + 1, "A key must be text", "this entry is left out.");
        }
        else if (!frame.IsMerge)
        {
            string name = keyNode.Text ?? "null";
            if (target.ContainsKey(name) && !frame.ViaAlias)
            {
                _findings.At(
                    DiagnosticDescriptors.SpecificationBreach,
                    _text[key].Start,
                    _text[key].End,
                    $"The key '{name}' is already in this object",
                    "this last value is the one that counts.");
            }

            target[name] = Value(value, frame.ViaAlias);
        }
        else if (keyNode.Text is { } merged && !frame.Written!.Contains(merged) && !target.ContainsKey(merged))
        {
            target[merged] = Value(value, viaAlias: true);
        }
    }

    /// <summary>Lets a mapping's entries join the one that names it; what the latter writes itself wins wherever it stands.</summary>
    private void Merge(Frame frame, int value)
    {
        HashSet<string> written = frame.Written ??= KeysOf(frame);
        int source = _text.Resolve(value);
        if (_text[source].Kind == TextNodeKind.Object)
        {
            Open(frame.Container, source, viaAlias: true, written);
            return;
        }

        if (_text[source].Kind == TextNodeKind.Array)
        {
            // The first of several sources wins, so it must be taken first.
            var sources = new Stack<int>();
            for (int item = source + 1; item < _text[source].Link; item = _text.After(item))
            {
                sources.Push(_text.Resolve(item));
            }

            if (sources.All(item => _text[item].Kind == TextNodeKind.Object))
            {
                foreach (int item in sources)
                {
                    Open(frame.Container, item, viaAlias: true, written);
                }

                return;
            }
        }

        _findings.At(
            DiagnosticDescriptors.SpecificationBreach, _text[value].Start, _text[value].End, "Only a mapping can be merged with '<<'", "it is left out.");
    }

    private HashSet<string> KeysOf(Frame frame)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (int key = frame.Start + 1; key < frame.End; key = _text.After(_text.After(key)))
        {
            keys.Add(_text[_text.Resolve(key)].Text ?? "null");
        }

        return keys;
    }

    private JsonNode? Value(int index, bool viaAlias)
    {
        int resolved = _text.Resolve(index);
        bool isRepeated = viaAlias || resolved != index;
        Count(index, isRepeated);
        ref readonly TextNode node = ref _text[resolved];
        return node.Kind switch
        {
            TextNodeKind.Object => Open(new JsonObject(), resolved, isRepeated, null),
            TextNodeKind.Array => Open(new JsonArray(), resolved, isRepeated, null),
            TextNodeKind.Number => JsonValue.Create(Number(node.Text!)),
            TextNodeKind.True => JsonValue.Create(true),
            TextNodeKind.False => JsonValue.Create(false),
            TextNodeKind.Null => null,
            _ => JsonValue.Create(node.Text),
        };
    }

    private JsonNode Open(JsonNode container, int index, bool viaAlias, HashSet<string>? mergeInto)
    {
        _open.Push(new Frame(container, index, _text[index].Link, viaAlias, mergeInto));
        if (_open.Count > _limits.MaxDepth)
        {
            _refusal ??= LimitMessages.Depth(_limits, _text[index].Start, _text[index].Start);
        }

        return container;
    }

    private JsonElement Number(string text)
    {
        if (!_numbers.TryGetValue(text, out JsonElement number))
        {
            using JsonDocument document = JsonDocument.Parse(text);
            number = document.RootElement.Clone();
            _numbers.Add(text, number);
        }

        return number;
    }

    private void Count(int index, bool isRepeated)
    {
        _checks.Step();
        if (++_nodes > _limits.MaxNodes)
        {
            _refusal ??= LimitMessages.Nodes(_limits, _text[index].Start, _text[index].End);
        }

        if (isRepeated)
        {
            CountAlias(index);
        }
    }

    private void CountAlias(int index)
    {
        if (++_aliasNodes > _limits.MaxAliasNodes)
        {
            ref readonly TextNode alias = ref _text[AliasAround(index)];
            _refusal ??= LimitMessages.Aliases(_limits, alias.Start, alias.End);
        }
    }

    // What is written out too often is seldom where it was once too much: the outermost alias is what has to go.
    private int AliasAround(int index)
    {
        Frame? outer = _open.LastOrDefault(frame => frame.ViaAlias);
        Frame? around = outer is null ? null : _open.ElementAtOrDefault(_open.ToList().IndexOf(outer) + 1);
        return around is not null && _text[around.Next - 1].Kind == TextNodeKind.Alias ? around.Next - 1 : index;
    }

    /// <summary>A container whose children are being made.</summary>
    private sealed class Frame(JsonNode container, int start, int end, bool viaAlias, HashSet<string>? written)
    {
        public JsonNode Container { get; } = container;

        public int Start { get; } = start;

        public int Next { get; set; } = start + 1;

        public int End { get; } = end;

        public bool ViaAlias { get; } = viaAlias;

        /// <summary>Whether the entries of another mapping are merged in.</summary>
        public bool IsMerge { get; } = written is not null;

        /// <summary>The keys that the merging mapping writes itself.</summary>
        public HashSet<string>? Written { get; set; } = written;
    }
}
