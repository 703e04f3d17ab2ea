using System.Text.Json;

namespace AtlassianAdmin.Server;

/// <summary>The document's Organization, Domain and Group: an id, a fixed type and attributes.</summary>
internal static class ResourceJson
{
    public static void Write(Utf8JsonWriter writer, StoredOrganization organization)
    {
        WriteStart(writer, organization.Id, "organization");
        writer.WriteString("name", organization.Name);
        WriteEnd(writer);
    }

    public static void Write(Utf8JsonWriter writer, StoredDomain domain)
    {
        WriteStart(writer, domain.Id, "domain");
        writer.WriteString("name", domain.Name);
        if (domain.ClaimType is not null)
        {
            writer.WriteStartObject("claim");
            writer.WriteString("type", domain.ClaimType);
            writer.WriteString("status", domain.ClaimStatus);
            writer.WriteEndObject();
        }

        WriteEnd(writer);
    }

    public static void Write(Utf8JsonWriter writer, StoredGroup group)
    {
        WriteStart(writer, group.Id, "group");
        writer.WriteString("name", group.Name);
        writer.WriteOptional("description", group.Description);
        writer.WriteNumber("member_count", group.MemberCount);
        WriteEnd(writer);
    }

    private static void WriteStart(Utf8JsonWriter writer, string id, string type)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("type", type);
        writer.WriteStartObject("attributes");
    }

    private static void WriteEnd(Utf8JsonWriter writer)
    {
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
