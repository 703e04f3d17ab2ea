using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>Where each version keeps what can be referred to; Microsoft.OpenApi finds nothing else reliably.</summary>
internal static class ComponentSections
{
    /// <summary>The pointer of a kind's section; nothing if the version has none.</summary>
    public static string? Of(NodeKind kind, DocumentVersion version) => version == DocumentVersion.Swagger2
        ? kind switch
        {
            NodeKind.Schema => "/definitions",
            NodeKind.Parameter => "/parameters",
            NodeKind.Response => "/responses",
            NodeKind.SecurityScheme => "/securityDefinitions",
            _ => null,
        }
        : kind switch
        {
            NodeKind.Schema => "/components/schemas",
            NodeKind.Parameter => "/components/parameters",
            NodeKind.Response => "/components/responses",
            NodeKind.RequestBody => "/components/requestBodies",
            NodeKind.Header => "/components/headers",
            NodeKind.SecurityScheme => "/components/securitySchemes",
            NodeKind.Link => "/components/links",
            NodeKind.Callback => "/components/callbacks",
            NodeKind.Example => "/components/examples",
            NodeKind.PathItem when version is DocumentVersion.OpenApi31 or DocumentVersion.OpenApi32 => "/components/pathItems",
            NodeKind.MediaType when version is DocumentVersion.OpenApi32 => "/components/mediaTypes",
            _ => null,
        };
}
