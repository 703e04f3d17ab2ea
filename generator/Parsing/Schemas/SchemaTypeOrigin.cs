using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Where a type comes from.</summary>
/// <param name="Schema">A component's name, or the pointer of a schema that stands where it is used.</param>
/// <param name="IsComponent">Whether it is a component's name.</param>
/// <param name="Type">The type.</param>
internal sealed record SchemaTypeOrigin(PlacePointer Schema, bool IsComponent, TypeModel Type);
