using System.Text.Json;
using static Atlassian.Admin.Gen.Parsing.Reading.Structure.NodeKind;

namespace Atlassian.Admin.Gen.Parsing.Reading.Structure;

/// <summary>Which kind of node stands where, in Swagger 2.0 and OpenAPI 3.0 to 3.2 together.</summary>
/// <remarks>
/// The versions don't contradict each other in this. It tells a schema from data that looks like one: the property named
/// «example» of a schema has a schema, the member «example» has data.
/// </remarks>
internal static class Grammar
{
    private static readonly Dictionary<NodeKind, Shape> Shapes = Build();

    /// <summary>What may stand in the place of a kind.</summary>
    public static Shape Of(NodeKind kind) => Shapes[kind];

    /// <summary>The kind of the node at a pointer's segments from the root.</summary>
    public static NodeKind At(IEnumerable<string> segments)
    {
        NodeKind kind = Document;
        foreach (string segment in segments)
        {
            Shape shape = Shapes[kind];
            NodeKind child = shape[shape.Form == JsonValueKind.Array ? null : segment];
            kind = child == SchemaOrBoolean ? Schema : child;
        }

        return kind;
    }

    private static Dictionary<NodeKind, Shape> Build() => new()
    {
        [Data] = new(JsonValueKind.Undefined),
        [Text] = new(JsonValueKind.String),
        [NodeKind.Boolean] = new(JsonValueKind.True),
        [Integer] = new(JsonValueKind.Number),
        [Number] = new(JsonValueKind.Number),
        [Address] = new(JsonValueKind.String),
        [TextList] = List(Text),
        [TextMap] = Map(Text),
        [TextOrTextList] = new(JsonValueKind.Undefined),
        [DataList] = List(Data),
        [TextListMap] = Map(TextList),
        [BooleanMap] = Map(NodeKind.Boolean),
        [Document] = Fields(
            (Info, "info"), (Servers, "servers"), (Paths, "paths"), (PathItems, "webhooks"), (Components, "components"),
            (SecurityList, "security"), (Tags, "tags"), (NodeKind.ExternalDocs, "externalDocs"),
            (SchemaMap, "definitions"), (NamedParameters, "parameters"), (NamedResponses, "responses"), (SecuritySchemes, "securityDefinitions"),
            (TextList, "consumes"), (TextList, "produces"), (TextList, "schemes"), (Text, "host"), (Text, "basePath"),
            (Text, "jsonSchemaDialect"), (Text, "$self"), (Text, "openapi"), (Text, "swagger")),
        [Info] = Fields(
            (Text, "title"), (Text, "version"), (Text, "description"), (Text, "summary"), (Address, "termsOfService"), (Contact, "contact"),
            (License, "license")),
        [Contact] = Fields((Text, "name"), (Text, "email"), (Address, "url")),
        [License] = Fields((Text, "name"), (Text, "identifier"), (Address, "url")),
        [NodeKind.ExternalDocs] = Fields((Text, "description"), (Address, "url")),
        [Tags] = List(Tag),
        [Tag] = Fields((Text, "name"), (Text, "summary"), (Text, "description"), (Text, "parent"), (Text, "kind"), (NodeKind.ExternalDocs, "externalDocs")),
        [Servers] = List(Server),
        [Server] = Fields((Text, "url"), (Text, "name"), (Text, "description"), (ServerVariables, "variables")),
        [ServerVariables] = Map(ServerVariable),
        [ServerVariable] = Fields((TextList, "enum"), (Text, "default"), (Text, "description")),
        [SecurityList] = List(SecurityRequirement),
        [SecurityRequirement] = Map(TextList),
        [Paths] = PatternMap(PathItem),
        [PathItems] = Map(PathItem),
        [PathItem] = Referenceable(
            (Text, "summary"), (Text, "description"), (Operation, "get"), (Operation, "put"), (Operation, "post"), (Operation, "delete"),
            (Operation, "options"), (Operation, "head"), (Operation, "patch"), (Operation, "trace"), (Operation, "query"),
            (OperationMap, "additionalOperations"), (Servers, "servers"), (Parameters, "parameters")),
        [OperationMap] = Map(Operation),
        [Operation] = Fields(
            (TextList, "tags"), (Text, "summary"), (Text, "description"), (Text, "operationId"), (NodeKind.ExternalDocs, "externalDocs"),
            (Parameters, "parameters"), (RequestBody, "requestBody"), (Responses, "responses"), (Callbacks, "callbacks"),
            (NodeKind.Boolean, "deprecated"), (SecurityList, "security"), (Servers, "servers"), (TextList, "consumes"), (TextList, "produces"),
            (TextList, "schemes")),
        [Parameters] = List(Parameter),
        [NamedParameters] = Map(Parameter),
        [Parameter] = Referenceable([(Text, "name"), (Text, "in"), (NodeKind.Boolean, "allowEmptyValue"), (Text, "type"), (Text, "collectionFormat"), .. HeaderFields()]),
        [Headers] = Map(Header),
        [Header] = Referenceable(HeaderFields()),
        [RequestBodies] = Map(RequestBody),
        [RequestBody] = Referenceable((Text, "description"), (NodeKind.Boolean, "required"), (Contents, "content")),
        [Contents] = Map(MediaType),
        [MediaTypes] = Map(MediaType),
        [MediaType] = Referenceable(
            (Schema, "schema"), (Schema, "itemSchema"), (Examples, "examples"), (EncodingMap, "encoding"), (NodeKind.Encoding, "itemEncoding"),
            (EncodingList, "prefixEncoding")),
        [EncodingMap] = Map(NodeKind.Encoding),
        [EncodingList] = List(NodeKind.Encoding),
        [NodeKind.Encoding] = Fields(
            (Text, "contentType"), (Headers, "headers"), (Text, "style"), (NodeKind.Boolean, "explode"), (NodeKind.Boolean, "allowReserved"),
            (EncodingMap, "encoding"), (NodeKind.Encoding, "itemEncoding"), (EncodingList, "prefixEncoding")),
        [Responses] = PatternMap(Response),
        [NamedResponses] = Map(Response),
        [Response] = Referenceable(
            (Text, "description"), (Text, "summary"), (Headers, "headers"), (Contents, "content"), (Links, "links"), (Schema, "schema")),
        [Links] = Map(Link),
        [Link] = Referenceable((Text, "operationRef"), (Text, "operationId"), (Text, "description"), (Server, "server")),
        [Callbacks] = Map(Callback),
        [Callback] = PatternMap(PathItem) with { CanBeReference = true },
        [Examples] = Map(Example),
        [Example] = Referenceable((Text, "summary"), (Text, "description"), (Text, "externalValue"), (Text, "serializedValue")),
        [Components] = Fields(
            (SchemaMap, "schemas"), (NamedResponses, "responses"), (NamedParameters, "parameters"), (Examples, "examples"),
            (RequestBodies, "requestBodies"), (Headers, "headers"), (SecuritySchemes, "securitySchemes"), (Links, "links"),
            (Callbacks, "callbacks"), (PathItems, "pathItems"), (MediaTypes, "mediaTypes")),
        [SecuritySchemes] = Map(SecurityScheme),
        [SecurityScheme] = Referenceable(
            (Text, "type"), (Text, "description"), (Text, "name"), (Text, "in"), (Text, "scheme"), (Text, "bearerFormat"), (Flows, "flows"),
            (Address, "openIdConnectUrl"), (Address, "oauth2MetadataUrl"), (NodeKind.Boolean, "deprecated"), (Text, "flow"),
            (Address, "authorizationUrl"), (Address, "tokenUrl"), (TextMap, "scopes")),
        [Flows] = Fields(
            (Flow, "implicit"), (Flow, "password"), (Flow, "clientCredentials"), (Flow, "authorizationCode"), (Flow, "deviceAuthorization")),
        [Flow] = Fields(
            (Address, "authorizationUrl"), (Address, "tokenUrl"), (Address, "refreshUrl"), (Address, "deviceAuthorizationUrl"), (TextMap, "scopes")),
        [SchemaMap] = Map(Schema),
        [SchemaList] = List(Schema),
        [Schema] = Referenceable(SchemaFields()),
        [SchemaOrBoolean] = new(JsonValueKind.Undefined),
        [Discriminator] = Fields((Text, "propertyName"), (TextMap, "mapping"), (Text, "defaultMapping")),
        [NodeKind.Xml] = Fields(
            (Text, "name"), (Text, "namespace"), (Text, "prefix"), (NodeKind.Boolean, "attribute"), (NodeKind.Boolean, "wrapped"), (Text, "nodeType")),
    };

