using System.ComponentModel;
using System.Xml.Linq;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>An attribute or element whose text says which type an element is of.</summary>
/// <param name="name">Its name, with <c>@</c> before where it is an attribute.</param>
/// <param name="otherwise">The number of the type where the text is none of these; 0 for none.</param>
/// <param name="values">The texts, and the numbers of the types.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlDiscriminator(string name, int otherwise, params (string Value, int Number)[] values)
{
    /// <summary>The number of the type where the text is none of these.</summary>
    public int Otherwise => otherwise;

    internal int Find(XElement element)
    {
        string? text = name.StartsWith('@')
            ? element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name[1..])?.Value
            : element.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value;
        text = text?.Trim();
        return Array.FindIndex(values, value => value.Value == text) is >= 0 and int index ? values[index].Number : otherwise;
    }
}
