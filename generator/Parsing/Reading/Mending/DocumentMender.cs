using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>The root: members that a consumer of the document may rely on.</summary>
internal static class DocumentMender
{
    /// <summary>Mends the root.</summary>
    public static void Mend(MendingContext context)
    {
        JsonObject root = context.Root;

        // As a YAML number, or with a patch version that is not out yet, the reader wouldn't know it.
        root.Remove(context.Version == DocumentVersion.Swagger2 ? "openapi" : "swagger");
        root[context.Version == DocumentVersion.Swagger2 ? "swagger" : "openapi"] = DocumentVersions.Canonical(context.Version);
        if (context.Version == DocumentVersion.Swagger2)
        {
            // The document that is made of it has the sections of version 3; whoever walks it asks for their places.
            context.Map.Moved("/components/schemas", "/definitions");
            context.Map.Moved("/components/parameters", "/parameters");
            context.Map.Moved("/components/responses", "/responses");
            context.Map.Moved("/components/securitySchemes", "/securityDefinitions");
        }

        if (root["schemes"] is JsonArray schemes)
        {
            Schemes(schemes, context);
        }

        if (root["info"] is not JsonObject)
        {
            root["info"] = new JsonObject { ["title"] = "", ["version"] = "" };
        }

        // An empty host is none: that of the document itself.
        if (context.Version == DocumentVersion.Swagger2 && root["host"] is JsonValue host && string.IsNullOrWhiteSpace(host.ToString()))
        {
            root.Remove("host");
        }

        KeepWebhooks(root, context);
        if (root["paths"] is null)
        {
            root["paths"] = new JsonObject();
        }

        if (root["paths"] is JsonObject paths && root[VendorExtensions.Paths] is JsonObject more)
        {
            AddPaths(paths, more, context);
        }
    }

    // Paths that differ in their query alone, which the specification forbids among the others.
    private static void AddPaths(JsonObject paths, JsonObject more, MendingContext context)
    {
        foreach (string path in more.Select(member => member.Key).Where(path => !paths.ContainsKey(path)).ToList())
        {
            JsonNode? item = more[path];
            more.Remove(path);
            paths[path] = item;
            context.Map.Moved(JsonPointer.Append("/paths", path), JsonPointer.Append(JsonPointer.Append("", VendorExtensions.Paths), path));
        }
    }

    private static JsonObject? Section(JsonObject parent, string name)
    {
        if (parent[name] is null)
        {
            parent[name] = new JsonObject();
        }

        return parent[name] as JsonObject;
    }

    // Before OpenAPI 3.1 webhooks were an extension, which the reader leaves as it is; callbacks of components it reads, and they look the same.
    private static void KeepWebhooks(JsonObject root, MendingContext context)
    {
        if (context.Version == DocumentVersion.Swagger2 || root.ContainsKey("webhooks") || root["x-webhooks"] is not JsonObject webhooks)
        {
            return;
        }

        if (context.Version != DocumentVersion.OpenApi30)
        {
            root.Remove("x-webhooks");
            root["webhooks"] = webhooks;
            context.Map.Moved("/webhooks", "/x-webhooks");
            return;
        }

        if (Section(root, "components") is { } components && Section(components, "callbacks") is { } callbacks)
        {
            root.Remove("x-webhooks");
            callbacks["x-webhooks"] = webhooks;
            context.Map.Moved("/components/callbacks/x-webhooks", "/x-webhooks");
        }
    }

    /// <summary>The reader puts together the address of the server without a look at the scheme.</summary>
    private static void Schemes(JsonArray schemes, MendingContext context)
    {
        for (int i = schemes.Count - 1; i >= 0; i--)
        {
            if (schemes[i] is not JsonValue scheme || !Uri.CheckSchemeName(scheme.ToString()))
            {
                context.Breach(schemes, JsonPointer.Index(i), "This is not the scheme of an address", "it is left out.");
                context.RemoveItem(schemes, i);
            }
        }
    }
}
