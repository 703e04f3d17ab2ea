using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Questions about a discriminator.</summary>
internal static class Discriminators
{
    /// <summary>The components that the mapping names.</summary>
    public static IEnumerable<string> Targets(OpenApiDiscriminator discriminator) => Mapping(discriminator).Select(mapping => mapping.Id);

    /// <summary>Values, and the components that they stand for, in the document's order.</summary>
    public static IEnumerable<(string Value, string Id)> Mapping(OpenApiDiscriminator discriminator)
    {
        foreach (KeyValuePair<string, OpenApiSchemaReference> mapping in discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
        {
            if (mapping.Value?.Reference.Id is { } id)
            {
                yield return (mapping.Key, id);
            }
        }
    }
}
