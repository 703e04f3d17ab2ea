using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Schemas in the notation of another version: the reader throws on some, and passes over the meaning of others.</summary>
internal static class SchemaMender
{
    private static readonly HashSet<string> Types = ["string", "number", "integer", "boolean", "object", "array", "null", "file"];

    /// <summary>Mends a schema.</summary>
    public static void Mend(JsonObject schema, MendingContext context)
    {
        bool isOld = context.Version is DocumentVersion.Swagger2 or DocumentVersion.OpenApi30;
        NamedReference(schema);
        MendTypeNames(schema, context);
        File(schema);
        Nullable(schema, context.Version);
        if (isOld)
        {
            TypeList(schema, context);
        }

        Constant(schema, isOld);

        DynamicReference(schema, context);
        Bound(schema, "maximum", "exclusiveMaximum", isOld, context);
        Bound(schema, "minimum", "exclusiveMinimum", isOld, context);
        Items(schema, isOld, context);
        if (!isOld)
        {
            Tuple(schema, context);
        }
    }

    // The reader drops what stands beside a reference; the name that a member has in clients is told apart from the type by a composition of one.
    private static void NamedReference(JsonObject schema)
    {
        if (schema["$ref"] is JsonValue reference && schema.ContainsKey(VendorExtensions.ClientName))
        {
            schema.Remove("$ref");
            schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = reference });
        }
    }

    // Swagger 2.0 «Response Object»; the reader makes a plain string of it.
    private static void File(JsonObject schema)
    {
        if (schema.Text("type") == "file")
        {
            schema["type"] = "string";
            schema["format"] = "binary";
        }
    }

    /// <summary>Removes what is no type.</summary>
    public static void MendTypeNames(JsonObject schema, MendingContext context)
    {
        if (schema["type"] is JsonArray types)
        {
            for (int i = types.Count - 1; i >= 0; i--)
            {
                // An unquoted null in a YAML list of types means the type of that name.
                if (types[i] is null)
                {
                    types[i] = "null";
                }
                else if (types[i] is not JsonValue || !Types.Contains(types[i]!.ToString()))
                {
                    context.Breach(types, JsonPointer.Index(i), $"'{types[i]!.ToJsonString()}' is not a type", "it is left out.");
                    context.RemoveItem(types, i);
                }
            }

            if (types.Count == 0)
            {
                schema.Remove("type");
            }
        }
        else if (schema["type"] is { } type && (type is not JsonValue || !Types.Contains(type.ToString())))
        {
            context.Breach(schema, "type", $"{type.ToJsonString()} is not a type", "any value is taken there.");
            schema.Remove("type");
        }
    }

    private static void Nullable(JsonObject schema, DocumentVersion version)
    {
        if (version == DocumentVersion.OpenApi30 || schema.Text("nullable") is not { } nullable)
        {
            return;
        }

        bool isNullable = bool.TryParse(nullable, out bool value) && value;
        if (version == DocumentVersion.Swagger2)
        {
            // The extension that everyone used, and the reader knows.
            schema["x-nullable"] ??= isNullable;
            schema.Remove("nullable");
        }
        else if (isNullable && schema["type"] is JsonValue type && type.ToString() != "null")
        {
            schema["type"] = new JsonArray(type.ToString(), "null");
            schema.Remove("nullable");
        }
    }

    /// <summary>Lists of types, which the old versions don't have: null becomes the old mark, alternatives become schemas.</summary>
    private static void TypeList(JsonObject schema, MendingContext context)
    {
        if (schema["type"] is not JsonArray types)
        {
            return;
        }

        List<string> names = [.. types.Select(type => type!.ToString())];
        schema.Remove("type");
        if (names.Remove("null"))
        {
            schema[context.Version == DocumentVersion.Swagger2 ? "x-nullable" : "nullable"] = true;
        }

        if (names.Count == 1)
        {
            schema["type"] = names[0];
        }
        else if (names.Count > 1 && context.Version == DocumentVersion.OpenApi30 && !schema.ContainsKey("anyOf"))
        {
            schema["anyOf"] = new JsonArray([.. names.Select(name => new JsonObject { ["type"] = name })]);
        }
    }

    /// <summary>A constant is an enumeration of one: the reader gives it as text, which loses whether it was a number.</summary>
    private static void Constant(JsonObject schema, bool isOld)
    {
        if (!schema.TryGetPropertyValue("const", out JsonNode? value))
        {
            return;
        }

        schema.Remove("const");
        if (value is null && !isOld && !schema.ContainsKey("type"))
        {
            schema["type"] = "null";
        }
        else
        {
            schema["enum"] = new JsonArray(value);
        }
    }

    /// <summary>A type parameter: which schema it means depends on the way that led there, and the reader's proxy has no target.</summary>
    private static void DynamicReference(JsonObject schema, MendingContext context)
    {
        if (schema.ContainsKey("$dynamicRef"))
        {
            context.Unsupported(schema, "$dynamicRef", "'$dynamicRef' is not followed", "any value is taken there.");
            schema.Remove("$dynamicRef");
        }
    }

    /// <summary>Exclusive bounds are a boolean beside the bound up to 3.0, and the bound itself from 3.1 on.</summary>
    private static void Bound(JsonObject schema, string inclusive, string exclusive, bool isOld, MendingContext context)
    {
        if (!schema.TryGetPropertyValue(exclusive, out JsonNode? value))
        {
            return;
        }

        bool isBoolean = value is JsonValue scalar && bool.TryParse(scalar.ToString(), out _);
        bool isNumber = value is JsonValue number && double.TryParse(
            number.ToString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);
        if (!isBoolean && !isNumber)
        {
            if (value is not null)
            {
                context.Breach(schema, exclusive, $"'{exclusive}' must be {(isOld ? "true or false" : "a number")}", "it is left out.");
            }

            schema.Remove(exclusive);
        }
        else if (isOld && isNumber)
        {
            schema.Remove(exclusive);
            schema[inclusive] = value;
            schema[exclusive] = true;
        }
        else if (!isOld && isBoolean)
        {
            schema.Remove(exclusive);
            if (bool.Parse(value!.ToString()) && schema[inclusive] is JsonValue bound)
            {
                schema.Remove(inclusive);
                schema[exclusive] = bound;
            }
        }
    }

    /// <summary>A tuple: one of equal schemas is a list of them.</summary>
    private static void Tuple(JsonObject schema, MendingContext context)
    {
        if (schema["prefixItems"] is not JsonArray { Count: > 0 } elements)
        {
            return;
        }

        bool isUniform = elements.All(element => element is JsonObject && JsonNode.DeepEquals(element, elements[0]))
            && (schema["items"] is null or JsonValue || JsonNode.DeepEquals(schema["items"], elements[0]));
        if (isUniform)
        {
            schema["items"] = elements[0]!.DeepClone();
            schema.Remove("prefixItems");
            return;
        }

        // Whether further items may come or not, those that come all the same are kept.
        if (schema["items"] is JsonValue)
        {
            schema.Remove("items");
        }

        context.HasTuples = true;
    }

    /// <summary>A list of item schemas: a tuple in JSON Schema's old notation.</summary>
    private static void Items(JsonObject schema, bool isOld, MendingContext context)
    {
        if (schema["items"] is not JsonArray tuple)
        {
            return;
        }

        schema.Remove("items");
        if (!isOld && !schema.ContainsKey("prefixItems"))
        {
            schema["prefixItems"] = tuple;
        }
        else
        {
            context.Breach(schema, "items", "'items' must be one schema", "any item is taken.");
            schema["items"] = tuple.Count == 1 && tuple[0] is JsonObject only ? only.DeepClone() : new JsonObject();
        }
    }
}
