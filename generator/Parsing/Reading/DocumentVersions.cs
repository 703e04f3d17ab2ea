using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Finds a document's version.</summary>
internal static class DocumentVersions
{
    /// <summary>The member that tells the version, and its text; nothing for what is no OpenAPI document.</summary>
    public static (string Member, string Text)? Find(JsonObject root)
    {
        foreach (string member in (string[])["openapi", "swagger"])
        {
            if (root.TryGetPropertyValue(member, out JsonNode? version))
            {
                return (member, version is JsonValue ? version.ToString() : "");
            }
        }

        return null;
    }

    /// <summary>The version of a text; a YAML number such as 3.0 or 2 is as good as text.</summary>
    public static DocumentVersion Parse(string member, string text)
    {
        string version = text.Trim();
        if (member == "swagger")
        {
            return version is "2" || Is(version, "2.0") ? DocumentVersion.Swagger2 : DocumentVersion.Unknown;
        }

        return Is(version, "3.0") ? DocumentVersion.OpenApi30
            : Is(version, "3.1") ? DocumentVersion.OpenApi31
            : Is(version, "3.2") ? DocumentVersion.OpenApi32
            : DocumentVersion.Unknown;
    }

    /// <summary>The text that Microsoft.OpenApi knows.</summary>
    public static string Canonical(DocumentVersion version) => version switch
    {
        DocumentVersion.Swagger2 => "2.0",
        DocumentVersion.OpenApi30 => "3.0.4",
        DocumentVersion.OpenApi31 => "3.1.1",
        _ => "3.2.0",
    };

    /// <summary>A version in words.</summary>
    public static string NameOf(DocumentVersion version) => version switch
    {
        DocumentVersion.Swagger2 => "Swagger 2.0",
        DocumentVersion.OpenApi30 => "OpenAPI 3.0",
        DocumentVersion.OpenApi31 => "OpenAPI 3.1",
        _ => "OpenAPI 3.2",
    };

    // Pre-releases such as 3.0.0-RC1 are read as what they became.
    private static bool Is(string version, string expected) =>
        version == expected || version.StartsWith($"{expected}.", StringComparison.Ordinal) || version.StartsWith($"{expected}-", StringComparison.Ordinal);
}
