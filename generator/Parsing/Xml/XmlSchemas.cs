using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Xml;

/// <summary>A schema on the way from a place to what its values are.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Xml">What it says of XML, itself or beside a reference to it.</param>
/// <param name="ComponentId">Its name among the components, if it has been reached by that.</param>
internal readonly record struct XmlSchemaStep(IOpenApiSchema Schema, OpenApiXml? Xml, string? ComponentId);

/// <summary>Follows references and compositions of one schema, by which documents say something of a place besides.</summary>
internal static class XmlSchemas
{
    // References lead back to themselves in broken documents; no sane one goes over so many.
    private const int MaxSteps = 32;

    /// <summary>The schemas that a place has, the outermost first.</summary>
    public static IEnumerable<XmlSchemaStep> Steps(IOpenApiSchema? schema)
    {
        for (int i = 0; i < MaxSteps && schema is not null; i++)
        {
            string? id = null;
            if (schema is OpenApiSchemaReference reference)
            {
                yield return new XmlSchemaStep(schema, reference.Reference.Xml, null);
                id = reference.Reference.Id;
                schema = reference.Target;
                if (schema is null or OpenApiSchemaReference)
                {
                    continue;
                }
            }

            yield return new XmlSchemaStep(schema, schema.Xml, id);
            schema = Single(schema);
        }
    }

    /// <summary>The schema of an array's items; null where there is none.</summary>
    public static IOpenApiSchema? Items(IOpenApiSchema? schema) => Steps(schema).Select(step => step.Schema.Items).FirstOrDefault(items => items is not null);

    /// <summary>The schema of a dictionary's values; null where there is none.</summary>
    public static IOpenApiSchema? Values(IOpenApiSchema? schema) =>
        Steps(schema).Select(step => OpenMembers.Single(step.Schema)?.Schema).FirstOrDefault(values => values is not null);

    // As SchemaParser takes it: a composition of one schema, with or without null, is that schema.
    private static IOpenApiSchema? Single(IOpenApiSchema schema)
    {
        if (schema.Properties is { Count: > 0 })
        {
            return null;
        }

        foreach (IList<IOpenApiSchema>? parts in new[] { schema.AnyOf, schema.OneOf, schema.AllOf })
        {
            if (parts?.Where(part => !SchemaShape.IsNullOnly(part)).Take(2).ToList() is [var only])
            {
                return only;
            }
        }

        return null;
    }
}
