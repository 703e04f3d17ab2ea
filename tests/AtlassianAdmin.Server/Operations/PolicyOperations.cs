using System.Text.Json;

namespace AtlassianAdmin.Server;

internal static class PolicyOperations
{
    public static Answer List(ApiCall call)
    {
        IReadOnlyList<StoredPolicy> all = call.Organization().Policies.Snapshot();
        string? type = call.Query.Single("type");
        if (type is not null && !PolicyFactory.Types.Contains(type))
        {
            string types = string.Join(", ", PolicyFactory.Types);
            throw ApiFailure.BadRequest("INVALID_POLICY_TYPE", $"The query parameter 'type' must be one of {types}.");
        }

        return PageAnswer.Of(
            call,
            $"policies {type}",
            start => Pager.Cut(all.Count, place => type is null || all[place].Type == type ? all[place] : null, start, call.PageSize),
            (writer, policy) => PolicyJson.Write(writer, policy, call.IncludeUndocumentedMembers));
    }

    public static Answer Get(ApiCall call)
    {
        StoredPolicy policy = call.Organization().Policies.Find(call.PathValue("policyId")) ?? throw NotFound();
        return Answer.Json(writer => PolicyJson.Write(writer, policy, call.IncludeUndocumentedMembers));
    }

    public static Answer Update(ApiCall call)
    {
        OrganizationContent content = call.Organization();
        string id = call.PathValue("policyId");
        if (content.Policies.Find(id) is null)
        {
            throw NotFound();
        }

        var body = RequestBody.Read(call.Request);
        string? name = body.OptionalString("name");
        string? status = body.OptionalEnum("status", PolicyFactory.Statuses);
        JsonElement? attributes = body.OptionalFreeForm("attributes");
        StoredPolicy changed = content.Policies.Change(id, policy => policy with
        {
            Name = name ?? policy.Name,
            Status = status ?? policy.Status,
            Attributes = attributes is { } given ? Merge(policy.Attributes, given) : policy.Attributes,
            Updated = call.UtcNow,
        })!;
        return Answer.Json(writer => PolicyJson.Write(writer, changed, call.IncludeUndocumentedMembers));
    }

    /// <summary>Given members take the place of those with the same name; all others stay.</summary>
    private static JsonElement Merge(JsonElement held, JsonElement given)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in held.EnumerateObject())
            {
                if (!given.TryGetProperty(member.Name, out _))
                {
                    member.WriteTo(writer);
                }
            }

            foreach (JsonProperty member in given.EnumerateObject())
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return JsonElement.Parse(stream.ToArray());
    }

    private static ApiFailure NotFound() => ApiFailure.NotFound("POLICY_NOT_FOUND", "There is no such policy.");
}
