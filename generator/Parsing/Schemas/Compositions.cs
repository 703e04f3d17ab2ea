using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Questions about an <c>allOf</c> of values that are no objects with members: what all of its parts say together.</summary>
internal static class Compositions
{
    /// <summary>The values that all enumerations among the parts have; none where fewer than two enumerate.</summary>
    public static List<EnumValue> CommonValues(IOpenApiSchema schema)
    {
        if (schema.AllOf is not { Count: > 1 } parts)
        {
            return [];
        }

        List<List<EnumValue>> enumerations = [.. parts.Select(Target).Where(part => part.AllOf is not { Count: > 0 }).Select(EnumShape.Values).Where(values => values.Count > 0)];
        if (enumerations.Count < 2)
        {
            return [];
        }

        // To compare each value with each other would take time that grows with the square of their number.
        List<ILookup<(JsonValueKind, string), EnumValue>> others = [.. enumerations.Skip(1).Select(values => values.ToLookup(Key))];
        return enumerations[0].FindAll(value => others.TrueForAll(known => known[Key(value)].Any(other => JsonNode.DeepEquals(value.Json, other.Json))));
    }

    // What equal values have in common: 1 and 1.0 are equal, and so are objects in another order.
    private static (JsonValueKind Kind, string Text) Key(EnumValue value) => value.Json.GetValueKind() switch
    {
        JsonValueKind.Number when EnumShape.TryGetNumber(value, out decimal number) => (JsonValueKind.Number, number.ToString("G29", CultureInfo.InvariantCulture)),
        JsonValueKind.Object => (JsonValueKind.Object, ""),
        JsonValueKind.Array => (JsonValueKind.Array, ""),
        var kind => (kind, value.Text),
    };

    /// <summary>The part that says the most, where all parts that say a type say the same one; -1 where they don't.</summary>
    public static int Narrowest(IList<IOpenApiSchema> parts, List<int> typed)
    {
        HashSet<JsonSchemaType> types = [.. typed.Select(i => SchemaShape.Types(Target(parts[i])))];
        return types.Count != 1 || types.Contains(JsonSchemaType.Object) || types.Contains(0) || typed.Exists(i => UnionShape.IsUnion(Target(parts[i])))
            ? -1
            : typed.OrderByDescending(i => Detail(Target(parts[i]))).First();
    }

    private static int Detail(IOpenApiSchema part) => EnumShape.IsEnum(part) || TupleShape.IsTuple(part) ? 2 : part.Format is not null || part.Items is not null ? 1 : 0;

    private static IOpenApiSchema Target(IOpenApiSchema part) => part is OpenApiSchemaReference { RecursiveTarget: { } target } ? target : part;
}
