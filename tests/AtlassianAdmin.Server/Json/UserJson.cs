using System.Text.Json;

namespace AtlassianAdmin.Server;

/// <summary>The document's User and RoleAssignment.</summary>
internal static class UserJson
{
    public static void Write(Utf8JsonWriter writer, StoredUser user, bool undocumented)
    {
        writer.WriteStartObject();
        writer.WriteString("account_id", user.AccountId);
        writer.WriteString("account_type", user.AccountType);
        writer.WriteString("account_status", user.AccountStatus);
        writer.WriteString("name", user.Name);
        writer.WriteString("email", user.Email);
        writer.WriteOptional("picture", user.Picture);
        writer.WriteOptional("nickname", user.Nickname);
        writer.WriteOptional("last_active", user.LastActive);
        writer.WriteTime("created", user.Created);
        writer.WriteStartArray("product_access");
        foreach (StoredProductAccess access in user.ProductAccess)
        {
            WriteAccess(writer, access, undocumented);
        }

        writer.WriteEndArray();
        if (undocumented)
        {
            writer.WritePropertyName("security");
            writer.WriteRawValue("""{"two_step":true,"score":1.50,"devices":[{"id":"d-1","trusted":null}]}""");
        }

        writer.WriteEndObject();
    }

    public static void WriteRoleAssignment(Utf8JsonWriter writer, StoredRoleAssignment assignment)
    {
        writer.WriteStartObject();
        writer.WriteString("role", assignment.Role);
        if (assignment.Resource is { } resource)
        {
            writer.WritePropertyName("resource");
            writer.WriteResource(resource);
        }

        writer.WriteEndObject();
    }

    private static void WriteAccess(Utf8JsonWriter writer, StoredProductAccess access, bool undocumented)
    {
        writer.WriteStartObject();
        writer.WriteString("key", access.Product.Key);
        writer.WriteString("name", access.Product.Name);
        writer.WriteString("url", access.Product.Url.OriginalString);
        writer.WriteOptional("last_active", access.LastActive);
        if (undocumented)
        {
            writer.WriteString("edition", "premium");
        }

        writer.WriteEndObject();
    }
}
