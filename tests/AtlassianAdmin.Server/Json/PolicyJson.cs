using System.Text.Json;

namespace AtlassianAdmin.Server;

/// <summary>The document's Policy.</summary>
internal static class PolicyJson
{
    public static void Write(Utf8JsonWriter writer, StoredPolicy policy, bool undocumented)
    {
        writer.WriteStartObject();
        writer.WriteString("id", policy.Id);
        writer.WriteString("type", policy.Type);
        writer.WriteString("name", policy.Name);
        writer.WriteString("status", policy.Status);
        writer.WritePropertyName("attributes");
        policy.Attributes.WriteTo(writer);
        writer.WriteStartArray("resources");
        foreach (StoredResource resource in policy.Resources)
        {
            writer.WriteResource(resource);
        }

        writer.WriteEndArray();
        writer.WriteTime("created", policy.Created);
        writer.WriteTime("updated", policy.Updated);
        if (undocumented)
        {
            writer.WriteNumber("revision", 7);
        }

        writer.WriteEndObject();
    }
}
