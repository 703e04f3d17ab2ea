using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>The root: members that a consumer of the document may rely on.</summary>
internal static class DocumentMender
{
    /// <summary>Mends the root.</summary>
    public static void Mend(MendingContext context)
    {
        JsonObject root = context.Root;

        // As a YAML number, or with a patch version that is not out yet, the reader wouldn't know it.
        root.Remove(context.Version == DocumentVersion.Swagger2 ? "openapi" : "swagger");
        root[context.Version == DocumentVersion.Swagger2 ? "swagger" : "openapi"] = DocumentVersions.Canonical(context.Version);
        if (root["info"] is not JsonObject)
        {
            root["info"] = new JsonObject { ["title"] = "", ["version"] = "" };
        }

        if (root["paths"] is null)
        {
            root["paths"] = new JsonObject();
        }
    }
}
