using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>A part of a choice, and the pointer of its place.</summary>
internal readonly record struct UnionPart(IOpenApiSchema Schema, PlacePointer Pointer, int Number)
{
    /// <summary>What the document says there, of a part that more is composed with.</summary>
    public IOpenApiSchema? Stated { get; init; }

    /// <summary>What is composed with it, for all parts the same.</summary>
    public IReadOnlyList<IOpenApiSchema>? Beside { get; init; }
}

/// <summary>Questions about choices between schemas.</summary>
internal static class UnionShape
{
    private const int MaxDepth = 32;

    /// <summary>Whether the schema is a choice, and says nothing that its parts do not say.</summary>
    public static bool IsUnion(IOpenApiSchema schema) => IsChoice(schema) || HasSeveralTypes(schema) || ChoiceBesideMembers.Is(schema);

    /// <summary>Whether the schema is a choice by <c>oneOf</c> or <c>anyOf</c> and its members, if it has some, are those of each part.</summary>
    public static bool IsChoice(IOpenApiSchema schema)
    {
        if (ChoiceOf(schema) is not ({ }, { } parts))
        {
            return false;
        }

        HashSet<string> own = MemberNames(schema);
        return own.Count == 0 || parts.Where(part => !SchemaShape.IsNullOnly(part)).All(part => own.IsSubsetOf(MemberNames(part)));
    }

    /// <summary>The keyword and the parts of a choice between several schemas.</summary>
    public static (string Keyword, IList<IOpenApiSchema> Parts)? ChoiceOf(IOpenApiSchema schema)
    {
        foreach ((string keyword, IList<IOpenApiSchema>? parts) in new[] { ("anyOf", schema.AnyOf), ("oneOf", schema.OneOf) })
        {
            if (parts is not null && parts.Count(part => !SchemaShape.IsNullOnly(part)) > 1 && !parts.All(part => SchemaShape.IsNullOnly(part) || Restricts(part)))
            {
                return (keyword, parts);
            }
        }

        return null;
    }

    /// <summary>Whether <c>type</c> names several types that are not one in C#.</summary>
    public static bool HasSeveralTypes(IOpenApiSchema schema) =>
        SchemaShape.Types(schema) is var types && types != 0 && (types & (types - 1)) != 0 && ChoiceOf(schema) is null;

    /// <summary>Whether the schema restricts values without saying what they are.</summary>
    public static bool Restricts(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && ((schema.Type ?? JsonSchemaType.Object) & ~JsonSchemaType.Null) == JsonSchemaType.Object
        && schema is { Properties: null or { Count: 0 }, Items: null, Enum: null or { Count: 0 }, Format: null }
        && !OpenMembers.AreDescribed(schema)
        && !TupleShape.IsTuple(schema)
        && schema is { AllOf: null or { Count: 0 }, OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 } };

    /// <summary>All parts; those of a choice inside a choice are the outer one's.</summary>
    public static IEnumerable<UnionPart> Parts(IOpenApiSchema schema, PlacePointer pointer, int depth = 0)
    {
        if (ChoiceOf(schema) is not (string keyword, { } parts))
        {
            yield break;
        }

        for (int i = 0; i < parts.Count; i++)
        {
            IOpenApiSchema part = parts[i];
            PlacePointer place = pointer.Append(keyword).Append(i);
            if (depth < MaxDepth && part is not OpenApiSchemaReference && part.Discriminator is null && IsChoice(part) && !AllowsNull(part))
            {
                foreach (UnionPart inner in Parts(part, place, depth + 1))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return new UnionPart(part, place, i + 1);
            }
        }
    }

    /// <summary>Whether null is one of the parts of a choice.</summary>
    public static bool HasNullPart(IOpenApiSchema schema) => ChoiceOf(schema) is ({ }, { } parts) && parts.Any(SchemaShape.IsNullOnly);

    /// <summary>Whether the schema allows any string, and nothing else.</summary>
    public static bool IsAnyString(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && schema is { Format: null, Enum: null or { Count: 0 } } && SchemaShape.Types(schema) == JsonSchemaType.String;

    /// <summary>The names of the members of an object, composed ones too.</summary>
    public static HashSet<string> MemberNames(IOpenApiSchema schema)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        Gather(schema, names, [], depth: 0);
        return names;
    }

    private static bool AllowsNull(IOpenApiSchema schema) => SchemaShape.AllowsNull(schema);

    private static void Gather(IOpenApiSchema schema, HashSet<string> names, HashSet<IOpenApiSchema> seen, int depth)
    {
        IOpenApiSchema? target = schema is OpenApiSchemaReference reference ? reference.RecursiveTarget : schema;
        if (target is null || depth > MaxDepth || !seen.Add(target))
        {
            return;
        }

        names.UnionWith(target.Properties?.Keys ?? []);
        foreach (IOpenApiSchema part in target.AllOf ?? [])
        {
            Gather(part, names, seen, depth + 1);
        }
    }
}
