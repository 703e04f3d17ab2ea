using System.ComponentModel;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Reads an XML document forward, element by element, and bounds how deep it goes.</summary>
/// <remarks>Whoever reads a value leaves the reader on the last token of its element.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlModelReader
{
    /// <summary>How many elements may stand in each other. Each costs stack while a type that contains itself is read.</summary>
    internal const int MaxDepth = 128;

    /// <summary>The namespace of <c>xsi:nil</c>.</summary>
    internal const string InstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

    private const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";

    private readonly XmlReader _reader;
    private readonly int _outerDepth;

    internal XmlModelReader(XmlReader reader, int outerDepth = 0)
    {
        _reader = reader;
        _outerDepth = outerDepth;
    }

    /// <summary>The name of the element or attribute, without prefix.</summary>
    public string LocalName => _reader.LocalName;

    /// <summary>The namespace of the element or attribute; empty when it has none.</summary>
    public string NamespaceName => _reader.NamespaceURI;

    /// <summary>How many attributes and elements were met, and how many of them nobody knew.</summary>
    internal (int Met, int Unknown) Counts { get; private set; }

    /// <summary>How deep the element stands in the whole document.</summary>
    internal int Depth => _outerDepth + _reader.Depth;

    /// <summary>The namespace of names without a prefix.</summary>
    internal string DefaultNamespace => _reader.LookupNamespace("") ?? "";

    internal bool IsOnAttribute => _reader.NodeType is XmlNodeType.Attribute;

    /// <summary>Whether the element says that it has no value, by <c>xsi:nil</c> (XML Schema 1.1 part 1 §2.7.2). It is passed over if so.</summary>
    /// <returns>true when it does.</returns>
    public bool SkipNil()
    {
        if (IsOnAttribute || !_reader.HasAttributes || _reader.GetAttribute("nil", InstanceNamespace)?.Trim() is not ("true" or "1"))
        {
            return false;
        }

        SkipContent();
        return true;
    }

    /// <summary>The text of the element or attribute.</summary>
    /// <returns>The text, as it stands; empty when there is none.</returns>
    /// <exception cref="XmlException">The element has elements in it.</exception>
    public string ReadText()
    {
        if (IsOnAttribute)
        {
            return _reader.Value;
        }

        if (_reader.IsEmptyElement)
        {
            return "";
        }

        string text = "";
        StringBuilder? several = null;
        while (_reader.Read())
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.EndElement:
                    return several?.ToString() ?? text;
                case XmlNodeType.Element:
                    throw new XmlException("Expected text, found an element.");
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when text.Length == 0:
                    text = _reader.Value;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    several = (several ?? new StringBuilder(text)).Append(_reader.Value);
                    break;
            }
        }

        throw new XmlException("Expected the end of the element.");
    }

    /// <summary>Begins a document.</summary>
    internal void ReadRoot()
    {
        _reader.MoveToContent();
        if (_reader.NodeType is not XmlNodeType.Element)
        {
            throw new XmlException("Expected an element.");
        }
    }

    /// <summary>Whether the element has nothing between its tags for certain.</summary>
    internal bool MoveToElement()
    {
        if (IsOnAttribute)
        {
            _reader.MoveToElement();
        }

        return !_reader.IsEmptyElement;
    }

    /// <summary>Goes on to the next attribute that is data: declarations of namespaces and those of XML Schema say something of the text.</summary>
    internal bool MoveToNextAttribute()
    {
        while (_reader.MoveToNextAttribute())
        {
            if (_reader.NamespaceURI is not (DeclarationNamespace or InstanceNamespace))
            {
                Counts = (Counts.Met + 1, Counts.Unknown);
                return true;
            }
        }

        _reader.MoveToElement();
        return false;
    }

    /// <summary>Goes on to the next element or piece of text within the element.</summary>
    /// <param name="text">The text; null of an element.</param>
    /// <param name="keepsWhitespace">Whether text of white space alone counts.</param>
    /// <returns>false at the element's end.</returns>
    internal bool MoveToNext(bool keepsWhitespace, out string? text)
    {
        text = null;
        while (_reader.Read())
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.EndElement:
                    return false;
                case XmlNodeType.Element:
                    CheckDepth();
                    Counts = (Counts.Met + 1, Counts.Unknown);
                    return true;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when keepsWhitespace:
                    text = _reader.Value;
                    return true;
            }
        }

        throw new XmlException("Expected the end of the element.");
    }

    /// <summary>The attribute that the reader stands on.</summary>
    internal XAttribute ReadAttribute() => new(XName.Get(_reader.LocalName, _reader.NamespaceURI), _reader.Value);

    /// <summary>Says that nobody knows what the reader stands on.</summary>
    internal void MarkUnknown() => Counts = (Counts.Met, Counts.Unknown + 1);

    /// <summary>Passes over what is in the element.</summary>
    internal void SkipContent()
    {
        if (IsOnAttribute || _reader.IsEmptyElement)
        {
            return;
        }

        int depth = _reader.Depth;
        while (_reader.Read())
        {
            if (_reader.NodeType is XmlNodeType.EndElement && _reader.Depth == depth)
            {
                return;
            }
        }
    }

    /// <summary>Reads the element with all that is in it, for what has to be looked at more than once.</summary>
    internal XElement ReadTree()
    {
        (XElement root, bool isEmpty) = ReadStart();
        XElement current = root;
        while (!isEmpty && _reader.Read())
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.EndElement when ReferenceEquals(current, root):
                    return root;
                case XmlNodeType.EndElement:
                    current = current.Parent!;
                    break;
                case XmlNodeType.Element:
                    CheckDepth();
                    (XElement child, bool isChildEmpty) = ReadStart();
                    current.Add(child);
                    current = isChildEmpty ? current : child;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    // As a node of its own: what is added as a string is put to the text before it, all of it copied each time.
                    current.Add(new XText(_reader.Value));
                    break;
            }
        }

        return root;
    }

    private (XElement Element, bool IsEmpty) ReadStart()
    {
        bool isEmpty = _reader.IsEmptyElement;
        XElement element = new(XName.Get(_reader.LocalName, _reader.NamespaceURI));
        while (_reader.MoveToNextAttribute())
        {
            // The names have their namespaces without the declarations.
            if (_reader.NamespaceURI != DeclarationNamespace)
            {
                element.Add(new XAttribute(XName.Get(_reader.LocalName, _reader.NamespaceURI), _reader.Value));
            }
        }

        _reader.MoveToElement();
        return (element, isEmpty);
    }

    private void CheckDepth()
    {
        if (Depth > MaxDepth)
        {
            throw new XmlException($"Expected at most {MaxDepth} elements in each other.");
        }
    }
}
