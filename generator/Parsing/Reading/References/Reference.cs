using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>An object with a <c>$ref</c>.</summary>
/// <param name="Node">The object.</param>
/// <param name="Kind">What stands in its place.</param>
/// <param name="Text">The reference as it is written.</param>
/// <param name="File">The file that it is written in.</param>
internal sealed record Reference(JsonObject Node, NodeKind Kind, string Text, OpenedFile File);
