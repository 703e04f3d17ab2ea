using System.Globalization;
using System.Text.Json;

namespace AtlassianAdmin.Server;

/// <summary>What several writers of this folder write alike.</summary>
internal static class WriterExtensions
{
    /// <summary>A member that may be missing; the document lets none be null.</summary>
    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string name, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            writer.WriteTime(name, time);
        }
    }

    /// <summary>RFC 3339 with a 'Z', and with a fraction only when there is one.</summary>
    public static void WriteTime(this Utf8JsonWriter writer, string name, DateTimeOffset value) =>
        writer.WriteString(name, value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    public static void WriteResource(this Utf8JsonWriter writer, StoredResource resource)
    {
        writer.WriteStartObject();
        writer.WriteOptional("id", resource.Id);
        writer.WriteOptional("type", resource.Type);
        writer.WriteEndObject();
    }
}
