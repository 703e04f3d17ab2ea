using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>The document's own file or one that a reference led to.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Root">The file's tree; nothing if it could not be read, which has been reported.</param>
/// <param name="IsEntry">Whether it is the document's own file.</param>
internal sealed record OpenedFile(string Path, JsonNode? Root, bool IsEntry = false)
{
    /// <summary>Whether the file is an OpenAPI document, whose pointers tell what kind of node they lead to.</summary>
    public bool IsDocument => IsEntry || (Root is JsonObject root && DocumentVersions.Find(root) is not null);

    /// <summary>The schemas that have an <c>$anchor</c>, by it.</summary>
    public Dictionary<string, JsonNode> FindAnchors()
    {
        Dictionary<string, JsonNode> anchors = new(StringComparer.Ordinal);
        foreach (JsonObject mapping in JsonTree.Nodes(Root).OfType<JsonObject>())
        {
            if (mapping["$anchor"] is JsonValue anchor && anchor.TryGetValue(out string? name) && !anchors.ContainsKey(name))
            {
                anchors.Add(name, mapping);
            }
        }

        return anchors;
    }
}
