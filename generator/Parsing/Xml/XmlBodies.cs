using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Xml;

/// <summary>Says which bodies are XML that a type can be made of.</summary>
internal static class XmlBodies
{
    /// <summary>Whether a media type is XML (RFC 7303).</summary>
    public static bool IsXml(string essence) =>
        essence is "application/xml" or "text/xml" or "application/*+xml" or "*/*+xml" || essence.EndsWith("+xml", StringComparison.Ordinal);

    /// <summary>Whether a schema says what is in the element; one of any object, or of the whole as a string, does not.</summary>
    public static bool IsDescribed(IOpenApiSchema? schema)
    {
        foreach (XmlSchemaStep step in XmlSchemas.Steps(schema).Where(step => step.Schema is not OpenApiSchemaReference))
        {
            if (SchemaShape.IsRecord(step.Schema) || UnionShape.IsUnion(step.Schema) || step.Schema.Items is not null || OpenMembers.AreDescribed(step.Schema))
            {
                return true;
            }

            if (SchemaShape.Types(step.Schema) is JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String)
            {
                // The text of a whole document is a string, too: what is in an element has to be said.
                return XmlKeywords.Of(schema).Name is not null;
            }
        }

        return false;
    }

    /// <summary>Whether values of a type can be read and written.</summary>
    public static bool IsTyped(TypeModel type) => type.Kind is not (TypeKind.Any or TypeKind.Tuple) && type is not { Kind: TypeKind.Dictionary, Element.Kind: TypeKind.Any };
}
