using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>What a document says of the values of an enumeration beside the values: by constants' own words, or by the extensions of other tools.</summary>
internal sealed class EnumAnnotations
{
    private const string AzureEnum = "x-ms-enum";
    private static readonly string[] NameKeys = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private static readonly string[] DescriptionKeys = ["x-enum-descriptions", "x-enumDescriptions"];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _descriptions = new(StringComparer.Ordinal);

    /// <summary>Reads what a schema says; a list of another length than the values is reported, and passed over.</summary>
    public EnumAnnotations(ParserContext context, IOpenApiSchema schema, SchemaPlace place)
    {
        Read(context, schema, place, NameKeys, _names);
        Read(context, schema, place, DescriptionKeys, _descriptions);
        foreach (JsonObject entry in (Extension(schema, AzureEnum) as JsonObject)?["values"] is JsonArray entries ? entries.OfType<JsonObject>() : [])
        {
            if (entry["value"] is JsonValue value)
            {
                Add(_names, Text(value), entry["name"]);
                Add(_descriptions, Text(value), entry["description"]);
            }
        }
    }

    /// <summary>The name that a schema gives the whole enumeration, wherever it stands.</summary>
    public static string? TypeName(IOpenApiSchema schema) => (Extension(schema, AzureEnum) as JsonObject)?["name"] is JsonValue name ? Text(name) : null;

    /// <summary>The name of a value; nothing where the value itself is the best.</summary>
    public string? Name(EnumValue value, bool isString) =>
        _names.TryGetValue(value.Text, out string? name) ? name : isString ? null : value.Schema?.Title;

    /// <summary>The description of a value.</summary>
    public string? Description(EnumValue value) => _descriptions.TryGetValue(value.Text, out string? description)
        ? description
        : value.Schema?.Description ?? value.Schema?.Title;

    private static void Read(ParserContext context, IOpenApiSchema schema, SchemaPlace place, string[] keys, Dictionary<string, string> texts)
    {
        foreach (string key in keys)
        {
            switch (Extension(schema, key))
            {
                case JsonObject map:
                    foreach (KeyValuePair<string, JsonNode?> entry in map)
                    {
                        Add(texts, entry.Key, entry.Value);
                    }

                    break;
                case JsonArray list:
                    Read(context, schema, place, key, list, texts);
                    break;
            }
        }
    }

    private static void Read(ParserContext context, IOpenApiSchema schema, SchemaPlace place, string key, JsonArray list, Dictionary<string, string> texts)
    {
        // Some tools count null among the values here, and some do not.
        List<EnumValue> values = EnumShape.Values(schema);
        List<JsonNode> all = [.. schema.Enum ?? []];
        if (list.Count != values.Count && list.Count != all.Count)
        {
            context.ReportUnsupported(
                place.At.Append(key),
                $"'{key}' has {list.Count} entries for {values.Count} values, which leaves open what belongs to which",
                "the values are named after themselves.");
            return;
        }

        for (int i = 0; i < values.Count; i++)
        {
            Add(texts, values[i].Text, list[list.Count == values.Count ? i : all.IndexOf(values[i].Json)]);
        }
    }

    private static void Add(Dictionary<string, string> texts, string value, JsonNode? text)
    {
        if (text is JsonValue scalar && !texts.ContainsKey(value) && Text(scalar) is { Length: > 0 } given)
        {
            texts.Add(value, given);
        }
    }

    private static string Text(JsonValue value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private static JsonNode? Extension(IOpenApiSchema schema, string key) => VendorExtensions.Find(schema.Extensions, key);
}
