namespace Atlassian.Admin.Gen.Http;

/// <summary>Reports how far a stream has been read.</summary>
internal sealed class ProgressStream(Stream stream, IProgress<TransferProgress> progress) : Stream
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;
    private readonly long? _total = stream switch
    {
        { CanSeek: true } => stream.Length - stream.Position,
        ResponseStream response => response.ContentLength,
        _ => null,
    };

    private long _read;

    public override bool CanRead => stream.CanRead;

    public override bool CanSeek => stream.CanSeek;

    public override bool CanWrite => false;

    public override bool CanTimeout => stream.CanTimeout;

    public override int ReadTimeout
    {
        get => stream.ReadTimeout;
        set => stream.ReadTimeout = value;
    }

    public override long Length => stream.Length;

    public override long Position
    {
        get => stream.Position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(byte[] buffer, int offset, int count) => Report(stream.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Report(stream.Read(buffer));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Report(await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    public override long Seek(long offset, SeekOrigin origin)
    {
        long position = stream.Seek(offset, origin);
        _read = Math.Max(0, position - _start);
        return position;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Report(int count)
    {
        if (count > 0)
        {
            _read += count;
            progress.Report(new TransferProgress(_read, _total));
        }

        return count;
    }
}
