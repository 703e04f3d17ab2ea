using System.Text.Json;

namespace Atlassian.Admin.Gen.Tests.Injection.Slots;

/// <summary>Places of schemas.</summary>
internal static class SchemaSlots
{
    private const string Cat = "\"Cat\": {\"type\": \"object\", \"required\": [\"§\"], \"properties\": {\"§\": {\"type\": \"string\"}, \"a\": {\"type\": \"string\"}}}";
    private const string Dog = "\"Dog\": {\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"type\": \"string\"}, \"b\": {\"type\": \"string\"}}}";
    private const string KindCat = "\"Cat\": {\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"type\": \"string\"}, \"a\": {\"type\": \"string\"}}}";
    private const string OneOf = "\"oneOf\": [{\"$ref\": \"#/components/schemas/Cat\"}, {\"$ref\": \"#/components/schemas/Dog\"}]";

    public static IEnumerable<Slot> All => [.. Records, .. Enums, .. Unions, .. Tuples, .. Xml];

    private static IEnumerable<Slot> Records =>
    [
        Slot.Of("schema", Fate.Words, Json.Document("\"paths\": {}, \"components\": {\"schemas\": {\"§\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}}}")),
        Slot.Of("schema, referred to", Fate.Words, Json.Schema("{\"type\": \"object\", \"properties\": {\"it\": {\"$ref\": \"#/components/schemas/¤\"}}}", "\"§\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}")),
        Slot.Of("schema.title", Fate.Words, Json.Schema("{\"type\": \"object\", \"title\": \"§\", \"properties\": {\"a\": {\"type\": \"string\"}}}")),
        Slot.Of("schema.title, inline", Fate.Words, Json.Member("{\"type\": \"object\", \"title\": \"§\", \"properties\": {\"a\": {\"type\": \"string\"}}}")),
        Slot.Of("schema.description", Fate.Words, Json.Schema("{\"type\": \"object\", \"description\": \"§\", \"properties\": {\"a\": {\"type\": \"string\"}}}")),
        Slot.Of("schema.externalDocs", Fate.Words, Json.Schema("{\"type\": \"object\", \"externalDocs\": {\"url\": \"https://acme.example/§\", \"description\": \"§\"}, \"properties\": {\"a\": {\"type\": \"string\"}}}")),
        Slot.Of("schema.$comment, $id, $anchor", Fate.Nothing, Json.Schema("{\"type\": \"object\", \"$comment\": \"§\", \"properties\": {\"a\": {\"type\": \"string\"}}}")),
        Slot.Of("member", Fate.Data, Json.Schema("{\"type\": \"object\", \"properties\": {\"§\": {\"type\": \"string\"}}}")),
        Slot.Of("member, required", Fate.Data, Json.Schema("{\"type\": \"object\", \"required\": [\"§\"], \"properties\": {\"§\": {\"type\": \"string\"}}}")),
        Slot.Of("member with a type of its own", Fate.Data, Json.Schema("{\"type\": \"object\", \"properties\": {\"§\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}}}")),
        Slot.Of("member with a list", Fate.Data, Json.Schema("{\"type\": \"object\", \"properties\": {\"§\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}}}")),
        Slot.Of("member that may be null", Fate.Data, Json.Schema("{\"type\": \"object\", \"properties\": {\"§\": {\"type\": [\"string\", \"null\"]}}}")),
        Slot.Of("member.description", Fate.Words, Json.Member("{\"type\": \"string\", \"description\": \"§\"}")),
        Slot.Of("member.title", Fate.Words, Json.Member("{\"type\": \"string\", \"title\": \"§\"}")),
        Slot.Of("member.example", Fate.Words, Json.Member("{\"type\": \"string\", \"example\": \"§\"}")),
        Slot.Of("member.example, object", Fate.Nothing, Json.Member("{\"type\": \"string\", \"example\": {\"a\": \"§\"}}")),
        Slot.Of("member.examples", Fate.Words, Json.Member("{\"type\": \"string\", \"examples\": [\"§\"]}")),
        Slot.Of("member.default", Fate.Words, Json.Member("{\"type\": \"string\", \"default\": \"§\"}")) with { IsShort = true },
        Slot.Of("member.const", Fate.Data, Json.Schema("{\"type\": \"object\", \"required\": [\"it\"], \"properties\": {\"it\": {\"type\": \"string\", \"const\": \"§\"}}}")),
        Slot.Of("member of an enum with one value", Fate.Data, Json.Schema("{\"type\": \"object\", \"required\": [\"it\"], \"properties\": {\"it\": {\"$ref\": \"#/components/schemas/Kind\"}}}", "\"Kind\": {\"type\": \"string\", \"enum\": [\"§\"]}")),
        Slot.Of("member.pattern", Fate.Nothing, Json.Member("{\"type\": \"string\", \"pattern\": \"§\"}")),
        Slot.Of("member.format", Fate.Nothing, Json.Member("{\"type\": \"string\", \"format\": \"§\"}")),
        Slot.Of("member.contentMediaType", Fate.Nothing, Json.Member("{\"type\": \"string\", \"contentMediaType\": \"text/§\"}")),
        Slot.Of("member.x-ms-client-name", Fate.Words, Json.Member("{\"type\": \"string\", \"x-ms-client-name\": \"§\"}")),
        Slot.Of("additional members", Fate.Words, Json.Schema("{\"type\": \"object\", \"additionalProperties\": {\"type\": \"object\", \"title\": \"§\", \"properties\": {\"a\": {\"type\": \"string\"}}}}")),
        Slot.Of("patternProperties", Fate.Nothing, Json.Schema("{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}, \"patternProperties\": {\"§\": {\"type\": \"string\"}}}")),
    ];

