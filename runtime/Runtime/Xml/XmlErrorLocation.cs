using System.Globalization;
using System.Text;
using System.Xml;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Finds out where in an XML document reading failed.</summary>
/// <remarks>The path is computed only after a failure, by reading the document once more up to the failing place.</remarks>
internal static class XmlErrorLocation
{
    /// <summary>Gives <paramref name="exception"/> the path (XPath 1.0 §2), line and position of what <paramref name="reader"/> stands on.</summary>
    public static XmlException Locate(XmlException exception, XmlReader reader, ReadOnlyMemory<byte> xml, bool isUtf8)
    {
        (int Line, int Position) place = exception.LineNumber > 0 ? (exception.LineNumber, exception.LinePosition) : PlaceOf(reader);
        string attribute = reader.NodeType is XmlNodeType.Attribute ? "/@" + reader.LocalName : "";
        string path = PathTo(xml, isUtf8, place) + attribute;
        return new XmlException($"{WithoutPlace(exception)} Path: {(path.Length == 0 ? "/" : path)}.", exception, place.Line, place.Position);
    }

    // The place is added to every message that is made with one.
    private static string WithoutPlace(XmlException exception)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $" Line {exception.LineNumber}, position {exception.LinePosition}.");
        return exception.Message.EndsWith(place, StringComparison.Ordinal) ? exception.Message[..^place.Length] : exception.Message;
    }

    private static (int Line, int Position) PlaceOf(XmlReader reader) => reader is IXmlLineInfo info ? (info.LineNumber, info.LinePosition) : default;

    private static string PathTo(ReadOnlyMemory<byte> xml, bool isUtf8, (int Line, int Position) place)
    {
        List<(string Step, Dictionary<string, int> Children)> steps = [("", new(StringComparer.Ordinal))];
        try
        {
            using XmlReader reader = XmlModel.Open(xml, isUtf8);
            while (reader.Read() && PlaceOf(reader).CompareTo(place) <= 0)
            {
                // A step stays until what comes after its element, because an error at its end concerns it.
                int kept = reader.NodeType is XmlNodeType.EndElement ? reader.Depth + 2 : reader.Depth + 1;
                while (steps.Count > kept)
                {
                    steps.RemoveAt(steps.Count - 1);
                }

                if (reader.NodeType is XmlNodeType.Element)
                {
                    Dictionary<string, int> siblings = steps[^1].Children;
                    int number = siblings[reader.LocalName] = siblings.GetValueOrDefault(reader.LocalName) + 1;
                    string step = number == 1 ? reader.LocalName : string.Create(CultureInfo.InvariantCulture, $"{reader.LocalName}[{number}]");
                    steps.Add((step, new(StringComparer.Ordinal)));
                }
            }
        }
        catch (XmlException)
        {
            // The document itself is broken here; the steps so far lead to the place.
        }

        return Format(steps);
    }

    private static string Format(List<(string Step, Dictionary<string, int> Children)> steps)
    {
        StringBuilder path = new();
        foreach ((string step, _) in steps.Skip(1))
        {
            path.Append('/').Append(step);
        }

        return path.ToString();
    }
}
