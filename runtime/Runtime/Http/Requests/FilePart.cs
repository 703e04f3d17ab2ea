using System.Net.Http.Headers;
using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen;

/// <summary>A file in a request of several parts (RFC 7578).</summary>
public sealed class FilePart
{
    private readonly StreamSource? _stream;
    private readonly ReadOnlyMemory<byte> _bytes;

    /// <summary>A file that is read from a stream while it is sent.</summary>
    /// <param name="content">
    /// The stream, from where it stands on. It stays yours to dispose, after the call has ended; the call is retried only when it can seek.
    /// </param>
    /// <param name="fileName">The name that the server is told.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; what the document says by default.</param>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> is no media type.</exception>
    public FilePart(Stream content, string fileName, string? contentType = null)
        : this(fileName, contentType)
    {
        ArgumentNullException.ThrowIfNull(content);
        _stream = new StreamSource(content);
    }

    private FilePart(ReadOnlyMemory<byte> content, string fileName, string? contentType)
        : this(fileName, contentType) => _bytes = content;

    private FilePart(string fileName, string? contentType)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (contentType is not null && !(HeaderText.IsValue(contentType) && MediaTypeHeaderValue.TryParse(contentType, out _)))
        {
            throw new ArgumentException("It is no media type.", nameof(contentType));
        }

        FileName = fileName;
        ContentType = contentType;
    }

    /// <summary>The name that the server is told.</summary>
    public string FileName { get; }

    /// <summary>The media type; null for what the document says.</summary>
    public string? ContentType { get; }

    /// <summary>A file that is in memory.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">The name that the server is told.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; what the document says by default.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> is no media type.</exception>
    public static FilePart FromBytes(ReadOnlyMemory<byte> content, string fileName, string? contentType = null) => new(content, fileName, contentType);

    internal bool IsReplayable => _stream?.IsReplayable != false;

    internal HttpContent CreateContent() => _stream?.CreateContent() ?? new ReadOnlyMemoryContent(_bytes);
}
