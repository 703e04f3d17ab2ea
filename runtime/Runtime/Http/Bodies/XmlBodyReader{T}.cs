using System.Buffers;
using Atlassian.Admin.Gen.Xml;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Reads XML bodies by a converter.</summary>
internal sealed class XmlBodyReader<T>(XmlName root, XmlModelConverter<T> converter, string[] mediaTypes) : ApiBodyReader<T>
{
    public override string MediaType => mediaTypes[0];

    internal override IEnumerable<string> MediaTypes => mediaTypes;

    public override T Read(ReadOnlySpan<byte> utf8) => XmlModel.Read(utf8.ToArray(), isUtf8: true, root, converter);

    public override void Write(IBufferWriter<byte> output, T value)
    {
        using MemoryStream xml = new();
        XmlModel.Write(xml, value, root, converter);
        output.Write(xml.GetBuffer().AsSpan(0, (int)xml.Length));
    }

    internal override T Receive(ReceivedResponse received) =>
        received.Body.IsEmpty ? default! : XmlModel.Read(received.Body, received.IsUtf8, root, converter);
}
