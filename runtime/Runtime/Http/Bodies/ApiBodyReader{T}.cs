using System.Buffers;
using System.ComponentModel;
using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Reads the bodies of one type; fakes write them by it.</summary>
/// <typeparam name="T">The type of the bodies.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiBodyReader<T>
{
    /// <summary>The media type that it asks for, such as <c>application/json</c>.</summary>
    public abstract string MediaType { get; }

    /// <summary>All media types that it asks for, the best first.</summary>
    internal virtual IEnumerable<string> MediaTypes => [MediaType];

    /// <summary>Reads a body.</summary>
    /// <param name="utf8">The whole of it in UTF-8, without a byte order mark, not empty.</param>
    /// <returns>The value.</returns>
    /// <exception cref="System.Text.Json.JsonException">It does not fit the type.</exception>
    public abstract T Read(ReadOnlySpan<byte> utf8);

    /// <summary>Writes a body as a server would.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(IBufferWriter<byte> output, T value);

    /// <summary>A body as a server would send it while the items of the value come.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The body, which makes each item when it is read; null where values have no items that come one by one.</returns>
    public virtual Stream? WriteItems(T value) => null;

    /// <summary>The status and the media type that a server would answer with.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The status, and the media type; null for an answer without a body.</returns>
    public virtual (HttpStatusCode Status, string? MediaType) Describe(T value) => (HttpStatusCode.OK, MediaType);

    /// <summary>Whether no body is a value, too.</summary>
    internal virtual bool AllowsEmpty => false;

    /// <summary>Whether bodies are handed on while they come, or are read as a whole first.</summary>
    internal virtual BodyUse UseOf(HttpStatusCode status, string? mediaType) => BodyUse.Read;

    /// <summary>Makes the value of a success.</summary>
    internal virtual T Receive(ReceivedResponse received) => received.Body.IsEmpty ? default! : Read(received.Body.Span);
}
