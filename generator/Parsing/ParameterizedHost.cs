using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>A host with parameters, which documents of Swagger 2.0 write as an extension, as the server with variables that it is.</summary>
internal static class ParameterizedHost
{
    /// <summary>The server; null where the document has none.</summary>
    public static OpenApiServer? Find(OpenApiDocument document)
    {
        if (VendorExtensions.Find(document.Extensions, VendorExtensions.ParameterizedHost) is not JsonObject host || host["hostTemplate"] is not JsonValue template)
        {
            return null;
        }

        bool hasScheme = host["useSchemePrefix"]?.ToString() != "false";
        Dictionary<string, OpenApiServerVariable> variables = new(StringComparer.Ordinal);
        foreach (JsonNode? parameter in host["parameters"] as JsonArray ?? [])
        {
            if (Variable(parameter, document) is (var name, var variable))
            {
                variables[name] = variable;
            }
        }

        return new OpenApiServer { Url = (hasScheme ? Scheme(document) + "://" : "") + template + BasePath(document), Variables = variables };
    }

    private static (string Name, OpenApiServerVariable Variable)? Variable(JsonNode? parameter, OpenApiDocument document)
    {
        if (parameter is not JsonObject described)
        {
            return null;
        }

        if (described["$ref"]?.ToString() is { } address)
        {
            string id = address.Substring(address.LastIndexOf('/') + 1);
            return document.Components?.Parameters?.TryGetValue(id, out IOpenApiParameter? shared) == true && shared.Name is { Length: > 0 } sharedName
                ? (sharedName, new OpenApiServerVariable
                {
                    Default = shared.Schema?.Default is JsonValue usual ? usual.ToString() : null,
                    Description = shared.Description,
                    Enum = shared.Schema?.Enum is { Count: > 0 } values ? [.. values.Select(value => value.ToString())] : null,
                })
                : null;
        }

        return described["name"] is JsonValue name
            ? (name.ToString(), new OpenApiServerVariable
            {
                Default = described["default"] is JsonValue given ? given.ToString() : null,
                Description = described["description"]?.ToString(),
                Enum = described["enum"] is JsonArray { Count: > 0 } listed ? [.. listed.OfType<JsonValue>().Select(value => value.ToString())] : null,
            })
            : null;
    }

    private static string Scheme(OpenApiDocument document) =>
        document.Servers?.Any(server => server.Url?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true) != false ? "https"
        : document.Servers.Any(server => server.Url?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) == true) ? "http"
        : "https";

    // The reader has put it into the servers that it made.
    private static string BasePath(OpenApiDocument document)
    {
        string url = document.Servers?.FirstOrDefault()?.Url ?? "";
        int host = url.IndexOf("//", StringComparison.Ordinal);
        int path = url.IndexOf('/', host < 0 ? 0 : host + 2);
        return path < 0 ? "" : url.Substring(path).TrimEnd('/');
    }
}