    private static IEnumerable<Slot> Enums =>
    [
        Slot.Of("enum value", Fate.Data, Json.Schema("{\"type\": \"string\", \"enum\": [\"a\", \"§\"]}")),
        Slot.Of("enum value, mixed", Fate.Data, Json.Schema("{\"enum\": [1, \"§\"]}")) with { Value = text => JsonSerializer.Serialize(text) },
        Slot.Of("enum.description", Fate.Words, Json.Schema("{\"type\": \"string\", \"description\": \"§\", \"enum\": [\"a\", \"b\"]}")),
        Slot.Of("enum value's name", Fate.Words, Json.Schema("{\"type\": \"string\", \"enum\": [\"a\", \"b\"], \"x-enum-varnames\": [\"A\", \"§\"]}")),
        Slot.Of("enum value's description", Fate.Words, Json.Schema("{\"type\": \"string\", \"enum\": [\"a\", \"b\"], \"x-enum-descriptions\": [\"A\", \"§\"]}")),
        Slot.Of("constant number's name", Fate.Words, Json.Schema(
            "{\"type\": \"object\", \"required\": [\"it\"], \"properties\": {\"it\": {\"type\": \"integer\", \"enum\": [1], \"x-enum-varnames\": [\"§\"]}}}")),
        Slot.Of("number enum value's name", Fate.Words, Json.Schema("{\"type\": \"integer\", \"enum\": [1, 2], \"x-enum-varnames\": [\"A\", \"§\"]}")),
        Slot.Of("number enum value's description", Fate.Words, Json.Schema("{\"type\": \"integer\", \"enum\": [1, 2], \"x-enum-descriptions\": [\"A\", \"§\"]}")),
        Slot.Of("x-ms-enum.name", Fate.Words, Json.Member("{\"type\": \"string\", \"enum\": [\"a\", \"b\"], \"x-ms-enum\": {\"name\": \"§\"}}")),
        Slot.Of("x-ms-enum.values", Fate.Words, Json.Member("{\"type\": \"string\", \"enum\": [\"a\", \"b\"], \"x-ms-enum\": {\"name\": \"N\", \"values\": [{\"value\": \"a\", \"name\": \"§\", \"description\": \"§\"}, {\"value\": \"b\"}]}}")),
        Slot.Of("oneOf of constants", Fate.Data, Json.Schema("{\"oneOf\": [{\"const\": \"a\", \"title\": \"A\"}, {\"const\": \"§\", \"title\": \"B\"}]}")),
        Slot.Of("oneOf of constants, title", Fate.Words, Json.Schema("{\"oneOf\": [{\"const\": \"a\", \"title\": \"A\"}, {\"const\": \"b\", \"title\": \"§\", \"description\": \"§\"}]}")),
    ];