    private static (NodeKind Kind, string Name)[] HeaderFields() =>
    [
        (Text, "description"), (NodeKind.Boolean, "required"), (NodeKind.Boolean, "deprecated"), (Text, "style"), (NodeKind.Boolean, "explode"),
        (NodeKind.Boolean, "allowReserved"), (Schema, "schema"), (Contents, "content"), (Examples, "examples"), (Schema, "items"),
        (Text, "format"), (DataList, "enum"),
        (Number, "maximum"), (Number, "minimum"), (NodeKind.Boolean, "exclusiveMaximum"), (NodeKind.Boolean, "exclusiveMinimum"),
        (Integer, "maxLength"), (Integer, "minLength"), (Integer, "maxItems"), (Integer, "minItems"), (NodeKind.Boolean, "uniqueItems"),
        (Number, "multipleOf"), (Text, "pattern"),
    ];

    private static (NodeKind Kind, string Name)[] SchemaFields() =>
    [
        (Text, "title"), (Text, "description"), (Text, "format"), (Text, "pattern"), (Text, "$comment"), (Text, "$anchor"), (Text, "$dynamicAnchor"),
        (Text, "$dynamicRef"), (Text, "$id"), (Address, "$schema"), (Text, "contentEncoding"), (Text, "contentMediaType"),
        (TextOrTextList, "type"), (TextList, "required"), (DataList, "enum"),
        (Number, "maximum"), (Number, "minimum"), (Number, "multipleOf"),
        (Integer, "maxLength"), (Integer, "minLength"), (Integer, "maxItems"), (Integer, "minItems"), (Integer, "maxProperties"),
        (Integer, "minProperties"), (Integer, "maxContains"), (Integer, "minContains"),
        (NodeKind.Boolean, "uniqueItems"), (NodeKind.Boolean, "nullable"), (NodeKind.Boolean, "readOnly"), (NodeKind.Boolean, "writeOnly"),
        (NodeKind.Boolean, "deprecated"),
        (SchemaList, "allOf"), (SchemaList, "oneOf"), (SchemaList, "anyOf"), (SchemaList, "prefixItems"),
        (Schema, "not"), (Schema, "items"), (Schema, "contains"), (Schema, "propertyNames"), (Schema, "if"), (Schema, "then"), (Schema, "else"),
        (Schema, "contentSchema"), (Schema, "unevaluatedItems"),
        (SchemaOrBoolean, "additionalProperties"), (SchemaOrBoolean, "unevaluatedProperties"),
        (SchemaMap, "properties"), (SchemaMap, "patternProperties"), (SchemaMap, "definitions"), (SchemaMap, "$defs"), (SchemaMap, "dependentSchemas"),
        (TextListMap, "dependentRequired"), (BooleanMap, "$vocabulary"), (Discriminator, "discriminator"), (NodeKind.Xml, "xml"), (NodeKind.ExternalDocs, "externalDocs"),
    ];

    private static Shape List(NodeKind items) => new(JsonValueKind.Array, Others: items);

    private static Shape Map(NodeKind values) => new(JsonValueKind.Object, Others: values);

    // Unlike a map of components these may carry extensions between their entries.
    private static Shape PatternMap(NodeKind values) => new(JsonValueKind.Object, new Dictionary<string, NodeKind>(), values);

    private static Shape Fields(params (NodeKind Kind, string Name)[] fields) =>
        new(JsonValueKind.Object, fields.ToDictionary(field => field.Name, field => field.Kind, StringComparer.Ordinal));

    private static Shape Referenceable(params (NodeKind Kind, string Name)[] fields) => Fields(fields) with { CanBeReference = true };
}
