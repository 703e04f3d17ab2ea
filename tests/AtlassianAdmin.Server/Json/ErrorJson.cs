using System.Text.Json;

namespace AtlassianAdmin.Server;

/// <summary>The document's ErrorResponse.</summary>
internal static class ErrorJson
{
    public static void Write(Utf8JsonWriter writer, int statusCode, string code, string message)
    {
        writer.WriteStartObject();
        writer.WriteNumber("code", statusCode);
        writer.WriteString("message", message);
        writer.WriteStartArray("errors");
        writer.WriteStartObject();
        writer.WriteString("code", code);
        writer.WriteString("message", message);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
