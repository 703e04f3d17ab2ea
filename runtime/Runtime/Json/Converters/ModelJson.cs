using System.Buffers;
using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Reads and writes whole JSON texts by a converter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelJson
{
    // The strict defaults of RFC 8259: no comments, no trailing commas, and a bounded depth.
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 64 };

    // Bodies go to an HTTP server, never into a page, so only what JSON itself demands is escaped. Emitted writers pair their own
    // starts and ends, which leaves nothing to validate.
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    // JsonConverter<T> demands options; emitted converters do not look at them.
    private static readonly JsonSerializerOptions SerializerOptions = new();

    // What a cached writer points at, so that it does not keep a body's buffer alive.
    private static readonly ArrayBufferWriter<byte> Parked = new();

    [ThreadStatic]
    private static Utf8JsonWriter? _cachedWriter;

    /// <summary>Reads one value of <typeparamref name="T"/> that is the whole of <paramref name="utf8"/>.</summary>
    /// <param name="utf8">A JSON text (RFC 8259) in UTF-8, without a byte order mark.</param>
    /// <param name="converter">Reads the type.</param>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">
    /// The text is not JSON or does not fit the type; <see cref="JsonException.Path"/> says where, such as
    /// <c>$.data[3].last_active</c>. The message never has a value of the text in it.
    /// </exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonConverter<T> converter)
    {
        Utf8JsonReader reader = new(utf8, ReaderOptions);
        RecentUris uris = RecentUris.Enter();
        try
        {
            reader.Read();
            T value = converter.Read(ref reader, typeof(T), SerializerOptions)!;
            if (reader.Read())
            {
                throw new JsonException("Expected the end of the JSON text.");
            }

            return value;
        }
        catch (JsonException exception)
        {
            throw JsonErrorLocation.Locate(exception, utf8, reader.TokenStartIndex);
        }
        catch (InvalidOperationException exception) when (exception.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true)
        {
            // The reader looks at the characters of a text no sooner than it is asked for them.
            throw JsonErrorLocation.Locate(new JsonException("Expected text in UTF-8, without halves of surrogate pairs.", exception), utf8, reader.TokenStartIndex);
        }
        finally
        {
            uris.Leave();
        }
    }

    /// <summary>Writes <paramref name="value"/> as a JSON text in UTF-8.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="value">The value to write.</param>
    /// <param name="converter">Writes the type.</param>
    /// <typeparam name="T">The type to write.</typeparam>
    public static void Write<T>(IBufferWriter<byte> output, T value, JsonConverter<T> converter)
    {
        // A writer owns a sizeable state and can be used again; a converter that writes another text meanwhile gets its own.
        Utf8JsonWriter writer = _cachedWriter ?? new Utf8JsonWriter(output, WriterOptions);
        _cachedWriter = null;
        writer.Reset(output);
        converter.Write(writer, value, SerializerOptions);
        writer.Flush();
        writer.Reset(Parked);
        _cachedWriter = writer;
    }
}
