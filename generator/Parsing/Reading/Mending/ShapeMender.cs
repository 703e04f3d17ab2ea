using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Nodes of another JSON form than their place asks for: the reader throws on some, and drops the parent of others.</summary>
internal static class ShapeMender
{
    private const string LeftOut = "it is left out.";

    /// <summary>What becomes of a member or an item.</summary>
    public static (Verdict Verdict, JsonNode? Replacement) Judge(
        JsonNode? value, NodeKind kind, JsonNode parent, string name, MendingContext context)
    {
        if (value is null)
        {
            return Null(kind, parent, name, context);
        }

        if (kind == NodeKind.Schema && value is JsonValue schema && schema.TryGetValue(out bool any))
        {
            // JSON Schema's true and false, which the reader takes for a missing schema.
            return (Verdict.Replace, any ? [] : new JsonObject { ["not"] = new JsonObject() });
        }

        if (kind == NodeKind.Discriminator && value is JsonValue)
        {
            // Swagger 2.0's notation, which is often found in later documents too.
            return context.Version == DocumentVersion.Swagger2
                ? (Verdict.Keep, null)
                : (Verdict.Replace, new JsonObject { ["propertyName"] = value.ToString() });
        }

        if (!Grammar.Of(kind).Fits(value))
        {
            if (!IsDecoration(kind))
            {
                context.Breach(parent, name, $"{Subject(parent, name)} must be {Expected(kind)}, not {Actual(value)}", Consequence(kind));
            }

            return kind == NodeKind.Schema && parent is JsonObject ? (Verdict.Replace, new JsonObject()) : (Verdict.Remove, null);
        }

        return kind switch
        {
            NodeKind.Boolean => Boolean((JsonValue)value, parent, name, context),
            NodeKind.Integer => Integer((JsonValue)value, parent, name, context),
            NodeKind.Number => Number((JsonValue)value, parent, name, context),
            NodeKind.Address => Uri.TryCreate(value.ToString(), UriKind.RelativeOrAbsolute, out _)
                ? (Verdict.Keep, null)
                : Wrong(parent, name, "an address", context),
            NodeKind.SchemaOrBoolean => value is JsonObject || IsBoolean(value)
                ? (Verdict.Keep, null)
                : Wrong(parent, name, "a schema or a boolean", context),
            _ => (Verdict.Keep, null),
        };
    }

    private static (Verdict Verdict, JsonNode? Replacement) Null(NodeKind kind, JsonNode parent, string name, MendingContext context)
    {
        switch (kind)
        {
            case NodeKind.Schema:
            case NodeKind.MediaType:
                // YAML with nothing after the colon.
                return parent is JsonArray ? (Verdict.Remove, null) : (Verdict.Replace, new JsonObject());
            case NodeKind.Response:
                context.Breach(parent, name, $"The response '{name}' has nothing in it", "it is read as a response without content.");
                return (Verdict.Replace, new JsonObject { ["description"] = "" });
            case NodeKind.PathItem or NodeKind.Operation or NodeKind.Parameter or NodeKind.RequestBody or NodeKind.SecurityScheme:
                context.Breach(parent, name, $"{Subject(parent, name)} has nothing in it", LeftOut);
                return (Verdict.Remove, null);
            default:
                return (Verdict.Remove, null);
        }
    }

    private static (Verdict Verdict, JsonNode? Replacement) Boolean(JsonValue value, JsonNode parent, string name, MendingContext context) =>
        IsBoolean(value) ? (Verdict.Keep, null) : Wrong(parent, name, "true or false", context);

    private static bool IsBoolean(JsonNode value) => value is JsonValue scalar && bool.TryParse(scalar.ToString(), out _);

    private static (Verdict Verdict, JsonNode? Replacement) Integer(JsonValue value, JsonNode parent, string name, MendingContext context)
    {
        string text = value.ToString();
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && (number >= 0 || !name.Contains("Contains")))
        {
            return (Verdict.Keep, null);
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double fraction))
        {
            return Wrong(parent, name, "an integer", context);
        }

        // A bound that no string or list can reach is no bound; 10.0 is 10.
        return fraction is >= 0 and <= int.MaxValue ? (Verdict.Replace, JsonValue.Create((int)fraction)) : (Verdict.Remove, null);
    }

    private static (Verdict Verdict, JsonNode? Replacement) Number(JsonValue value, JsonNode parent, string name, MendingContext context)
    {
        string text = value.ToString();
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return (Verdict.Keep, null);
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? (name == "multipleOf" ? Verdict.Remove : Verdict.Keep, null)
            : Wrong(parent, name, "a number", context);
    }

    private static (Verdict Verdict, JsonNode? Replacement) Wrong(JsonNode parent, string name, string expected, MendingContext context)
    {
        context.Breach(parent, name, $"'{name}' must be {expected}", LeftOut);
        return (Verdict.Remove, null);
    }

    private static string Subject(JsonNode parent, string name) => parent is JsonArray ? "This item" : $"'{name}'";

    // Nothing in the client depends on these.
    private static bool IsDecoration(NodeKind kind) => kind is NodeKind.Example or NodeKind.Examples or NodeKind.Link or NodeKind.Links
        or NodeKind.Contact or NodeKind.License or NodeKind.ExternalDocs or NodeKind.Xml;

    private static string Expected(NodeKind kind) => Grammar.Of(kind).Form switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Number => "a number",
        JsonValueKind.True => "true or false",
        _ => "text",
    };

    private static string Actual(JsonNode value) => value switch
    {
        JsonObject => "an object",
        JsonArray => "an array",
        _ => "a single value",
    };

    private static string Consequence(NodeKind kind) => kind == NodeKind.Schema ? "any value is taken there." : LeftOut;
}
