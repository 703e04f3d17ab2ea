using Atlassian.Admin.Gen.Model;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Names for unions, their cases and the types that only they use.</summary>
internal static class UnionNames
{
    private static readonly string[] Members = ["Match", "Switch", "Raw", "IsUnknown", "FromJson", "Recognition", "CaseConverters", "Cases"];
    private static readonly string[] Prefixes = ["TryGet", "From"];

    /// <summary>The name of a union; a type may not have the name of a member of its own.</summary>
    public static string Union(string name) => Members.Contains(name) ? name + "Union" : EnumParser.TypeName(name);

    /// <summary>Names of cases that would make a method with the union's own name.</summary>
    public static IEnumerable<string> Clashes(string union) => Prefixes
        .Where(prefix => union.Length > prefix.Length && union.StartsWith(prefix, StringComparison.Ordinal))
        .Select(prefix => union.Substring(prefix.Length));

    /// <summary>The name of a case: that of its type, without what it shares with the union's.</summary>
    public static string Case(TypeModel type, string union) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple => Shortened(type.Name!.Value.Text.TrimStart('@'), union),
        TypeKind.List => Case(type.Element!, union) + "List",
        TypeKind.Dictionary => Case(type.Element!, union) + "Dictionary",
        TypeKind.Any => "Any",
        _ => type.Kind.ToString(),
    };

    /// <summary>The name of a type that a part of a choice says inline: after its title, or its constant, or else its number.</summary>
    public static string Part(UnionPart part, string union)
    {
        if (part.Stated is OpenApiSchemaReference { Reference.Id: { } id })
        {
            return union + Naming.Pascal(id, "Option");
        }

        if (part.Schema is OpenApiSchemaReference || !(SchemaShape.IsRecord(part.Schema) || TupleShape.IsTuple(part.Schema) || EnumShape.IsEnum(part.Schema) || UnionShape.IsUnion(part.Schema)))
        {
            return union;
        }

        string? word = part.Schema.Title ?? Constant(part.Stated ?? part.Schema);
        string name = word is null ? "" : Naming.Pascal(word, "");
        return name.Length == 0 ? $"{union}Option{part.Number}" : union + (Shortened(name, union) is var rest && char.IsUpper(rest[0]) ? rest : name);
    }

    private static string Shortened(string name, string union) =>
        name.Length > union.Length && name.StartsWith(union, StringComparison.Ordinal) && char.IsUpper(name[union.Length])
            ? name.Substring(union.Length)
            : name;

    private static string? Constant(IOpenApiSchema schema) => (schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        .Where(member => schema.Required?.Contains(member.Key) == true)
        .Where(member => EnumShape.Kind(member.Value) == TypeKind.String)
        .Select(member => EnumShape.Values(member.Value))
        .Where(values => values.Count == 1)
        .Select(values => values[0].Text)
        .FirstOrDefault();
}
