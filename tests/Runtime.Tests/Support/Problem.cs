using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>A documented error.</summary>
public sealed record Problem(string Message);

internal sealed class ProblemConverter : ModelConverter<Problem>
{
    public static ProblemConverter Instance { get; } = new();

    public override Problem Read(ref Utf8JsonReader reader)
    {
        string? message = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out ReadOnlySpan<byte> member))
        {
            if (member.SequenceEqual("message"u8))
            {
                message = JsonRead.String(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new Problem(message ?? throw JsonRead.Missing("message"));
    }

    public override void Write(Utf8JsonWriter writer, Problem value)
    {
        writer.WriteStartObject();
        writer.WriteString("message", value.Message);
        writer.WriteEndObject();
    }
}
