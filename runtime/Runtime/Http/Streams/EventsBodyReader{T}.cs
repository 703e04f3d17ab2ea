using System.Buffers;
using System.Net;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Gives server-sent events while they come.</summary>
internal sealed class EventsBodyReader<T>(EventTable<T> table, string[] mediaTypes) : ApiBodyReader<AsyncEvents<T>>
{
    public override string MediaType => mediaTypes[0];

    internal override IEnumerable<string> MediaTypes => mediaTypes;

    internal override bool AllowsEmpty => true;

    internal override BodyUse UseOf(HttpStatusCode status, string? mediaType) => BodyUse.Stream;

    public override AsyncEvents<T> Read(ReadOnlySpan<byte> utf8) =>
        new ReceivedEvents<T>(new MemoryStream(utf8.ToArray(), writable: false), table, new StreamFailure(received: null));

    public override void Write(IBufferWriter<byte> output, AsyncEvents<T> value)
    {
        foreach (ReadOnlyMemory<byte> piece in PiecesAsync(value, CancellationToken.None).ToBlockingEnumerable())
        {
            output.Write(piece.Span);
        }
    }

    public override Stream WriteItems(AsyncEvents<T> value) => new ItemStream(PiecesAsync(value, CancellationToken.None));

    internal override AsyncEvents<T> Receive(ReceivedResponse received)
    {
        // WHATWG HTML «Server-sent events»: anything else is no stream of events. It would look like one without any.
        if (received.MediaType is { } mediaType && !mediaType.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            throw new StreamFailure(received).Create($"its body is {mediaType}, expected was text/event-stream", null);
        }

        return new ReceivedEvents<T>(received.TakeStream() ?? Stream.Null, table, new StreamFailure(received));
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> PiecesAsync(AsyncEvents<T> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (SseItem<T> item in events.AsEvents().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            using MemoryStream piece = new();
            await SseFormatter.WriteAsync(OneAsync(table.Write(item)), piece, static (written, target) => target.Write(written.Data), cancellationToken).ConfigureAwait(false);
            yield return piece.ToArray();
        }
    }

    private static async IAsyncEnumerable<TItem> OneAsync<TItem>(TItem item)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return item;
    }
}