    private static IEnumerable<Slot> Unions =>
    [
        Slot.Of("discriminator", Fate.Data, Json.Schema($"{{{OneOf}, \"discriminator\": {{\"propertyName\": \"§\"}}}}", $"{Cat}, {Cat.Replace("Cat", "Dog", StringComparison.Ordinal)}")),
        Slot.Of("discriminator.mapping", Fate.Data, Json.Schema($"{{{OneOf}, \"discriminator\": {{\"propertyName\": \"kind\", \"mapping\": {{\"§\": \"#/components/schemas/Cat\", \"dog\": \"#/components/schemas/Dog\"}}}}}}", $"{KindCat}, {Dog}")),
        Slot.Of("discriminator by schema's name", Fate.Data, Json.Schema("{\"oneOf\": [{\"$ref\": \"#/components/schemas/¤\"}, {\"$ref\": \"#/components/schemas/Dog\"}], \"discriminator\": {\"propertyName\": \"kind\"}}", $"{KindCat.Replace("Cat", "§", StringComparison.Ordinal)}, {Dog}")).AsComponentKey(),
        Slot.Of("discriminator value, const", Fate.Data, Json.Schema($"{{{OneOf}, \"discriminator\": {{\"propertyName\": \"kind\"}}}}", $"{Dog.Replace("{\"type\": \"string\"}, \"b\"", "{\"const\": \"d\"}, \"b\"", StringComparison.Ordinal)}, \"Cat\": {{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {{\"kind\": {{\"const\": \"§\"}}, \"a\": {{\"type\": \"string\"}}}}}}")),
        Slot.Of("discriminator, further", Fate.Data, Json.Schema(
            "{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"type\": \"string\"}}, \"discriminator\": {\"propertyName\": \"kind\", \"mapping\": {\"ship\": \"#/components/schemas/Ship\", \"car\": \"#/components/schemas/Car\"}}}",
            """
            "Ship": {"type": "object", "required": ["§"], "properties": {"§": {"type": "string"}}, "discriminator": {"propertyName": "§", "mapping": {"§": "#/components/schemas/Sail", "m": "#/components/schemas/Motor"}}, "allOf": [{"$ref": "#/components/schemas/Thing"}]},
            "Sail": {"allOf": [{"$ref": "#/components/schemas/Ship"}, {"type": "object", "properties": {"masts": {"type": "integer"}}}]},
            "Motor": {"allOf": [{"$ref": "#/components/schemas/Ship"}, {"type": "object", "properties": {"screws": {"type": "integer"}}}]},
            "Car": {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "object", "properties": {"doors": {"type": "integer"}}}]},
            "User": {"type": "object", "properties": {"it": {"$ref": "#/components/schemas/Thing"}}}
            """)),
        Slot.Of("discriminator of two unions", Fate.Data, Json.Schema(
            $"{{{OneOf}, \"discriminator\": {{\"propertyName\": \"§\", \"mapping\": {{\"§\": \"#/components/schemas/Cat\", \"dog\": \"#/components/schemas/Dog\"}}}}}}",
            $"{Dog}, \"Cat\": {{\"type\": \"object\", \"properties\": {{\"a\": {{\"type\": \"string\"}}}}}}, " +
            $"\"Other\": {{{OneOf}, \"discriminator\": {{\"propertyName\": \"§\", \"mapping\": {{\"other\": \"#/components/schemas/Cat\", \"dog\": \"#/components/schemas/Dog\"}}}}}}")),
        Slot.Of("union case's known values", Fate.Data, Json.Schema("{\"oneOf\": [{\"type\": \"string\", \"enum\": [\"a\", \"§\"]}, {\"type\": \"integer\"}]}")),
        Slot.Of("union case's items' known values", Fate.Data, Json.Schema(
            "{\"oneOf\": [{\"type\": \"array\", \"items\": {\"type\": \"string\", \"enum\": [\"a\", \"§\"]}}, {\"type\": \"array\", \"items\": {\"type\": \"integer\"}}]}")),
        Slot.Of("union.description", Fate.Words, Json.Schema("{\"description\": \"§\", \"oneOf\": [{\"type\": \"string\"}, {\"type\": \"integer\"}]}")),
        Slot.Of("union", Fate.Words, Json.Schema("{\"type\": \"object\", \"properties\": {\"it\": {\"$ref\": \"#/components/schemas/¤\"}}}", "\"§\": {\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"integer\"}]}")),
        Slot.Of("discriminator that is no member", Fate.Data, Json.Schema($"{{{OneOf}, \"discriminator\": {{\"propertyName\": \"§\", \"mapping\": {{\"§\": \"#/components/schemas/Cat\", \"dog\": \"#/components/schemas/Dog\"}}}}}}", $"{Dog}, \"Cat\": {{\"type\": \"object\", \"properties\": {{\"a\": {{\"type\": \"string\"}}}}}}")),
        Slot.Of("union case's own values", Fate.Data, Json.Schema("{\"oneOf\": [{\"type\": \"string\", \"enum\": [\"a\", \"§\"]}, {\"type\": \"string\", \"enum\": [\"c\", \"d\"]}]}")),
        Slot.Of("union case's title", Fate.Words, Json.Schema("{\"oneOf\": [{\"type\": \"object\", \"title\": \"§\", \"properties\": {\"a\": {\"type\": \"string\"}}}, {\"type\": \"integer\"}]}")),
        Slot.Of("union case's member", Fate.Data, Json.Schema("{\"oneOf\": [{\"type\": \"object\", \"required\": [\"§\"], \"properties\": {\"§\": {\"type\": \"string\"}}}, {\"type\": \"object\", \"required\": [\"b\"], \"properties\": {\"b\": {\"type\": \"string\"}}}]}")),
        Slot.Of("union case's member's value", Fate.Data, Json.Schema("{\"oneOf\": [{\"type\": \"object\", \"required\": [\"k\"], \"properties\": {\"k\": {\"const\": \"§\"}, \"z\": {\"type\": \"string\"}}}, {\"type\": \"object\", \"required\": [\"k\"], \"properties\": {\"k\": {\"const\": \"b\"}}}]}")),
        Slot.Of("union case's values", Fate.Data, Json.Schema("{\"oneOf\": [{\"type\": \"string\", \"enum\": [\"a\", \"§\"]}, {\"type\": \"string\"}]}")),
    ];

    private static IEnumerable<Slot> Tuples =>
    [
        Slot.Of("tuple.description", Fate.Words, Json.Schema("{\"type\": \"array\", \"description\": \"§\", \"minItems\": 2, \"prefixItems\": [{\"type\": \"string\"}, {\"type\": \"integer\"}]}")),
        Slot.Of("tuple", Fate.Words, Json.Schema("{\"type\": \"object\", \"properties\": {\"it\": {\"$ref\": \"#/components/schemas/¤\"}}}", "\"§\": {\"type\": \"array\", \"minItems\": 2, \"prefixItems\": [{\"type\": \"string\"}, {\"type\": \"integer\"}]}")),
        Slot.Of("tuple item's title", Fate.Words, Json.Schema("{\"type\": \"array\", \"minItems\": 2, \"prefixItems\": [{\"type\": \"string\", \"title\": \"§\"}, {\"type\": \"integer\"}]}")),
        Slot.Of("tuple item's description", Fate.Words, Json.Schema("{\"type\": \"array\", \"minItems\": 2, \"prefixItems\": [{\"type\": \"string\", \"description\": \"§\"}, {\"type\": \"integer\"}]}")),
    ];

    private static IEnumerable<Slot> Xml =>
    [
        Slot.Of("xml.name", Fate.Data, Json.Xml("{\"type\": \"object\", \"xml\": {\"name\": \"§\"}, \"properties\": {\"a\": {\"type\": \"string\"}}}")).AsXmlName(),
        Slot.Of("xml.namespace", Fate.Data, Json.Xml("{\"type\": \"object\", \"xml\": {\"name\": \"n\", \"namespace\": \"urn:§\"}, \"properties\": {\"a\": {\"type\": \"string\"}}}")),
        Slot.Of("xml.prefix", Fate.Data, Json.Xml("{\"type\": \"object\", \"xml\": {\"name\": \"n\", \"namespace\": \"urn:a\", \"prefix\": \"§\"}, \"properties\": {\"a\": {\"type\": \"string\"}}}")).ButNoPrefix(),
        Slot.Of("xml.name of a member", Fate.Data, Json.Xml("{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"xml\": {\"name\": \"§\"}}}}")).AsXmlName(),
        Slot.Of("xml.name of an attribute", Fate.Data, Json.Xml("{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"xml\": {\"name\": \"§\", \"attribute\": true}}}}")).AsXmlName(),
        Slot.Of("xml.name of items", Fate.Data, Json.Xml("{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"array\", \"xml\": {\"wrapped\": true, \"name\": \"as\"}, \"items\": {\"type\": \"string\", \"xml\": {\"name\": \"§\"}}}}}")).AsXmlName(),
        Slot.Of("xml member", Fate.Data, Json.Xml("{\"type\": \"object\", \"properties\": {\"§\": {\"type\": \"string\"}}}")).AsXmlName(),
        Slot.Of("xml schema", Fate.Data, Json.Xml("{\"type\": \"object\", \"properties\": {\"it\": {\"$ref\": \"#/components/schemas/¤\"}}}", "\"§\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}").Replace("schemas/Thing", "schemas/¤", StringComparison.Ordinal)).AsXmlName().AsComponentKey(),
        Slot.Of("xml union", Fate.Words, Json.Xml("{\"type\": \"object\", \"properties\": {\"it\": {\"$ref\": \"#/components/schemas/¤\"}}}", "\"§\": {\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"integer\"}]}")),
        Slot.Of("xml discriminator", Fate.Data, Json.Xml($"{{{OneOf}, \"discriminator\": {{\"propertyName\": \"§\"}}}}", $"{Cat}, {Cat.Replace("Cat", "Dog", StringComparison.Ordinal)}")).AsXmlName(),
    ];

}
