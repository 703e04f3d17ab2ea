using System.Text.Json;

namespace AtlassianAdmin.Server;

/// <summary>The document's Event.</summary>
internal static class EventJson
{
    public static void Write(Utf8JsonWriter writer, StoredEvent audit, ApiCall call)
    {
        writer.WriteStartObject();
        writer.WriteString("id", audit.Id);
        writer.WriteString("type", "event");
        writer.WriteStartObject("attributes");
        writer.WriteTime("time", audit.Time);
        writer.WriteString("action", audit.Action);
        WriteActor(writer, audit.Actor, call);
        writer.WriteStartArray("context");
        foreach ((string key, string value) in audit.Context)
        {
            writer.WriteStartObject();
            writer.WriteString("key", key);
            writer.WriteString("value", value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("container");
        foreach (StoredResource resource in audit.Container)
        {
            writer.WriteResource(resource);
        }

        writer.WriteEndArray();
        if (audit.Location is { } location)
        {
            writer.WriteStartObject("location");
            writer.WriteString("ip", location.Ip);
            writer.WriteOptional("geo", location.Geo);
            writer.WriteEndObject();
        }

        if (call.IncludeUndocumentedMembers)
        {
            writer.WriteString("severity", "info");
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter writer, StoredActor actor, ApiCall call)
    {
        writer.WriteStartObject("actor");
        writer.WriteString("id", actor.Id);
        writer.WriteString("name", actor.Name);
        writer.WriteString("type", actor.Type);
        if (actor.DirectoryId is { } directoryId)
        {
            string organizationId = Uri.EscapeDataString(call.PathValue("orgId"));
            writer.WriteStartObject("links");
            writer.WriteString(
                "self",
                $"{call.Origin}/v2/orgs/{organizationId}/directories/{directoryId}/users/{Uri.EscapeDataString(actor.Id)}");
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
