using System.Text;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Writes an XML documentation comment.</summary>
internal sealed class DocComment
{
    private readonly StringBuilder _text = new();

    /// <summary>An element of the document's text; nothing where there is no text.</summary>
    public DocComment Element(string start, string name, DocText text)
    {
        if (text.IsEmpty)
        {
            return this;
        }

        if (text.Lines.Length == 1)
        {
            Line($"<{start}>{text.Lines[0]}</{name}>");
            return this;
        }

        Line($"<{start}>");
        foreach (string line in text.Lines)
        {
            Line(line);
        }

        Line($"</{name}>");
        return this;
    }

    /// <summary>The summary: the document's text, or <paramref name="otherwise"/>, which is our own and already XML.</summary>
    public DocComment Summary(DocText text, string otherwise)
    {
        if (text.IsEmpty)
        {
            Line($"<summary>{otherwise}</summary>");
        }

        return Element("summary", "summary", text);
    }

    /// <summary>A line of our own, already XML.</summary>
    public DocComment Line(string xml)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(xml.Length == 0 ? "///" : "/// ").Append(xml);
        return this;
    }

    /// <summary>The comment, without a line end at its end.</summary>
    public override string ToString() => _text.ToString();
}
