using System.ComponentModel;
using System.Xml;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Reads and writes lists within an element of their own.</summary>
/// <param name="item">The name of the items' elements.</param>
/// <param name="converter">Reads and writes one item.</param>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlListConverter<T>(XmlName item, XmlModelConverter<T> converter) : XmlModelConverter<IReadOnlyList<T>>
{
    /// <inheritdoc />
    public override IReadOnlyList<T> Read(XmlModelReader reader)
    {
        List<T>? items = null;

        // Few documents name the items of a list: they are named as the first of them is where that is another name.
        string? name = null;
        XmlContent content = new(reader);
        while (content.NextElement())
        {
            name ??= content.LocalName;
            if (content.LocalName == name || content.LocalName == item.LocalName)
            {
                (items ??= []).Add(converter.Read(reader));
            }
            else
            {
                content.Skip();
            }
        }

        return items is null ? [] : items;
    }

    /// <inheritdoc />
    public override void Write(XmlWriter writer, IReadOnlyList<T> value) => XmlWrite.Elements(writer, item, converter, value);
}
