using System.Text.Json;
using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Structure;

/// <summary>What may stand in a place.</summary>
/// <param name="Form">The JSON form that the reader can take.</param>
/// <param name="Fields">The kinds of an object's known members.</param>
/// <param name="Others">The kind of an object's other members, or of an array's items.</param>
/// <param name="CanBeReference">Whether a <c>$ref</c> can stand for it.</param>
internal sealed record Shape(
    JsonValueKind Form, IReadOnlyDictionary<string, NodeKind>? Fields = null, NodeKind Others = NodeKind.Data, bool CanBeReference = false)
{
    /// <summary>The kind of a member or an item.</summary>
    public NodeKind this[string? name] =>
        name == "$ref" && CanBeReference ? NodeKind.Text
        : name is not null && Fields is not null && Fields.TryGetValue(name, out NodeKind kind) ? kind
        : name?.StartsWith("x-", StringComparison.Ordinal) == true && Fields is not null ? NodeKind.Data
        : Others;

    /// <summary>Whether a value has the form.</summary>
    public bool Fits(JsonNode? value) => Form switch
    {
        JsonValueKind.Undefined => true,
        JsonValueKind.Object => value is JsonObject,
        JsonValueKind.Array => value is JsonArray,
        _ => value is JsonValue,
    };
}
