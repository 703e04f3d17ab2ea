using System.ComponentModel;
using System.Text;
using System.Xml.Linq;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>What is in an element: its attributes, then its elements and its text, each of them once.</summary>
/// <param name="reader">A reader that stands on the element's start.</param>
/// <param name="hasText">Whether the text is a member, so that white space counts.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct XmlContent(XmlModelReader reader, bool hasText = false)
{
    private readonly string _defaultNamespace = reader.DefaultNamespace;
    private List<XObject>? _unknown;
    private StringBuilder? _text;
    private State _state;
    private bool _hasElements;

    private enum State
    {
        Start,
        Inside,
        End,
    }

    /// <summary>The name of the element or attribute, without prefix.</summary>
    public readonly string LocalName => reader.LocalName;

    /// <summary>The namespace of the element or attribute; empty when it has none.</summary>
    public readonly string NamespaceName => reader.NamespaceName;

    /// <summary>The text, or what stands between the elements; null when there is none, and white space between elements is none.</summary>
    public readonly string? Text => _text?.ToString() is { } text && !(_hasElements && string.IsNullOrWhiteSpace(text)) ? text : null;

    /// <summary>The same; null when there is none but white space.</summary>
    public readonly string? TextOrNull => Text is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Goes on to the next attribute.</summary>
    /// <returns>false when there is none any more.</returns>
    public readonly bool NextAttribute() => reader.MoveToNextAttribute();

    /// <summary>Goes on to the next element, over the text before it.</summary>
    /// <returns>false when there is none any more.</returns>
    public bool NextElement()
    {
        if (_state == State.Start)
        {
            _state = reader.MoveToElement() ? State.Inside : State.End;
        }

        while (_state == State.Inside)
        {
            if (!reader.MoveToNext(hasText, out string? text))
            {
                _state = State.End;
            }
            else if (text is null)
            {
                _hasElements = true;
                return true;
            }
            else
            {
                (_text ??= new StringBuilder()).Append(text);
            }
        }

        return false;
    }

    /// <summary>Keeps an attribute or element that the document does not name.</summary>
    public void Keep()
    {
        reader.MarkUnknown();
        (_unknown ??= []).Add(reader.IsOnAttribute ? reader.ReadAttribute() : reader.ReadTree());
    }

    /// <summary>Passes over an attribute or element.</summary>
    public readonly void Skip()
    {
        reader.MarkUnknown();
        reader.SkipContent();
    }

    /// <summary>What was kept, and the text if it is no member.</summary>
    /// <returns>The members.</returns>
    public readonly JsonMembers ToMembers()
    {
        string? text = hasText ? null : TextOrNull;
        if (text is not null)
        {
            reader.MarkUnknown();
        }

        return text is null && _unknown is null ? default : XmlAny.ToMembers(_unknown ?? [], text, _defaultNamespace);
    }
}
