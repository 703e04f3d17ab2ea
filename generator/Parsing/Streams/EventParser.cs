using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Streams;

/// <summary>What a stream of events is made of.</summary>
/// <param name="Item">The type of the data.</param>
/// <param name="Events">The events that the document names; none where every event is an item, and its data JSON.</param>
internal sealed record ParsedEvents(TypeModel Item, EquatableArray<EventModel> Events);

/// <summary>Makes the items of server-sent events.</summary>
internal sealed class EventParser(SchemaParser schemas)
{
    private const string DefaultType = "message";

    private static readonly TypeModel Text = new(TypeKind.String);

    // Operations that share the description of their events share its union.
    private readonly Dictionary<IOpenApiSchema, ParsedEvents> _known = [];

    /// <summary>Parses the schema of an item: of an event's fields, or of the JSON in its data.</summary>
    /// <param name="schema">The schema; null where the document has none.</param>
    /// <param name="place">Where it stands, and what inline types are named after.</param>
    public ParsedEvents Parse(IOpenApiSchema? schema, SchemaPlace place)
    {
        if (schema is null || SchemaShape.Types(schema) == JsonSchemaType.String)
        {
            return new ParsedEvents(Text, new[] { new EventModel { EventType = null, Type = Text, IsText = true } }.ToEquatableArray());
        }

        if (EventShape.Read(schema, place.At) is not { } shape)
        {
            return new ParsedEvents(schemas.Parse(schema, place), default);
        }

        OpenApiSchemaReference? component = Component(schema);
        IOpenApiSchema key = component?.RecursiveTarget ?? schema;
        if (!_known.TryGetValue(key, out ParsedEvents? events))
        {
            string name = component?.Reference.Id is { } id ? Naming.Pascal(id, "Event") : place.Name;
            _known.Add(key, events = Parse(shape, place with { Name = name }));
        }

        return events;
    }

    private ParsedEvents Parse(EventShape shape, SchemaPlace place)
    {
        bool areNamed = shape.Events.Any(each => each.EventTypes.Count > 0 && !each.IsEnd);
        List<(EventDescription Description, TypeModel Type)> items = [.. shape.Events.Where(each => !each.IsEnd).Select(each => (each, DataType(each, place)))];
        TypeModel item = Item(items, place);
        UnionModel? union = item.Kind == TypeKind.Union ? schemas.Unions.Find(open => open.Model.Name == item.Name)?.Model : null;
        HashSet<string> taken = new(StringComparer.Ordinal);
        List<EventModel> events = [];
        foreach ((EventDescription description, TypeModel type) in items)
        {
            foreach (string? eventType in TypesOf(description, areNamed ? DefaultType : null))
            {
                if (!taken.Add(eventType ?? ""))
                {
                    // Several kinds of data by one name are told apart by what is in them.
                    int other = events.FindIndex(known => known.EventType == Literal(eventType));
                    events[other] = events[other] with { Case = null, IsText = events[other].IsText && description.IsText };
                    continue;
                }

                events.Add(new EventModel
                {
                    EventType = Literal(eventType),
                    Type = type,
                    IsText = description.IsText,
                    Case = union?.Cases.FirstOrDefault(@case => @case.Type == type with { IsNullable = false })?.Name,
                });
            }
        }

        foreach (EventDescription end in shape.Events.Where(each => each.IsEnd))
        {
            events.AddRange(TypesOf(end, null).Select(eventType =>
                new EventModel { EventType = Literal(eventType), Type = item, IsEnd = true, EndData = Literal(end.Constant) }));
        }

        return new ParsedEvents(item, events.ToEquatableArray());
    }

    // What stands beside a reference makes other events of it.
    private static OpenApiSchemaReference? Component(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference reference && reference.Reference.OneOf is null && reference.Reference.AnyOf is null && reference.Reference.Properties is null
            ? reference
            : null;

    private static List<string?> TypesOf(EventDescription description, string? otherwise) =>
        description.EventTypes.Count > 0 ? [.. description.EventTypes] : [otherwise];

    private TypeModel DataType(EventDescription description, SchemaPlace place)
    {
        string name = place.Name + (description.EventTypes is [var only] ? Naming.Pascal(only, "") : "");
        return description.IsText ? Text : schemas.Parse(description.Data, new SchemaPlace(name, description.Pointer));
    }

    private TypeModel Item(List<(EventDescription Description, TypeModel Type)> items, SchemaPlace place)
    {
        List<TypeModel> types = [.. items.Select(item => item.Type).Distinct()];
        if (types.Count < 2)
        {
            return types.Count == 0 ? Text : types[0];
        }

        List<IOpenApiSchema> parts = [.. items.Select(item => item.Description.Data ?? (item.Description.IsText ? new OpenApiSchema { Type = JsonSchemaType.String } : new OpenApiSchema()))];
        return schemas.Parse(new OpenApiSchema { OneOf = parts }, place);
    }

    private static StringLiteral? Literal(string? text) => text is null ? null : StringLiteral.Create(text);
}
