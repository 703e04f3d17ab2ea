using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Operations;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Streams;

/// <summary>What a document says of some events of a stream.</summary>
/// <param name="EventTypes">Their types; none where the document leaves them open.</param>
/// <param name="Data">The schema of the data, where it is JSON and has one.</param>
/// <param name="Pointer">Where that stands.</param>
internal sealed record EventDescription(List<string> EventTypes, IOpenApiSchema? Data, PlacePointer Pointer)
{
    public bool IsText { get; init; }

    /// <summary>Whether they end the stream.</summary>
    public bool IsEnd { get; init; }

    /// <summary>The one text that the data is.</summary>
    public string? Constant { get; init; }
}

/// <summary>
/// Reads schemas that describe events by their fields, <c>event</c>, <c>data</c>, <c>id</c> and <c>retry</c> (OpenAPI 3.2 «Special Considerations for
/// Server-Sent Events»), and not the JSON in an event's data.
/// </summary>
internal sealed class EventShape
{
    // Of choices between choices; no sane one has more levels.
    private const int MaxDepth = 8;
    private const int MaxEvents = 500;

    // With the first of them, documents say that an event ends the stream. The other is how many servers end theirs.
    private const string TerminalExtension = "x-ms-sse-terminal-event";
    private const string Done = "[DONE]";

    private static readonly HashSet<string> Fields = ["event", "data", "id", "retry", "comment"];

    private readonly List<EventDescription> _events = [];
    private readonly List<string> _components = [];
    private bool _isOther;

    private EventShape()
    {
    }

    /// <summary>The components that describe events.</summary>
    public IReadOnlyList<string> Components => _components;

    public IReadOnlyList<EventDescription> Events => _events;

    /// <summary>What a schema says of events; null where it describes something else.</summary>
    public static EventShape? Read(IOpenApiSchema? schema, PlacePointer pointer)
    {
        if (schema is null)
        {
            return null;
        }

        EventShape shape = new();
        shape.Gather(schema, pointer, [], isChoice: false, depth: 0);
        return shape._isOther || shape._events.Count == 0 ? null : shape;
    }

    private void Gather(
        IOpenApiSchema schema, PlacePointer pointer, Dictionary<string, List<(IOpenApiSchema Schema, PlacePointer Pointer)>> outer, bool isChoice, int depth)
    {
        Dictionary<string, List<(IOpenApiSchema Schema, PlacePointer Pointer)>> fields = new(StringComparer.Ordinal);
        AddFields(schema, pointer, fields, [], depth: 0);
        foreach (KeyValuePair<string, List<(IOpenApiSchema Schema, PlacePointer Pointer)>> field in outer)
        {
            Statements(fields, field.Key).AddRange(field.Value);
        }

        string keyword = schema.OneOf is { Count: > 0 } ? "oneOf" : "anyOf";
        IList<IOpenApiSchema>? parts = schema.OneOf is { Count: > 0 } oneOf ? oneOf : schema.AnyOf;
        if (parts is not { Count: > 0 })
        {
            AddEvents(schema, fields, isChoice);
            return;
        }

        if (depth == MaxDepth || _events.Count > MaxEvents)
        {
            _isOther = true;
            return;
        }

        for (int i = 0; i < parts.Count && !_isOther; i++)
        {
            Gather(parts[i], pointer.Append(keyword).Append(i), fields, isChoice || parts.Count > 1, depth + 1);
        }
    }

    // All of an allOf apply, and what stands beside a reference does; the innermost goes first.
    private void AddFields(
        IOpenApiSchema schema, PlacePointer pointer, Dictionary<string, List<(IOpenApiSchema Schema, PlacePointer Pointer)>> fields, HashSet<IOpenApiSchema> seen, int depth)
    {
        IOpenApiSchema? target = schema;
        if (schema is OpenApiSchemaReference reference)
        {
            target = reference.RecursiveTarget;
            if (reference.Reference.Id is { } id)
            {
                _components.Add(id);
                AddMembers(reference.Reference.Properties, pointer, fields);
                pointer = ComponentPointers.Schema(id);
            }
        }

        if (target is null || depth == MaxDepth || !seen.Add(target))
        {
            return;
        }

        AddMembers(target.Properties, pointer, fields);
        for (int i = 0; i < (target.AllOf?.Count ?? 0); i++)
        {
            AddFields(target.AllOf![i], pointer.Append("allOf").Append(i), fields, seen, depth + 1);
        }
    }

