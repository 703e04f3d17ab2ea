using System.Buffers;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Gives bodies as they are: no text is an empty one.</summary>
internal sealed class TextBodyReader(string[] mediaTypes) : ApiBodyReader<string>
{
    public override string MediaType => mediaTypes[0];

    internal override IEnumerable<string> MediaTypes => mediaTypes;

    internal override bool AllowsEmpty => true;

    public override string Read(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    public override void Write(IBufferWriter<byte> output, string value) => Encoding.UTF8.GetBytes(value, output);

    internal override string Receive(ReceivedResponse received) => Read(received.Body.Span);
}
