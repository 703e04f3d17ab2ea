using System.ComponentModel;
using System.Xml;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Reads and writes elements whose names are data.</summary>
/// <param name="converter">Reads and writes what is in one of them.</param>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlDictionaryConverter<T>(XmlModelConverter<T> converter) : XmlModelConverter<IReadOnlyDictionary<string, T>>
{
    /// <inheritdoc />
    public override IReadOnlyDictionary<string, T> Read(XmlModelReader reader)
    {
        Dictionary<string, T>? members = null;
        XmlContent content = new(reader);
        while (content.NextElement())
        {
            ReadMember(reader, ref members);
        }

        return members ?? [];
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException">A key can't be the name of an element.</exception>
    public override void Write(XmlWriter writer, IReadOnlyDictionary<string, T> value)
    {
        foreach ((string name, T member) in value)
        {
            writer.WriteStartElement(null, XmlWrite.Checked(name), null);
            converter.Write(writer, member);
            writer.WriteEndElement();
        }
    }

    /// <summary>Reads one element that the document does not name into <paramref name="members"/>; the last of a name wins.</summary>
    /// <param name="reader">A reader that stands on the element's start.</param>
    /// <param name="members">Where to put it; made for the first one.</param>
    public void ReadMember(XmlModelReader reader, ref Dictionary<string, T>? members)
    {
        members ??= new Dictionary<string, T>(StringComparer.Ordinal);
        string name = reader.LocalName;
        members[name] = converter.Read(reader);
    }
}
