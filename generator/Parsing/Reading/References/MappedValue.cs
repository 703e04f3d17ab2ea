using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>A value of a discriminator's mapping.</summary>
/// <param name="Mapping">The mapping.</param>
/// <param name="Value">The value of the discriminator.</param>
/// <param name="Target">The schema that it stands for.</param>
/// <param name="Place">The file of the schema.</param>
internal sealed record MappedValue(JsonObject Mapping, string Value, JsonObject Target, OpenedFile Place);
