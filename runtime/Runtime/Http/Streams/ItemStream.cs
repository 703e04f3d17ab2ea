using System.Diagnostics.CodeAnalysis;

namespace Atlassian.Admin.Gen.Http;

/// <summary>A body whose pieces are made when they are read.</summary>
internal sealed class ItemStream : ForwardStream
{
    private readonly CancellationTokenSource _stop = new();
    private readonly IAsyncEnumerator<ReadOnlyMemory<byte>> _pieces;
    private ReadOnlyMemory<byte> _rest;

    public ItemStream(IAsyncEnumerable<ReadOnlyMemory<byte>> pieces)
        : base(Null) => _pieces = pieces.GetAsyncEnumerator(_stop.Token);

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        CancellationTokenRegistration registration = cancellationToken.Register(static stop => ((CancellationTokenSource)stop!).Cancel(), _stop);
        await using (registration.ConfigureAwait(false))
        {
            while (_rest.IsEmpty)
            {
                if (!await _pieces.MoveNextAsync().ConfigureAwait(false))
                {
                    return 0;
                }

                _rest = _pieces.Current;
            }
        }

        int count = Math.Min(buffer.Length, _rest.Length);
        _rest[..count].CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }

    public override async ValueTask DisposeAsync()
    {
        await _pieces.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
        await base.DisposeAsync().ConfigureAwait(false);
    }

    [SuppressMessage("Reliability", "CA2012", Justification = "A source that can only be left asynchronously is waited for.")]
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _pieces.DisposeAsync().AsTask().GetAwaiter().GetResult();
            _stop.Dispose();
        }

        base.Dispose(disposing);
    }
}
