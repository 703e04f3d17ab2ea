using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Reads and writes JSON objects whose member names are data.</summary>
/// <param name="element">Reads and writes one member's value.</param>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DictionaryConverter<T>(ModelConverter<T> element) : ReferenceConverter<IReadOnlyDictionary<string, T>>
{
    /// <inheritdoc />
    public override IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        Dictionary<string, T> members = new(StringComparer.Ordinal);
        while (JsonRead.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            ReadMember(ref reader, name, members);
        }

        return members;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Reads one member that the document does not name into <paramref name="members"/>; the last of a name wins.</summary>
    /// <param name="reader">A reader that stands on the member's value.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="members">Where to put it; made on the first member.</param>
    public void ReadMember(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref Dictionary<string, T>? members)
    {
        members ??= new Dictionary<string, T>(StringComparer.Ordinal);
        ReadMember(ref reader, name, members);
    }

    /// <summary>Writes the members without the braces around them.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="members">The members.</param>
    public void WriteMembers(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> members)
    {
        if (members is Dictionary<string, T> dictionary)
        {
            // The dictionary's own enumerator allocates nothing.
            foreach ((string name, T value) in dictionary)
            {
                writer.WritePropertyName(name);
                element.Write(writer, value);
            }

            return;
        }

        foreach ((string name, T value) in members)
        {
            writer.WritePropertyName(name);
            element.Write(writer, value);
        }
    }

    private void ReadMember(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, Dictionary<string, T> members) =>
        members[Encoding.UTF8.GetString(name)] = element.Read(ref reader);
}
