using System.Globalization;

namespace Atlassian.Admin.Gen.Http;

/// <summary>
/// The bytes of server-sent events on their way to the parser: what the parser does not look after is seen to here.
/// </summary>
/// <remarks>
/// Every line end becomes a line feed, so that an event is whole with its last byte, even if that is a carriage return; an event that was cut, one
/// that is too long and a broken connection are failures; and each event is known to have a type of its own, which the parser would leave from an
/// event without data before it.
/// </remarks>
internal sealed class EventBytes(Stream body, StreamFailure failure) : ForwardStream(body)
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private readonly Queue<bool> _haveTypes = new();
    private readonly byte[] _start = new byte[9];
    private int _startLength;
    private long _lineLength;
    private long _eventLength;
    private bool _hasData;
    private bool _hasType;
    private bool _isAfterReturn;
    private bool _isFirstLine = true;

    /// <summary>How many events have been handed on.</summary>
    public long Count { get; private set; }

    /// <summary>Counts an event that the parser hands on, and says whether it has a type of its own.</summary>
    public bool TakeType()
    {
        Count++;
        return !_haveTypes.TryDequeue(out bool hasType) || hasType;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // What came with the beginning of an event that is too long may be events before it.
        if (_eventLength + _lineLength > failure.MaxItemLength)
        {
            throw Failure("is longer than MaxResponseBodyLength", null);
        }

        while (true)
        {
            int count = await FillAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return IsInEvent ? throw Failure("ended before it was whole", null) : 0;
            }

            // What was only the second half of a line end is no end of the stream.
            int length = WithLineFeeds(buffer.Span[..count]);
            if (length > 0)
            {
                Follow(buffer.Span[..length]);
                return length;
            }
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool IsInEvent => _hasData || _hasType || (_lineLength > 0 && _start[0] != (byte)':');

    private async ValueTask<int> FillAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Failure("did not come whole: the connection broke", exception);
        }
    }

    private ApiException Failure(string what, Exception? inner) =>
        failure.Create(string.Create(CultureInfo.InvariantCulture, $"event {Count + 1} of the body {what}"), inner);

    private int WithLineFeeds(Span<byte> bytes)
    {
        if (!_isAfterReturn && !bytes.Contains((byte)'\r'))
        {
            return bytes.Length;
        }

        int length = 0;
        foreach (byte value in bytes)
        {
            bool isSecondHalf = _isAfterReturn && value == (byte)'\n';
            _isAfterReturn = value == (byte)'\r';
            if (!isSecondHalf)
            {
                bytes[length++] = _isAfterReturn ? (byte)'\n' : value;
            }
        }

        return length;
    }

    private void Follow(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf((byte)'\n') is >= 0 and int end)
        {
            Extend(bytes[..end]);
            EndLine();
            bytes = bytes[(end + 1)..];
        }

        Extend(bytes);
    }

    private void Extend(ReadOnlySpan<byte> piece)
    {
        ReadOnlySpan<byte> start = piece[..Math.Min(piece.Length, _start.Length - _startLength)];
        start.CopyTo(_start.AsSpan(_startLength));
        _startLength += start.Length;
        _lineLength += piece.Length;
    }

    private void EndLine()
    {
        ReadOnlySpan<byte> line = _start.AsSpan(0, _startLength);
        line = _isFirstLine && line.StartsWith(Mark) ? line[Mark.Length..] : line;
        if (line.IsEmpty)
        {
            if (_hasData)
            {
                _haveTypes.Enqueue(_hasType);
            }

            _hasData = _hasType = false;
            _eventLength = 0;
        }
        else
        {
            _hasData |= IsField(line, "data"u8);
            _hasType |= IsField(line, "event"u8);
            _eventLength += _lineLength;
        }

        _startLength = 0;
        _lineLength = 0;
        _isFirstLine = false;
    }

    private static bool IsField(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name) =>
        line.StartsWith(name) && (line.Length == name.Length || line[name.Length] == (byte)':');
}
