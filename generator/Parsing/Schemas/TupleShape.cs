using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Questions about tuples: arrays with a schema for each place.</summary>
internal static class TupleShape
{
    /// <summary>Whether the schema is a tuple, by its own keywords.</summary>
    public static bool IsTuple(IOpenApiSchema schema) => schema is not OpenApiSchemaReference && schema.Definitions?.ContainsKey(TupleMender.NameOf(0)) == true;

    /// <summary>The schemas of the places, in order.</summary>
    public static IEnumerable<IOpenApiSchema> Items(IOpenApiSchema schema)
    {
        for (int i = 0; schema.Definitions?.TryGetValue(TupleMender.NameOf(i), out IOpenApiSchema? item) == true; i++)
        {
            yield return item;
        }
    }
}
