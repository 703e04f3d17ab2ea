using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Sends items one after the other: together those that are ready together, and at once what the next one would keep waiting.</summary>
internal sealed class JsonLinesContent<T>(IAsyncEnumerable<T> items, JsonConverter<T> converter, JsonFraming framing) : HttpContent
{
    private const int SendLength = 16 * 1024;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArrayBufferWriter<byte> lines = new();
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IAsyncEnumerator<T> source = items.GetAsyncEnumerator(stop.Token);
        await using ConfiguredAsyncDisposable closing = source.ConfigureAwait(false);
        while (true)
        {
            Task<bool> next = source.MoveNextAsync().AsTask();
            if (!next.IsCompleted)
            {
                await SendAsync(stream, lines, next, stop).ConfigureAwait(false);
            }

            if (!await next.ConfigureAwait(false))
            {
                break;
            }

            framing.Write(lines, source.Current, converter);
            if (lines.WrittenCount >= SendLength)
            {
                await SendAsync(stream, lines, cancellationToken).ConfigureAwait(false);
            }
        }

        await SendAsync(stream, lines, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    // A source can't be left while it makes an item: one that is not wanted any more is told so, and waited for.
    [SuppressMessage("Design", "CA1031", Justification = "What the source fails with does not matter any more.")]
    private static async Task SendAsync(Stream stream, ArrayBufferWriter<byte> lines, Task coming, CancellationTokenSource stop)
    {
        try
        {
            await SendAsync(stream, lines, stop.Token).ConfigureAwait(false);
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await coming.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private static async Task SendAsync(Stream stream, ArrayBufferWriter<byte> lines, CancellationToken cancellationToken)
    {
        if (lines.WrittenCount > 0)
        {
            await stream.WriteAsync(lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
            lines.ResetWrittenCount();
        }

        // Before the first item, too: the head of the request goes out by it.
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
