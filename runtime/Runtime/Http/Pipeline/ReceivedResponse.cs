using System.Buffers;
using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>An answer that has been read, with its body in pooled memory. Polly disposes the ones that are retried.</summary>
internal sealed class ReceivedResponse : IDisposable
{
    private byte[]? _buffer;
    private int _length;
    private Stream? _stream;

    public required HttpMethod Method { get; init; }

    public required Uri RequestUri { get; init; }

    public required HttpStatusCode StatusCode { get; init; }

    public required string? ReasonPhrase { get; init; }

    public required ApiHeaders Headers { get; init; }

    /// <summary>The operation that was called, by the document's name for it.</summary>
    public string OperationId { get; init; } = "";

    /// <summary>How long a piece of a body may be that is read piece by piece, in bytes.</summary>
    public int MaxItemLength { get; init; } = int.MaxValue;

    /// <summary>How much of such a piece an exception keeps, in bytes.</summary>
    public int MaxErrorBodyLength { get; init; } = int.MaxValue;

    public string? MediaType { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The Authorization header that was sent, of an answer that is no success.</summary>
    public string? Authorization { get; init; }

    /// <summary>What else the server knows and may echo, of an answer that is no success.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>Why it is not what it should be, besides the status.</summary>
    public string? Problem { get; set; }

    public bool IsTruncated { get; set; }

    public bool IsSuccess => (int)StatusCode is >= 200 and <= 299;

    /// <summary>Whether the body is known to be in UTF-8: it says it by its media type or a byte order mark, or has been made so.</summary>
    public bool IsUtf8 { get; set; }

    /// <summary>The body in UTF-8 without a byte order mark, or as it came where nothing names another; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Body => _buffer.AsMemory(0, _length);

    /// <summary>Takes over a rented buffer.</summary>
    public void TakeBody(byte[]? buffer, int length)
    {
        _buffer = buffer;
        _length = length;
    }

    /// <summary>Keeps a body that is still to come, with the response that it comes from.</summary>
    public void KeepStream(Stream stream) => _stream = stream;

    /// <summary>Gives that body away, if there is one; whoever takes it disposes it.</summary>
    public Stream? TakeStream() => Interlocked.Exchange(ref _stream, null);

    public void Dispose()
    {
        TakeStream()?.Dispose();
        if (_buffer is { } buffer)
        {
            _buffer = null;
            _length = 0;
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
