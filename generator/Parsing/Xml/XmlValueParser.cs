using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Xml;

/// <summary>Finds out what values are in XML, by their schemas.</summary>
internal sealed class XmlValueParser(SchemaParser schemas)
{
    /// <summary>The element that is the whole of a body.</summary>
    /// <param name="schema">The body's schema.</param>
    /// <param name="type">Its type.</param>
    /// <param name="name">The element's name where the document gives none.</param>
    public XmlRootModel Root(IOpenApiSchema? schema, TypeModel type, string name)
    {
        XmlKeywords keywords = XmlKeywords.Of(schema);
        string rootName = keywords.RootName ?? name;
        return new XmlRootModel(XmlNames.Create(rootName, keywords), Value(type with { IsNullable = false }, schema, rootName));
    }

    /// <summary>What a value is within its element.</summary>
    /// <param name="type">The type.</param>
    /// <param name="schema">The schema of the place; null where it is not known.</param>
    /// <param name="name">The name of the element.</param>
    public XmlValueModel Value(TypeModel type, IOpenApiSchema? schema, string name)
    {
        switch (type.Kind)
        {
            case TypeKind.List:
                IOpenApiSchema? items = XmlSchemas.Items(schema);
                XmlKeywords keywords = XmlKeywords.Of(items);

                // OpenAPI «XML Object»: items without a name are called what the list is; those of a component what that is (AutoRest, OpenAPI 3.2).
                string itemName = keywords.Name ?? keywords.ComponentId ?? name;
                return new XmlValueModel { Type = type, ItemName = XmlNames.Create(itemName, keywords), Item = Value(type.Element!, items, itemName) };
            case TypeKind.Dictionary:
                return new XmlValueModel { Type = type, Item = Value(type.Element!, XmlSchemas.Values(schema), name) };
            case TypeKind.Enum:
                return new XmlValueModel { Type = type, EnumKind = schemas.EnumOf(type)?.ValueKind ?? TypeKind.String };
            default:
                return new XmlValueModel { Type = type };
        }
    }

    /// <summary>Whether a value can be a text, as attributes are.</summary>
    public static bool IsText(XmlValueModel value) => value.Type.Kind switch
    {
        TypeKind.Record or TypeKind.Union or TypeKind.Dictionary => false,
        TypeKind.List => value.Item is { Type: { Kind: not TypeKind.List, IsNullable: false } } item && IsText(item),
        _ => true,
    };
}
