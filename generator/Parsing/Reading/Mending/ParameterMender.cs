using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Parameters and headers: values that the reader throws on, and those of another version's notation.</summary>
internal static class ParameterMender
{
    private static readonly HashSet<string> Places = ["query", "header", "path", "cookie", "querystring"];

    private static readonly HashSet<string> PlacesOfSwagger2 = ["query", "header", "path", "formData", "body"];

    private static readonly HashSet<string> Styles =
        ["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"];

    private static readonly HashSet<string> CollectionFormats = ["csv", "ssv", "tsv", "pipes", "multi"];

    private static readonly HashSet<string> SchemaMembers =
    [
        "type", "format", "items", "enum", "default", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength",
        "maxItems", "minItems", "uniqueItems", "multipleOf", "pattern",
    ];

    /// <summary>Mends a parameter or a header.</summary>
    public static void Mend(JsonObject node, MendingContext context)
    {
        if (node.Text("style") is { } style && !Styles.Contains(style))
        {
            Drop(node, "style", $"'{style}' is not a style", context);
        }

        if (node.Text("collectionFormat") is { } format && !CollectionFormats.Contains(format))
        {
            Drop(node, "collectionFormat", $"The collection format '{format}' is not supported", context);
        }

        if (context.Version == DocumentVersion.Swagger2)
        {
            KeepCollectionFormat(node);
            SchemaMender.MendTypeNames(node, context);
            if (node["type"] is JsonArray)
            {
                Drop(node, "type", "The type of a parameter must be one name", context);
            }
        }
        else if (node.ContainsKey("type") && !node.ContainsKey("schema") && !node.ContainsKey("content") && !node.ContainsKey("$ref"))
        {
            context.Breach(node, "type", "The type stands in 'schema' since OpenAPI 3.0", "it is read as if it did.");
            node["schema"] = TreeEdits.Extract(node, SchemaMembers.Contains);
        }
    }

    // The reader throws on tabs, takes commas for one parameter an element, and loses the format of a form's field and of what is no query; extensions
    // it keeps.
    private static void KeepCollectionFormat(JsonObject node)
    {
        if (node.Text("collectionFormat") is { } format)
        {
            node.Remove("collectionFormat");
            node[CollectionFormat.Extension] = format;
        }
    }

    /// <summary>The parameter, or the one of Swagger 2.0 that it refers to.</summary>
    public static JsonObject Resolve(JsonObject parameter, JsonObject root)
    {
        const string section = "#/parameters/";
        return parameter.Text("$ref") is { } reference && reference.StartsWith(section, StringComparison.Ordinal)
            ? root["parameters"]?[reference.Substring(section.Length)] as JsonObject ?? parameter
            : parameter;
    }

    /// <summary>Whether a parameter says enough to be sent; if not, it is said why.</summary>
    public static bool IsUsable(JsonObject parameter, MendingContext context)
    {
        if (parameter.ContainsKey("$ref"))
        {
            return true;
        }

        string? place = parameter.Text("in");
        bool isKnown = place is not null && (context.Version == DocumentVersion.Swagger2 ? PlacesOfSwagger2 : Places).Contains(place);
        if (!isKnown)
        {
            context.Breach(parameter, "in", place is null ? "A parameter needs an 'in'" : $"A parameter's 'in' can't be '{place}'", "the parameter is left out.");
        }
        else if (string.IsNullOrEmpty(parameter.Text("name")))
        {
            context.Breach(parameter, "name", "A parameter needs a 'name'", "the parameter is left out.");
            return false;
        }

        return isKnown;
    }

    private static void Drop(JsonObject node, string member, string what, MendingContext context)
    {
        context.Breach(node, member, what, "the default is used instead.");
        node.Remove(member);
    }
}
