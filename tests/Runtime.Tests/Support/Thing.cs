using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>What a schema type looks like to the runtime.</summary>
public sealed record Thing(string Name);

internal sealed class ThingConverter : ModelConverter<Thing>
{
    public static ThingConverter Instance { get; } = new();

    public override Thing Read(ref Utf8JsonReader reader)
    {
        string? name = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out ReadOnlySpan<byte> member))
        {
            if (member.SequenceEqual("name"u8))
            {
                name = JsonRead.String(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new Thing(name ?? throw JsonRead.Missing("name"));
    }

    public override void Write(Utf8JsonWriter writer, Thing value)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        writer.WriteEndObject();
    }
}
