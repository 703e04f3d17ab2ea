using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Items of streams in documents before OpenAPI 3.2, which borrow its notation.</summary>
internal static class ItemSchemaMender
{
    /// <summary>Writes what an item is as the older version can: as the items of an array.</summary>
    public static void Mend(JsonObject mediaType, DocumentVersion version)
    {
        if (version < DocumentVersion.OpenApi32 && !mediaType.ContainsKey("schema") && mediaType["itemSchema"] is JsonObject item)
        {
            mediaType.Remove("itemSchema");
            mediaType["schema"] = new JsonObject { ["type"] = "array", ["items"] = item };
        }
    }
}
