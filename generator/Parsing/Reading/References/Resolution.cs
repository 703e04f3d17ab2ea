using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>What a reference leads to.</summary>
/// <param name="Target">The node; nothing if there is none that can be used.</param>
/// <param name="IsOutside">Whether it leads to another file or address.</param>
/// <param name="WrongKind">What is there instead of what the place asks for.</param>
/// <param name="UnknownPlace">The file of a target that lies where nobody has looked at it yet: in another file, or where the specification knows nothing.</param>
/// <param name="IsReported">Whether it is known already that the target's file can't be read.</param>
internal sealed record Resolution(
    JsonNode? Target, bool IsOutside = false, NodeKind? WrongKind = null, OpenedFile? UnknownPlace = null, bool IsReported = false);
