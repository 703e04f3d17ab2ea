using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Reads and writes a reference type, also as a member that may be absent or null.</summary>
/// <typeparam name="T">The type read and written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReferenceConverter<T> : ModelConverter<T>
    where T : class
{
    /// <summary>Reads a value, or <c>null</c>.</summary>
    /// <param name="reader">A reader that stands on the value's first token.</param>
    /// <returns>The value; null for JSON's <c>null</c>.</returns>
    /// <exception cref="JsonException">The JSON does not fit the type.</exception>
    public T? ReadOrNull(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.Null ? null : Read(ref reader);

    /// <summary>Writes a member; nothing for null.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }
    }
}
