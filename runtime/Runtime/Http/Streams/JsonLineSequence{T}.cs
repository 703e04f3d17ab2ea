using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>The items of JSON lines or of a JSON text sequence, read once. The end of an enumeration closes the response.</summary>
internal sealed class JsonLineSequence<T>(Stream stream, JsonConverter<T> converter, JsonFraming framing, ReceivedResponse? received) : IAsyncEnumerable<T>
{
    private const int FirstBufferLength = 16 * 1024;

    private readonly StreamFailure _failure = new(received);

    private int _isTaken;

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _isTaken, 1) == 0
            ? ReadAsync(cancellationToken)
            : throw new InvalidOperationException("The items of a response come once; call the operation again for more.");

    private async IAsyncEnumerator<T> ReadAsync(CancellationToken cancellationToken)
    {
        await using ConfiguredAsyncDisposable closing = stream.ConfigureAwait(false);
        byte[] buffer = new byte[FirstBufferLength];
        int start = 0;
        int end = 0;
        int searched = 0;

        // What stands before the first text of a sequence is no text.
        long number = framing.IsSequence ? 0 : 1;
        while (true)
        {
            int length = buffer.AsSpan(searched, end - searched).IndexOf(framing.Separator);
            if (length >= 0)
            {
                int lineEnd = searched + length;
                if (TryRead(buffer.AsSpan(start, lineEnd - start), number++, out T item))
                {
                    yield return item;
                }

                start = searched = lineEnd + 1;
                continue;
            }

            if (framing.IsWhole(buffer.AsSpan(start, end - start)))
            {
                if (TryRead(buffer.AsSpan(start, end - start), number, out T item))
                {
                    yield return item;
                }

                start = end;
            }

            searched = end;
            MakeRoom(ref buffer, ref start, ref end, ref searched, number);
            int count = await FillAsync(buffer.AsMemory(end), number, cancellationToken).ConfigureAwait(false);
            end += count;
            if (count == 0)
            {
                break;
            }
        }

        // The last line need not have an end; one that was cut is no JSON.
        if (TryRead(buffer.AsSpan(start, end - start), number, out T last))
        {
            yield return last;
        }
    }

    private void MakeRoom(ref byte[] buffer, ref int start, ref int end, ref int searched, long number)
    {
        if (end < buffer.Length)
        {
            return;
        }

        int length = end - start;
        if (length >= _failure.MaxItemLength)
        {
            throw Failure(number, "is longer than MaxResponseBodyLength", null);
        }

        byte[] target = length > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, length).CopyTo(target);
        buffer = target;
        searched -= start;
        end = length;
        start = 0;
    }

    private async ValueTask<int> FillAsync(Memory<byte> target, long number, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.ReadAsync(target, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Failure(number, "did not come whole: the connection broke", exception);
        }
    }

    private bool TryRead(ReadOnlySpan<byte> line, long number, out T item)
    {
        // RFC 8259 §8.1 lets readers pass over a byte order mark.
        ReadOnlySpan<byte> text = number <= 1 && line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
        text = text.Trim(" \t\r\n"u8);
        if (text.IsEmpty)
        {
            item = default!;
            return false;
        }

        if (framing.IsCut(line))
        {
            throw Failure(number, "ended before it was whole", null, text);
        }

        try
        {
            item = ModelJson.Read(text, converter);
            return true;
        }
        catch (JsonException exception)
        {
            throw Failure(number, $"is no {typeof(T).Name}: {exception.Message}", exception, text);
        }
    }

    private ApiException Failure(long number, string what, Exception? inner, ReadOnlySpan<byte> line = default) =>
        _failure.Create(string.Create(CultureInfo.InvariantCulture, $"{framing.Piece} {number} of the body {what}"), inner, line);
}
