using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>A page with a next link.</summary>
public sealed record ThingPage(IReadOnlyList<Thing>? Data, string? Next = null);

internal sealed class ThingPageConverter : ModelConverter<ThingPage>
{
    private static readonly ListConverter<Thing> Things = new(ThingConverter.Instance);

    public static ThingPageConverter Instance { get; } = new();

    public override ThingPage Read(ref Utf8JsonReader reader)
    {
        IReadOnlyList<Thing>? data = null;
        string? next = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out ReadOnlySpan<byte> member))
        {
            if (member.SequenceEqual("data"u8))
            {
                data = Things.Read(ref reader);
            }
            else if (member.SequenceEqual("next"u8))
            {
                next = JsonRead.ReferenceOrNull(ref reader, ScalarConverters.String);
            }
            else
            {
                reader.Skip();
            }
        }

        return new ThingPage(data, next);
    }

    public override void Write(Utf8JsonWriter writer, ThingPage value)
    {
        writer.WriteStartObject();
        if (value.Data is not null)
        {
            writer.WritePropertyName("data");
            Things.Write(writer, value.Data);
        }

        if (value.Next is not null)
        {
            writer.WriteString("next", value.Next);
        }

        writer.WriteEndObject();
    }
}
