using System.Buffers;
using System.Net.Http.Headers;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Reads a body into pooled memory, as UTF-8.</summary>
internal static class ResponseBodyReader
{
    private const int FirstBufferLength = 16 * 1024;

    // What a server says about the length is not worth more memory than this before the bytes come.
    private const int LargestTrustedLength = 1024 * 1024;

    /// <summary>Reads the body into <paramref name="received"/>, up to <paramref name="limit"/> bytes.</summary>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public static async ValueTask ReadAsync(HttpContent content, ReceivedResponse received, int limit, CancellationToken cancellationToken)
    {
        long? announced = content.Headers.ContentLength;
        if (announced == 0)
        {
            return;
        }

        byte[] buffer;
        int length;
        try
        {
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                (buffer, length) = await ReadAsync(stream, announced, limit, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (IOException exception)
        {
            // HttpClient gives the same failure another type before and after the headers.
            cancellationToken.ThrowIfCancellationRequested();
            HttpRequestError error = exception is HttpIOException http ? http.HttpRequestError : HttpRequestError.ResponseEnded;
            throw new HttpRequestException(error, "The connection broke before the whole body had come.", exception);
        }

        received.IsTruncated = length > limit;
        Decode(content.Headers.ContentType, received, buffer, Math.Min(length, limit));
    }

    // Reads one byte more than the limit, so that a body just as long is told from one that is longer. A buffer whose filling was
    // broken off is left to the garbage collector: something may still write to it.
    private static async ValueTask<(byte[] Buffer, int Length)> ReadAsync(
        Stream stream, long? announced, int limit, CancellationToken cancellationToken)
    {
        int first = (int)Math.Min(Math.Min(announced + 1 ?? FirstBufferLength, LargestTrustedLength), (long)limit + 1);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(first);
        int length = 0;
        while (length <= limit)
        {
            if (length == buffer.Length)
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, (long)limit + 1));
                buffer.CopyTo(larger.AsSpan());
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }

            int end = (int)Math.Min(buffer.Length, (long)limit + 1);
            int count = await stream.ReadAsync(buffer.AsMemory(length, end - length), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                break;
            }

            length += count;
        }

        return (buffer, length);
    }

    private static void Decode(MediaTypeHeaderValue? contentType, ReceivedResponse received, byte[] buffer, int length)
    {
        string? charset = contentType?.CharSet?.Trim('"');
        if (string.IsNullOrEmpty(charset)
            || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)
            || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
        {
            int unmarked = WithoutMark(buffer, length);
            received.IsUtf8 = !string.IsNullOrEmpty(charset) || unmarked < length;
            received.TakeBody(buffer, unmarked);
            return;
        }

        try
        {
            string text = Encoding.GetEncoding(charset).GetString(buffer, 0, length);
            ArrayPool<byte>.Shared.Return(buffer);
            byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
            received.TakeBody(utf8, WithoutMark(utf8, Encoding.UTF8.GetBytes(text, utf8)));
            received.IsUtf8 = true;
        }
        catch (ArgumentException)
        {
            received.TakeBody(buffer, length);
            received.Problem = $"its body is in the character set '{charset}', which is not known here";
        }
    }

    // RFC 8259 §8.1 lets readers pass over a byte order mark.
    private static int WithoutMark(byte[] buffer, int length)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        if (!buffer.AsSpan(0, length).StartsWith(mark))
        {
            return length;
        }

        buffer.AsSpan(mark.Length, length - mark.Length).CopyTo(buffer);
        return length - mark.Length;
    }
}
