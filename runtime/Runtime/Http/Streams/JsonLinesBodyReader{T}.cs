using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Gives the items of JSON lines or of JSON text sequences while they come.</summary>
internal sealed class JsonLinesBodyReader<T>(JsonConverter<T> converter, string[] mediaTypes) : ApiBodyReader<IAsyncEnumerable<T>>
{
    public override string MediaType => mediaTypes[0];

    internal override IEnumerable<string> MediaTypes => mediaTypes;

    internal override bool AllowsEmpty => true;

    internal override BodyUse UseOf(HttpStatusCode status, string? mediaType) => BodyUse.Stream;

    public override IAsyncEnumerable<T> Read(ReadOnlySpan<byte> utf8) =>
        new JsonLineSequence<T>(new MemoryStream(utf8.ToArray(), writable: false), converter, JsonFraming.Of(MediaType), received: null);

    public override void Write(IBufferWriter<byte> output, IAsyncEnumerable<T> value)
    {
        foreach (ReadOnlyMemory<byte> piece in PiecesAsync(value, CancellationToken.None).ToBlockingEnumerable())
        {
            output.Write(piece.Span);
        }
    }

    public override Stream WriteItems(IAsyncEnumerable<T> value) => new ItemStream(PiecesAsync(value, CancellationToken.None));

    internal override IAsyncEnumerable<T> Receive(ReceivedResponse received) =>
        new JsonLineSequence<T>(received.TakeStream() ?? Stream.Null, converter, JsonFraming.Of(received.MediaType ?? MediaType), received);

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> PiecesAsync(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        JsonFraming framing = JsonFraming.Of(MediaType);
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            ArrayBufferWriter<byte> piece = new();
            framing.Write(piece, item, converter);
            yield return piece.WrittenMemory;
        }
    }
}
