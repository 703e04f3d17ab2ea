using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen;

/// <summary>What streams of requests and responses can do besides.</summary>
public static class StreamExtensions
{
    /// <summary>The same stream, which reports how far it has been read: the body of a response, a body to be sent, or a <see cref="FilePart"/>.</summary>
    /// <param name="stream">The stream, from where it stands on. It is closed with the one that is returned.</param>
    /// <param name="progress">
    /// Is told after each read. A body that is sent is read a little ahead of the network, and again from its start when the call is retried, so what it
    /// reports may go back.
    /// </param>
    /// <returns>The stream to read from; it can seek where <paramref name="stream"/> can, so that calls are retried all the same.</returns>
    /// <exception cref="ArgumentException"><paramref name="stream"/> can't be read.</exception>
    public static Stream WithProgress(this Stream stream, IProgress<TransferProgress> progress)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(progress);
        return stream.CanRead ? new ProgressStream(stream, progress) : throw new ArgumentException("It can't be read.", nameof(stream));
    }
}
