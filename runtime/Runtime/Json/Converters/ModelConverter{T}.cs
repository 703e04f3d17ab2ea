using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Reads and writes one type as JSON, member by member and without reflection.</summary>
/// <remarks>
/// Every emitted schema type carries such a converter in its <see cref="JsonConverterAttribute"/>, so <see cref="JsonSerializer"/>
/// works on it as on any other type.
/// </remarks>
/// <typeparam name="T">The type read and written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ModelConverter<T> : JsonConverter<T>
{
    /// <summary>Reads the value that <paramref name="reader"/> stands on, and leaves the reader on the value's last token.</summary>
    /// <param name="reader">A reader that stands on the value's first token.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON does not fit the type.</exception>
    public abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes <paramref name="value"/> as one JSON value.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value to write.</param>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <inheritdoc />
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc />
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);
}
