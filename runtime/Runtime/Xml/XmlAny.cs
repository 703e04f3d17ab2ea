using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>XML as free-form JSON, for what the document leaves open or does not name, and back.</summary>
/// <remarks>
/// An element without attributes and elements is a string. Another is an object: its elements by their names, those of one name an array,
/// its attributes by their names with <c>@</c> before, its text <c>#text</c>. A name in another namespace than the default one is
/// <c>{namespace}name</c>. An element that says it is nil is null.
/// </remarks>
internal sealed class XmlAny : XmlModelConverter<JsonElement>
{
    private const string TextKey = "#text";
    private const string Item = "item";

    public override JsonElement Read(XmlModelReader reader)
    {
        if (reader.IsOnAttribute)
        {
            return JsonValues.From(reader.ReadText());
        }

        string defaultNamespace = reader.DefaultNamespace;
        return ToJson(reader.ReadTree(), defaultNamespace);
    }

    public override void Write(XmlWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                XmlWrite.NilAttribute(writer);
                break;
            case JsonValueKind.String:
                writer.WriteString(value.GetString());
                break;
            case JsonValueKind.Object:
                List<KeyValuePair<string, JsonElement>> members = [.. value.EnumerateObject().Select(static member => KeyValuePair.Create(member.Name, member.Value))];
                WriteAttributes(writer, members);
                WriteElements(writer, members);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement element in value.EnumerateArray())
                {
                    WriteElement(writer, Item, element);
                }

                break;
            default:
                writer.WriteString(value.GetRawText());
                break;
        }
    }

    /// <summary>An element as JSON.</summary>
    /// <param name="element">The element.</param>
    /// <param name="defaultNamespace">The namespace of names that have no prefix.</param>
    public static JsonElement ToJson(XElement element, string defaultNamespace) => JsonValues.Write(writer => Write(writer, element, defaultNamespace));

    /// <summary>Attributes, elements and text as members.</summary>
    public static JsonMembers ToMembers(List<XObject> nodes, string? text, string defaultNamespace)
    {
        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (XAttribute attribute in nodes.OfType<XAttribute>())
        {
            members["@" + KeyOf(attribute.Name, "")] = JsonValues.From(attribute.Value);
        }

        if (text is not null)
        {
            members[TextKey] = JsonValues.From(text);
        }

        foreach (IGrouping<string, XElement> same in nodes.OfType<XElement>().GroupBy(element => KeyOf(element.Name, defaultNamespace)))
        {
            members[same.Key] = JsonValues.Write(writer => Write(writer, [.. same], defaultNamespace));
        }

        return JsonMembers.Adopt(members);
    }

    /// <summary>Writes the members that are attributes.</summary>
    public static void WriteAttributes(XmlWriter writer, IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        foreach ((string key, JsonElement value) in members)
        {
            if (IsAttribute(key) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            {
                (string name, string? space) = NameOf(key[1..]);
                writer.WriteAttributeString(null, XmlWrite.Checked(name), space, TextOf(value));
            }
        }
    }

    /// <summary>Writes the members that are text or elements.</summary>
    public static void WriteElements(XmlWriter writer, IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        foreach ((string key, JsonElement value) in members.Where(static member => !IsAttribute(member.Key)))
        {
            if (key == TextKey)
            {
                writer.WriteString(TextOf(value));
            }
            else if (value.ValueKind is JsonValueKind.Array)
            {
                foreach (JsonElement element in value.EnumerateArray())
                {
                    WriteElement(writer, key, element);
                }
            }
            else
            {
                WriteElement(writer, key, value);
            }
        }
    }

    private static void WriteElement(XmlWriter writer, string key, JsonElement value)
    {
        (string name, string? space) = NameOf(key);
        writer.WriteStartElement(null, XmlWrite.Checked(name), space);
        XmlScalars.Any.Write(writer, value);
        writer.WriteEndElement();
    }

    private static void Write(Utf8JsonWriter writer, List<XElement> same, string defaultNamespace)
    {
        if (same is [var only])
        {
            Write(writer, only, defaultNamespace);
            return;
        }

        writer.WriteStartArray();
        foreach (XElement element in same)
        {
            Write(writer, element, defaultNamespace);
        }

        writer.WriteEndArray();
    }

    // As deep as the reader lets an element be.
    private static void Write(Utf8JsonWriter writer, XElement element, string defaultNamespace)
    {
        if ((string?)element.Attribute(XName.Get("nil", XmlModelReader.InstanceNamespace)) is "true" or "1")
        {
            writer.WriteNullValue();
            return;
        }

        List<XAttribute> attributes = [.. element.Attributes().Where(static attribute => attribute.Name.NamespaceName != XmlModelReader.InstanceNamespace)];
        if (attributes.Count == 0 && !element.HasElements)
        {
            writer.WriteStringValue(element.Value);
            return;
        }

        // What is written back with its namespace makes that the default one of what is in it.
        string inner = element.Name.NamespaceName;
        writer.WriteStartObject();
        foreach (XAttribute attribute in attributes)
        {
            writer.WriteString("@" + KeyOf(attribute.Name, ""), attribute.Value);
        }

        string text = string.Concat(element.Nodes().OfType<XText>().Select(static node => node.Value));
        if (!string.IsNullOrWhiteSpace(text))
        {
            writer.WriteString(TextKey, text);
        }

        foreach (IGrouping<string, XElement> same in element.Elements().GroupBy(child => KeyOf(child.Name, inner)))
        {
            writer.WritePropertyName(same.Key);
            Write(writer, [.. same], inner);
        }

        writer.WriteEndObject();
    }

    private static string KeyOf(XName name, string defaultNamespace) => name.NamespaceName == defaultNamespace ? name.LocalName : $"{{{name.NamespaceName}}}{name.LocalName}";

    private static (string Name, string? Namespace) NameOf(string key)
    {
        int end = key.StartsWith('{') ? key.LastIndexOf('}') : -1;
        return end < 0 ? (key, null) : (key[(end + 1)..], key[1..end]);
    }

    private static bool IsAttribute(string key) => key.StartsWith('@');

    private static string TextOf(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
