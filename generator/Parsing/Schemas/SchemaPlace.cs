namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Where a schema stands: what an inline type is named after, and where diagnostics about it point.</summary>
/// <param name="Name">The name of an inline type at this place.</param>
/// <param name="At">The JSON pointer of the schema.</param>
internal readonly record struct SchemaPlace(string Name, PlacePointer At)
{
    /// <summary>The place of a member's schema.</summary>
    public SchemaPlace Member(string jsonName) => new(Name + Naming.Pascal(jsonName, "Member"), At.Append("properties").Append(jsonName));

    /// <summary>The place of the schema of an array's elements.</summary>
    public SchemaPlace Item() => new(Name + "Item", At.Append("items"));

    /// <summary>The place of the schema of a dictionary's values.</summary>
    /// <param name="pointer">Where a schema has it.</param>
    public SchemaPlace Value(IEnumerable<string> pointer) => new(Name + "Value", pointer.Aggregate(At, static (at, segment) => at.Append(segment)));

    /// <summary>The place of a part of a composition, which takes the composition's name.</summary>
    public SchemaPlace Part(string keyword, int index) => this with { At = At.Append(keyword).Append(index) };
}
