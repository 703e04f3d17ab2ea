using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>What a schema says of members whose names it leaves open.</summary>
internal static class OpenMembers
{
    /// <summary>Whether the schema says anything of them, which makes its values objects.</summary>
    public static bool AreDescribed(IOpenApiSchema schema) => Described(schema).Any();

    /// <summary>The one schema of all of them, and the rest of its pointer; null where they can be of any type.</summary>
    public static (IOpenApiSchema Schema, string[] Pointer)? Single(IOpenApiSchema schema) =>
        Described(schema).ToList() is [var only] && (schema.PatternProperties is not { Count: > 0 } || IsClosed(schema)) ? only : null;

    /// <summary>Whether only some of them, by patterns of names, have a type, so that C# has none for all.</summary>
    public static bool AreMixed(IOpenApiSchema schema) => schema.PatternProperties is { Count: > 0 } && Single(schema) is null;

    private static IEnumerable<(IOpenApiSchema Schema, string[] Pointer)> Described(IOpenApiSchema schema)
    {
        foreach (KeyValuePair<string, IOpenApiSchema> pattern in schema.PatternProperties ?? new Dictionary<string, IOpenApiSchema>())
        {
            yield return (pattern.Value, ["patternProperties", pattern.Key]);
        }

        if (schema.AdditionalProperties is { } additional)
        {
            yield return (additional, ["additionalProperties"]);
        }
        else if ((schema as IOpenApiSchemaMissingProperties)?.UnevaluatedPropertiesSchema is { } unevaluated)
        {
            yield return (unevaluated, ["unevaluatedProperties"]);
        }
    }

    private static bool IsClosed(IOpenApiSchema schema) => !schema.AdditionalPropertiesAllowed || !schema.UnevaluatedProperties;
}
