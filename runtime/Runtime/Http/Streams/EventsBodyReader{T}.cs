using System.Buffers;
using System.Net;
using System.Net.ServerSentEvents;

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
        using MemoryStream stream = new();
        SseItem<byte[]>[] items = [.. value.AsEvents().ToBlockingEnumerable().Select(table.Write)];

#pragma warning disable CA2025 // Neither the items nor the stream make it wait: the task has ended when it is there.
        SseFormatter.WriteAsync(Ready(items), stream, static (item, target) => target.Write(item.Data)).GetAwaiter().GetResult();
#pragma warning restore CA2025
        output.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    internal override AsyncEvents<T> Receive(ReceivedResponse received)
    {
        // WHATWG HTML «Server-sent events»: anything else is no stream of events. It would look like one without any.
        if (received.MediaType is { } mediaType && !mediaType.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            throw new StreamFailure(received).Create($"its body is {mediaType}, expected was text/event-stream", null);
        }

        return new ReceivedEvents<T>(received.TakeStream() ?? Stream.Null, table, new StreamFailure(received));
    }

    private static async IAsyncEnumerable<TItem> Ready<TItem>(TItem[] items)
    {
        foreach (TItem item in items)
        {
            await Task.CompletedTask.ConfigureAwait(false);
            yield return item;
        }
    }
}
