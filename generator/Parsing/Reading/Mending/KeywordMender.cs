using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Members of a later version: Microsoft.OpenApi passes over them, and what they say would be missed in silence.</summary>
internal static class KeywordMender
{
    /// <summary>Members of a schema that change its type, each with the version that brought it.</summary>
    public static readonly (string Name, DocumentVersion Since)[] OfSchema =
    [
        ("anyOf", DocumentVersion.OpenApi30), ("oneOf", DocumentVersion.OpenApi30), ("patternProperties", DocumentVersion.OpenApi31),
        ("prefixItems", DocumentVersion.OpenApi31), ("contentSchema", DocumentVersion.OpenApi31),
    ];

    /// <summary>Members of a media type.</summary>
    public static readonly (string Name, DocumentVersion Since)[] OfMediaType = [("itemSchema", DocumentVersion.OpenApi32)];

    /// <summary>Says which of a node's members are passed over.</summary>
    public static void Mend(JsonObject node, (string Name, DocumentVersion Since)[] members, MendingContext context)
    {
        foreach ((string name, DocumentVersion since) in members)
        {
            if (context.Version < since && node.ContainsKey(name))
            {
                context.Unsupported(
                    node,
                    name,
                    $"'{name}' is not part of {DocumentVersions.NameOf(context.Version)}, which the document says it follows, and is passed over",
                    $"the rest is read. {DocumentVersions.NameOf(since)} has it.");
                node.Remove(name);
            }
        }
    }
}
