using System.Buffers;
using System.Net;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Gives the items of JSON lines while they come.</summary>
internal sealed class JsonLinesBodyReader<T>(JsonConverter<T> converter, string[] mediaTypes) : ApiBodyReader<IAsyncEnumerable<T>>
{
    public override string MediaType => mediaTypes[0];

    internal override IEnumerable<string> MediaTypes => mediaTypes;

    internal override bool AllowsEmpty => true;

    internal override BodyUse UseOf(HttpStatusCode status, string? mediaType) => BodyUse.Stream;

    public override IAsyncEnumerable<T> Read(ReadOnlySpan<byte> utf8) =>
        new JsonLineSequence<T>(new MemoryStream(utf8.ToArray(), writable: false), converter, received: null);

    public override void Write(IBufferWriter<byte> output, IAsyncEnumerable<T> value)
    {
        foreach (T item in value.ToBlockingEnumerable())
        {
            ModelJson.Write(output, item, converter);
            output.Write("\n"u8);
        }
    }

    internal override IAsyncEnumerable<T> Receive(ReceivedResponse received) =>
        new JsonLineSequence<T>(received.TakeStream() ?? Stream.Null, converter, received);
}
