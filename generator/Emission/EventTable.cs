using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>C# for the events of a stream.</summary>
internal static class EventTable
{
    private const string ApiEvent = "global::Atlassian.Admin.Gen.Http.ApiEvent.";

    /// <summary>A collection expression of the events, with the white space before it: a line each where there are several.</summary>
    public static string Write(CSharpTypes types, BodyModel body)
    {
        List<string> events = [.. body.Events.Select(each => Write(types, body.Type.Element!, each))];
        return events.Count < 2 ? $" [{string.Join("", events)}]" : $"\n            [\n                {string.Join(",\n                ", events)},\n            ]";
    }

    private static string Write(CSharpTypes types, TypeModel item, EventModel model)
    {
        string eventType = model.EventType?.Text ?? "null";
        string itemName = types.NameWithNull(item);
        if (model.IsEnd)
        {
            return $"{ApiEvent}End<{itemName}>({eventType}, {model.EndData?.Text ?? "null"})";
        }

        string make = model.Case is { } @case ? $"{types.Name(item)}.From{@case.Text.TrimStart('@')}" : "";
        return (model.IsText, make.Length > 0, item.Kind) switch
        {
            (true, true, _) => $"{ApiEvent}Text<{itemName}>({eventType}, {make})",
            (true, _, TypeKind.String) => $"{ApiEvent}Text({eventType})",
            (true, _, TypeKind.Any) => $"{ApiEvent}Text<{itemName}>({eventType}, global::Atlassian.Admin.Gen.Json.JsonValues.From)",
            (false, true, _) => $"{ApiEvent}Json<{itemName}, {types.Name(model.Type)}>({eventType}, {types.Converter(model.Type with { IsNullable = false })}, {make})",
            _ => $"{ApiEvent}Json({eventType}, {types.Converter(item)})",
        };
    }
}
