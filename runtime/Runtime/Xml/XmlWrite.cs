using System.ComponentModel;
using System.Xml;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>What emitted writers need beside <see cref="XmlWriter"/> itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlWrite
{
    /// <summary>Writes an element.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The element's name.</param>
    /// <param name="converter">Writes what is in it.</param>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static void Element<T>(XmlWriter writer, XmlName name, XmlModelConverter<T> converter, T value)
    {
        Start(writer, name);
        converter.Write(writer, value);
        writer.WriteEndElement();
    }

    /// <summary>Writes an element for each of several values.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The name of each element.</param>
    /// <param name="converter">Writes what is in one.</param>
    /// <param name="values">The values.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    public static void Elements<T>(XmlWriter writer, XmlName name, XmlModelConverter<T> converter, IReadOnlyList<T> values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            Element(writer, name, converter, values[i]);
        }
    }

    /// <summary>Writes an element that says it has no value (<c>xsi:nil</c>).</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The element's name.</param>
    public static void Nil(XmlWriter writer, XmlName name)
    {
        Start(writer, name);
        NilAttribute(writer);
        writer.WriteEndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The attribute's name.</param>
    /// <param name="converter">Makes its text.</param>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static void Attribute<T>(XmlWriter writer, XmlName name, XmlTextConverter<T> converter, T value) =>
        writer.WriteAttributeString(name.Prefix, name.LocalName, name.NamespaceName, converter.Format(value));

    /// <summary>Writes those members that the document does not name which are attributes.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="members">The members.</param>
    public static void Attributes(XmlWriter writer, JsonMembers members)
    {
        if (members.Count > 0)
        {
            XmlAny.WriteAttributes(writer, members);
        }
    }

    /// <summary>Writes the other members that the document does not name.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="members">The members.</param>
    public static void Members(XmlWriter writer, JsonMembers members)
    {
        if (members.Count > 0)
        {
            XmlAny.WriteElements(writer, members);
        }
    }

    /// <summary>Starts an element. One without a namespace of its own is in the default one that stands there.</summary>
    internal static void Start(XmlWriter writer, XmlName name) => writer.WriteStartElement(name.Prefix, name.LocalName, name.NamespaceName);

    internal static void NilAttribute(XmlWriter writer) => writer.WriteAttributeString("xsi", "nil", XmlModelReader.InstanceNamespace, "true");

    /// <summary>A name that is data.</summary>
    /// <exception cref="ArgumentException">It can't be the name of an element.</exception>
    internal static string Checked(string name)
    {
        try
        {
            return XmlConvert.VerifyNCName(name);
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException)
        {
            throw new ArgumentException($"'{name}' can't be the name of an element in XML.", exception);
        }
    }
}
