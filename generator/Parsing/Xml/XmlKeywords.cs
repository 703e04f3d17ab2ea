using System.Text.Json;
using Atlassian.Admin.Gen.Model;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Xml;

/// <summary>All that a document says of a place's XML, the outermost schema first (OpenAPI «XML Object»).</summary>
internal sealed class XmlKeywords
{
    private readonly List<XmlSchemaStep> _steps;

    private XmlKeywords(List<XmlSchemaStep> steps) => _steps = steps;

    /// <summary>The name that is given outright.</summary>
    public string? Name => Saying.Select(xml => xml.Name).FirstOrDefault(name => !string.IsNullOrEmpty(name));

    /// <summary>The name of the component that the place refers to.</summary>
    public string? ComponentId => _steps.Select(step => step.ComponentId).FirstOrDefault(id => id is not null);

    /// <summary>The name of a document's element: what is given outright, or the component's (OpenAPI 3.2 «XML Node Names»).</summary>
    public string? RootName => _steps
        .Select(step => step.Xml?.Name is { Length: > 0 } name ? name : step.ComponentId)
        .FirstOrDefault(name => name is not null);

    /// <summary>The namespace.</summary>
    public string? Namespace => Saying.Select(xml => xml.Namespace?.OriginalString).FirstOrDefault(text => !string.IsNullOrEmpty(text));

    /// <summary>The prefix.</summary>
    public string? Prefix => Saying.Select(xml => xml.Prefix).FirstOrDefault(prefix => !string.IsNullOrEmpty(prefix));

    /// <summary>Whether a list has an element around its items.</summary>
    public bool IsWrapped => Saying.Any(xml => xml.NodeType == OpenApiXmlNodeType.Element);

    /// <summary>The kind of node, where it is not an element.</summary>
    public XmlNodeKind? Kind => Saying.Select(KindOf).FirstOrDefault(kind => kind is not null);

    private IEnumerable<OpenApiXml> Saying => _steps.Select(step => step.Xml).OfType<OpenApiXml>();

    /// <summary>What is said of a place by its schema.</summary>
    public static XmlKeywords Of(IOpenApiSchema? schema) => new([.. XmlSchemas.Steps(schema)]);

    /// <summary>Whether a schema says anything of XML.</summary>
    public static bool AreSaid(IOpenApiSchema schema) => (schema is OpenApiSchemaReference reference ? reference.Reference.Xml : schema.Xml) is not null;

    // The reader makes node types of OpenAPI 3.2 of what older documents say by 'attribute' and 'wrapped'.
    private static XmlNodeKind? KindOf(OpenApiXml xml) => xml.NodeType switch
    {
        OpenApiXmlNodeType.Attribute => XmlNodeKind.Attribute,
        OpenApiXmlNodeType.Text => XmlNodeKind.Text,
        OpenApiXmlNodeType.Cdata => XmlNodeKind.CData,

        // Until OpenAPI 3.2 had a word for it, this was Azure's.
        _ when xml.Extensions?.TryGetValue("x-ms-text", out IOpenApiExtension? value) == true && value is JsonNodeExtension { Node: { } node }
            && node.GetValueKind() == JsonValueKind.True => XmlNodeKind.Text,
        _ => null,
    };
}
