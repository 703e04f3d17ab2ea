using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>Kinds in words.</summary>
internal static class Names
{
    /// <summary>With an article.</summary>
    public static string Of(NodeKind kind) => Bare(kind) is var name && "aeio".IndexOf(name[0]) >= 0 ? $"an {name}" : $"a {name}";

    /// <summary>Without one.</summary>
    public static string Bare(NodeKind kind) => kind switch
    {
        NodeKind.PathItem => "path",
        NodeKind.RequestBody => "request body",
        NodeKind.MediaType => "media type",
        NodeKind.SecurityScheme => "security scheme",
        NodeKind.SchemaMap => "map of schemas",
        NodeKind.Document => "whole document",
        NodeKind.Text or NodeKind.Boolean or NodeKind.Integer or NodeKind.Number => "value",
        NodeKind.Schema => "schema",
        NodeKind.Parameter => "parameter",
        NodeKind.Response => "response",
        NodeKind.Header => "header",
        NodeKind.Link => "link",
        NodeKind.Callback => "callback",
        NodeKind.Example => "example",
        NodeKind.Operation => "operation",
        _ => "part of another kind",
    };
}