    private static void AddMembers(
        IDictionary<string, IOpenApiSchema>? members, PlacePointer pointer, Dictionary<string, List<(IOpenApiSchema Schema, PlacePointer Pointer)>> fields)
    {
        foreach (KeyValuePair<string, IOpenApiSchema> member in members ?? new Dictionary<string, IOpenApiSchema>())
        {
            Statements(fields, member.Key).Add((member.Value, pointer.Append("properties").Append(member.Key)));
        }
    }

    private static List<(IOpenApiSchema Schema, PlacePointer Pointer)> Statements(
        Dictionary<string, List<(IOpenApiSchema Schema, PlacePointer Pointer)>> fields, string name)
    {
        if (!fields.TryGetValue(name, out List<(IOpenApiSchema Schema, PlacePointer Pointer)>? statements))
        {
            fields.Add(name, statements = []);
        }

        return statements;
    }

    private void AddEvents(IOpenApiSchema schema, Dictionary<string, List<(IOpenApiSchema Schema, PlacePointer Pointer)>> fields, bool isChoice)
    {
        if (!fields.TryGetValue("data", out List<(IOpenApiSchema Schema, PlacePointer Pointer)>? data) || fields.Keys.Any(name => !Fields.Contains(name)))
        {
            _isOther = true;
            return;
        }

        List<string> types = fields.TryGetValue("event", out List<(IOpenApiSchema Schema, PlacePointer Pointer)>? type)
            ? type.Select(each => Texts(each.Schema)).FirstOrDefault(texts => texts.Count > 0) ?? []
            : [];
        EventDescription description = Data(data);
        bool isTerminal = schema.Extensions?.TryGetValue(TerminalExtension, out IOpenApiExtension? extension) == true
            && extension is JsonNodeExtension { Node: JsonValue value } && value.TryGetValue(out bool isSet) && isSet;
        _events.Add(description with
        {
            EventTypes = types,
            IsEnd = isTerminal || description.Constant == Done || (description.Constant is not null && types.Count == 0 && isChoice),
        });
    }

    private static EventDescription Data(List<(IOpenApiSchema Schema, PlacePointer Pointer)> statements)
    {
        (IOpenApiSchema Schema, PlacePointer Pointer) first = statements[0];
        List<IOpenApiSchemaMissingProperties> contents = [.. statements.Select(statement => Target(statement.Schema)).OfType<IOpenApiSchemaMissingProperties>()];
        string? mediaType = contents.Select(content => content.ContentMediaType).FirstOrDefault(said => said is not null);
        bool isJson = mediaType is null || IsJson(MediaTypes.Essence(mediaType));
        int described = contents.FindIndex(content => content.ContentSchema is not null);
        string? constant = statements.Select(statement => Texts(statement.Schema)).FirstOrDefault(texts => texts.Count > 0) is [var only] ? only : null;
        if (described >= 0 && isJson)
        {
            return new EventDescription([], contents[described].ContentSchema, statements[described].Pointer.Append("contentSchema"));
        }

        bool isText = !isJson || contents.Exists(content => content.ContentEncoding is not null)
            || (mediaType is null && (statements.TrueForAll(statement => !SchemaShape.SaysType(statement.Schema)) || statements.Exists(statement => IsText(statement.Schema))));
        return new EventDescription([], isText || mediaType is not null ? null : first.Schema, first.Pointer)
        {
            IsText = isText,
            Constant = isText ? constant : null,
        };
    }

    private static IOpenApiSchema Target(IOpenApiSchema schema) => schema is OpenApiSchemaReference { RecursiveTarget: { } target } ? target : schema;

    private static bool IsJson(string essence) => essence is "application/json" or "text/json" || essence.EndsWith("+json", StringComparison.Ordinal);

    private static List<string> Texts(IOpenApiSchema schema) => EnumShape.Kind(Target(schema)) == Model.TypeKind.String
        ? [.. EnumShape.Values(Target(schema)).Select(value => value.Text)]
        : [];

    // A choice between texts is a text.
    private static bool IsText(IOpenApiSchema schema)
    {
        IOpenApiSchema target = Target(schema);
        IList<IOpenApiSchema>? parts = target.OneOf is { Count: > 0 } oneOf ? oneOf : target.AnyOf;
        return SchemaShape.Types(target) == JsonSchemaType.String || Texts(target).Count > 0
            || (parts is { Count: > 0 } && parts.All(part => SchemaShape.IsNullOnly(part) || SchemaShape.Types(Target(part)) == JsonSchemaType.String));
    }
}
