using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>A stream of the caller's from where it stands on: sent without buffering, never disposed, and sent again only when it can go back.</summary>
internal sealed class StreamSource(Stream stream)
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;

    public bool IsReplayable => stream.CanSeek;

    public HttpContent CreateContent() => new Content(stream, _start);

    private sealed class Content(Stream stream, long start) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) =>
            SerializeToStreamAsync(target, context, CancellationToken.None);

        protected override Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken)
        {
            if (stream.CanSeek)
            {
                stream.Position = start;
            }

            return stream.CopyToAsync(target, cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = stream.CanSeek ? stream.Length - start : 0;
            return stream.CanSeek;
        }
    }
}
