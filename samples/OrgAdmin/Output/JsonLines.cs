using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OrgAdmin.Output;

/// <summary>
/// Writes one JSON object per line. The type information is the emitted context's, <c>AtlassianAdminJsonContext</c>: no
/// reflection, and members that the document does not name are written too.
/// </summary>
internal sealed class JsonLines<T>(JsonTypeInfo<T> type) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    // Names stay readable; what HTML would need escaped is no matter in a file.
    private readonly Utf8JsonWriter _writer = new(
        Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The lines since the last <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    /// <summary>The same as text.</summary>
    public string Text => Encoding.UTF8.GetString(_buffer.WrittenSpan);

    public void Add(T value)
    {
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, value, type);
        _writer.Flush();
        _buffer.Write("\n"u8);
    }

    public void Clear() => _buffer.ResetWrittenCount();

    public void Dispose() => _writer.Dispose();
}
