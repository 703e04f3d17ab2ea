using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Reads and writes whole XML documents by a converter.</summary>
internal static class XmlModel
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // No DTD, so no entities but those of XML itself, and nothing that could be fetched.
    private static readonly XmlReaderSettings ReaderSettings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>Opens a document that is no more than data.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="isUtf8">Whether it is in UTF-8 whatever it says itself; if not, a byte order mark or the declaration says it.</param>
    public static XmlReader Open(ReadOnlyMemory<byte> xml, bool isUtf8)
    {
        MemoryStream stream = MemoryMarshal.TryGetArray(xml, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(xml.ToArray(), writable: false);
        return isUtf8 ? XmlReader.Create(new StreamReader(stream, Encoding.UTF8), ReaderSettings) : XmlReader.Create(stream, ReaderSettings);
    }

    /// <summary>Reads the document that is the whole of <paramref name="xml"/>.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="isUtf8">Whether it is in UTF-8 whatever it says itself.</param>
    /// <param name="root">The name of its element.</param>
    /// <param name="converter">Reads what is in it.</param>
    /// <exception cref="XmlException">It is no XML or does not fit the type; the message says where, and has no text of the document in it.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> xml, bool isUtf8, XmlName root, XmlModelConverter<T> converter)
    {
        using XmlReader reader = Open(xml, isUtf8);
        XmlModelReader model = new(reader);
        try
        {
            model.ReadRoot();
            string name = model.LocalName;
            T value = ReadRoot(name, root, converter, model);
            while (reader.Read())
            {
                // What comes after it may be comments and white space.
            }

            return value;
        }
        catch (XmlException exception)
        {
            throw XmlErrorLocation.Locate(exception, reader, xml, isUtf8);
        }
    }

    /// <summary>Writes <paramref name="value"/> as a document.</summary>
    public static void Write<T>(Stream output, T value, XmlName root, XmlModelConverter<T> converter, Encoding? encoding = null)
    {
        XmlWriterSettings settings = new() { Encoding = encoding ?? Utf8, CloseOutput = false };
        using XmlWriter writer = XmlWriter.Create(output, settings);
        XmlWrite.Element(writer, root, converter, value);
    }

    private static T ReadRoot<T>(string name, XmlName root, XmlModelConverter<T> converter, XmlModelReader reader)
    {
        try
        {
            T value = converter.Read(reader);
            return IsOther(name, root, reader) ? throw Other(root) : value;
        }
        catch (XmlException) when (IsOther(name, root, reader))
        {
            throw Other(root);
        }
    }

    // Documents often name the root as no server does. An element of another name is taken all the same when it has something in it that
    // the type knows; a page for people has not.
    private static bool IsOther(string name, XmlName root, XmlModelReader reader) =>
        !name.Equals(root.LocalName, StringComparison.OrdinalIgnoreCase) && reader.Counts is var (met, unknown) && met == unknown;

    private static XmlException Other(XmlName root) => new($"Expected the element '{root.LocalName}', found another one with nothing that belongs to it.");
}
