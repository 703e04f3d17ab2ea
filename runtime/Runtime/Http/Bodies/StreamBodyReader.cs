using System.Buffers;
using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Gives bodies while they come, whatever their length.</summary>
internal sealed class StreamBodyReader(string[] mediaTypes) : ApiBodyReader<Stream>
{
    private const int ChunkLength = 16 * 1024;

    public override string MediaType => mediaTypes[0];

    internal override IEnumerable<string> MediaTypes => mediaTypes;

    internal override bool AllowsEmpty => true;

    internal override BodyUse UseOf(HttpStatusCode status, string? mediaType) => BodyUse.Stream;

    public override Stream Read(ReadOnlySpan<byte> utf8) => new MemoryStream(utf8.ToArray(), writable: false);

    public override void Write(IBufferWriter<byte> output, Stream value)
    {
        while (value.Read(output.GetSpan(ChunkLength)) is > 0 and int count)
        {
            output.Advance(count);
        }
    }

    internal override Stream Receive(ReceivedResponse received) => received.TakeStream() ?? Stream.Null;
}
