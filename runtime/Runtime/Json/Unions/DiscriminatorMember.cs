using System.Buffers;
using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Writes objects that say what they are only as cases of a union (OpenAPI «Discriminator Object»).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DiscriminatorMember
{
    // As deep as writers go.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 1000 };

    /// <summary>Writes an object with the discriminator before its members, unless it has one among them, as an object that was read has.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The object.</param>
    /// <param name="converter">Writes the object by itself.</param>
    /// <param name="name">The discriminator's name.</param>
    /// <param name="discriminator">Its value.</param>
    /// <typeparam name="T">The object's type.</typeparam>
    public static void Write<T>(Utf8JsonWriter writer, T value, ModelConverter<T> converter, string name, string discriminator)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArrayBufferWriter<byte> buffer = new();
        ModelJson.Write(buffer, value, converter);
        using JsonDocument document = JsonDocument.Parse(buffer.WrittenMemory, Options);
        writer.WriteStartObject();
        if (!document.RootElement.TryGetProperty(name, out _))
        {
            writer.WriteString(name, discriminator);
        }

        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            member.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
