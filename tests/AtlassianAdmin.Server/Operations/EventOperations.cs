namespace AtlassianAdmin.Server;

internal static class EventOperations
{
    public static Answer List(ApiCall call)
    {
        EventLog log = call.Organization().Events;
        DateTimeOffset from = DateTimeParameter.Read(call.Query, "from") ?? DateTimeOffset.MinValue;
        DateTimeOffset to = DateTimeParameter.Read(call.Query, "to") ?? DateTimeOffset.MaxValue;
        string? action = call.Query.Single("action");
        return PageAnswer.Of(
            call,
            $"events {from.UtcTicks} {to.UtcTicks} {action}",
            start => Pager.Cut(log.Count, At, start, call.PageSize),
            (writer, audit) => EventJson.Write(writer, audit, call));

        // Both ends belong to the range: "on or after", "on or before".
        StoredEvent? At(int place) =>
            (action is null || log.ActionAt(place) == action) && log.TimeAt(place) is { } time && time >= from && time <= to
                ? log[place]
                : null;
    }

    public static Answer Get(ApiCall call)
    {
        StoredEvent audit = call.Organization().Events.Find(call.PathValue("eventId"))
            ?? throw ApiFailure.NotFound("EVENT_NOT_FOUND", "There is no such event.");
        return Answer.Json(writer => EventJson.Write(writer, audit, call));
    }
}
