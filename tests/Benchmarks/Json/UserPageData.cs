using System.Globalization;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Benchmarks.Json;

/// <summary>A page of 100 users as the API sends it: always the same bytes, about 57 KB, members in the document's order.</summary>
internal static class UserPageData
{
    public const int UserCount = 100;

    private static readonly string[] GivenNames = ["Ada", "Jürgen", "Mei", "Oluwaseun", "Søren", "Priya", "Nguyễn", "Zoë", "Ivan", "Fatima"];

    private static readonly string[] FamilyNames = ["Okafor", "Lindqvist", "Tanaka", "O'Brien", "García", "Schmidt", "Patel", "Kowalska"];

    private static readonly (string Key, string Name)[] Products =
        [("jira-software", "Jira"), ("confluence", "Confluence"), ("jira-servicedesk", "Jira Service Management")];

    private static readonly DateTimeOffset Now = new(2026, 1, 15, 10, 30, 0, TimeSpan.Zero);

    public static byte[] Utf8 { get; } = Create();

    private static byte[] Create()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("data");
            for (int i = 0; i < UserCount; i++)
            {
                WriteUser(writer, i);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("links");
            writer.WriteString("self", "https://api.example.com/v1/orgs/2f0c5b7e/users?cursor=MTAw");
            writer.WriteString("next", "https://api.example.com/v1/orgs/2f0c5b7e/users?cursor=MjAw");
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteUser(Utf8JsonWriter writer, int i)
    {
        string given = GivenNames[i % GivenNames.Length];
        string family = FamilyNames[i % FamilyNames.Length];
        string id = string.Create(CultureInfo.InvariantCulture, $"712020:5b10ac8d-82e0-4f22-b223-{i * 7919:x12}");
        writer.WriteStartObject();
        writer.WriteString("account_id", id);
        writer.WriteString("account_type", i % 12 == 11 ? "app" : "atlassian");
        writer.WriteString("account_status", (i % 10) switch { 8 => "inactive", 9 => "closed", _ => "active" });
        writer.WriteString("name", $"{given} {family}");
        writer.WriteString("email", string.Create(CultureInfo.InvariantCulture, $"user.{i}@example.com"));
        writer.WriteString("picture", string.Create(CultureInfo.InvariantCulture, $"https://avatars.example.com/{i:x24}/128.png"));
        if (i % 3 != 0)
        {
            writer.WriteString("nickname", given);
        }

        writer.WriteString("last_active", (Now - TimeSpan.FromMinutes(i * 977)).UtcDateTime);
        writer.WriteString("created", (Now - TimeSpan.FromHours(4000 + (i * 31))).UtcDateTime);
        WriteProductAccess(writer, i);
        writer.WriteEndObject();
    }

    private static void WriteProductAccess(Utf8JsonWriter writer, int i)
    {
        writer.WriteStartArray("product_access");
        for (int product = 0; product < 1 + (i % Products.Length); product++)
        {
            writer.WriteStartObject();
            writer.WriteString("key", Products[product].Key);
            writer.WriteString("name", Products[product].Name);
            writer.WriteString("url", "https://example-org.example.com");
            writer.WriteString("last_active", (Now - TimeSpan.FromMinutes((i * 977) + product)).UtcDateTime);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
