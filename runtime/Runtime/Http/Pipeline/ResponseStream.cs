namespace Atlassian.Admin.Gen.Http;

/// <summary>The body of a response while it comes. Disposing it closes the response, whether or not all of it was read.</summary>
internal sealed class ResponseStream(Stream body, HttpResponseMessage response) : ForwardStream(body)
{
    /// <summary>How many bytes there will be, as far as the server says.</summary>
    public long? ContentLength { get; } = response.Content.Headers.ContentLength;

    public override bool CanTimeout => Body.CanTimeout;

    public override int ReadTimeout
    {
        get => Body.ReadTimeout;
        set => Body.ReadTimeout = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Body.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => Body.Read(buffer);

    public override int ReadByte() => Body.ReadByte();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Body.ReadAsync(buffer, cancellationToken);

    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
        Body.CopyToAsync(destination, bufferSize, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            response.Dispose();
        }
    }
}
