using Atlassian.Admin.Gen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>YAML text to nodes; positions count characters.</summary>
/// <remarks>YamlDotNet's parser gives events and keeps its state in lists: no nesting of the text can exhaust the stack.</remarks>
internal sealed class YamlTextWalker
{
    private readonly TextTreeBuilder _builder;
    private readonly int _length;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);

    // For each open container: -1 for a sequence, else the number of keys and values so far.
    private readonly Stack<int> _positions = new();

    // For each open container: where its '{' or '[' stands, -1 for one that is indented.
    private readonly Stack<int> _brackets = new();

    private YamlLineBreaks? _lineBreaks;

    private YamlTextWalker(TextTreeBuilder builder, int length, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _builder = builder;
        _length = length;
    }

    /// <summary>Walks the first document of a text.</summary>
    public static (TextTree Tree, Refusal? Refusal, int? SecondDocument) Walk(
        string text, ReaderLimits limits, CancellationToken cancellationToken)
    {
        var builder = new TextTreeBuilder(limits, cancellationToken);
        var walker = new YamlTextWalker(builder, text.Length, cancellationToken);
        int? second = walker.Walk(text);
        return (builder.Build(null), builder.Refusal, second);
    }

    private int? Walk(string text)
    {
        int last = 0;
        int nul = text.IndexOf('\0');
        if (nul >= 0)
        {
            // YamlDotNet would take it for the end, and what follows would be missed in silence.
            _builder.Refuse(new Refusal(DiagnosticDescriptors.UnreadableDocument, nul, nul + 1, "A NUL character is not text"));
            return null;
        }

        _lineBreaks = YamlLineBreaks.Hide(ref text);
        try
        {
            using var reader = new CheckedReader(text, _cancellationToken);
            var parser = new YamlDotNet.Core.Parser(reader);
            bool inSecond = false;
            while (_builder.Refusal is null && parser.MoveNext())
            {
                ParsingEvent current = parser.Current!;
                last = Offset(current.Start);
                if (current is DocumentStart && inSecond)
                {
                    return last;
                }

                inSecond |= current is DocumentEnd;
                Take(current);
            }
        }
        catch (YamlException e)
        {
            int start = PlaceOf(e, text);
            _builder.Refuse(start >= text.TrimEnd().Length && Unclosed(text, start) is { } unclosed
                ? unclosed
                : new Refusal(DiagnosticDescriptors.UnreadableDocument, start, Math.Max(start, Offset(e.End)), MessageOf(e)));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // Escapes of code points that don't exist are not caught by the scanner itself, nor is the end of a line at which a bracket had to close.
            _builder.Refuse(e is InvalidOperationException && Unclosed(text, last) is { } unclosed
                ? unclosed
                : new Refusal(DiagnosticDescriptors.UnreadableDocument, last, last, e.Message.TrimEnd('.')));
        }

        return null;
    }

    // The parser notices a missing bracket at the next thing that can't be in it, far from where it has to be put.
    private Refusal? Unclosed(string text, int reached)
    {
        if (_brackets.Count == 0 || _brackets.Peek() is not (>= 0 and int start))
        {
            return null;
        }

        string message = text[start] == '{' ? "This '{' has no '}'" : "This '[' has no ']'";
        return new Refusal(DiagnosticDescriptors.UnreadableDocument, start, start + 1, message) { Reached = reached };
    }

    private int PlaceOf(YamlException e, string text)
    {
        int start = Offset(e.Start);
        if (!e.Message.Contains("tab as indentation"))
        {
            return start;
        }

        // The parser names the beginning of the mapping; the tab is what has to be found.
        int tab = text.IndexOf("\n\t", start, StringComparison.Ordinal);
        return tab < 0 ? start : tab + 1;
    }

    private static string MessageOf(YamlException e) => e.Message.TrimEnd('.', ' ');

    private int Offset(in Mark mark) => (int)Math.Min(_length, Math.Max(0, mark.Index));

    private void Take(ParsingEvent current)
    {
        int start = Offset(current.Start);
        int end = Offset(current.End);
        switch (current)
        {
            case MappingStart mapping:
                Count();
                Remember(mapping.Anchor);
                _builder.Begin(TextNodeKind.Object, start, end);
                _positions.Push(0);
                _brackets.Push(mapping.Style == MappingStyle.Flow ? start : -1);
                break;
            case SequenceStart sequence:
                Count();
                Remember(sequence.Anchor);
                _builder.Begin(TextNodeKind.Array, start, end);
                _positions.Push(-1);
                _brackets.Push(sequence.Style == SequenceStyle.Flow ? start : -1);
                break;
            case MappingEnd:
            case SequenceEnd:
                if (_positions.Pop() is > 0 and var position && position % 2 == 1)
                {
                    // YamlDotNet gives no value for an entry without a key, and would lose what stands there.
                    _builder.Refuse(new Refusal(DiagnosticDescriptors.UnreadableDocument, start, end, "An entry of the mapping that ends here has no key"));
                }

                // The parser's end of brackets is before the last one.
                _builder.End(_brackets.Pop() < 0 ? end : Math.Max(end, start + 1));
                break;
            case Scalar scalar:
                bool isKey = Count();
                Remember(scalar.Anchor);
                TextNodeKind kind = isKey ? YamlScalars.KindOfKey(scalar) : YamlScalars.KindOf(scalar);
                string value = kind == TextNodeKind.Number ? YamlScalars.NumberText(scalar.Value)
                    : _lineBreaks?.Restore(scalar.Value) ?? scalar.Value;
                _builder.Add(kind, value, start, end);
                break;
            case AnchorAlias alias:
                Count();
                AddAlias(alias.Value.Value, start, end);
                break;
        }
    }

    private void AddAlias(string name, int start, int end)
    {
        if (_anchors.TryGetValue(name, out int target))
        {
            _builder.AddAlias(target, name, start, end);
        }
        else
        {
            _builder.Refuse(new Refusal(
                DiagnosticDescriptors.UnreadableDocument, start, end, $"There is no anchor '&{name}' before the alias '*{name}'"));
        }
    }

    private void Remember(AnchorName anchor)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = _builder.Count;
        }
    }

    /// <summary>Counts a child of the open container and says whether it is a key.</summary>
    private bool Count()
    {
        if (_positions.Count == 0 || _positions.Peek() < 0)
        {
            return false;
        }

        int position = _positions.Pop();
        _positions.Push(position + 1);
        return position % 2 == 0;
    }
}
