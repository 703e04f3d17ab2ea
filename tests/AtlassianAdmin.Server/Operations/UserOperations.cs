namespace AtlassianAdmin.Server;

internal static class UserOperations
{
    public static Answer ListOfOrganization(ApiCall call) => List(call, call.Organization(), null);

    public static Answer ListOfDirectory(ApiCall call) => List(call, call.Organization(), call.Directory().Id);

    public static Answer Get(ApiCall call)
    {
        StoredUser user = Find(call);
        return Answer.Json(writer => UserJson.Write(writer, user, call.IncludeUndocumentedMembers));
    }

    public static Answer Remove(ApiCall call) =>
        call.Organization().Users.Remove(call.PathValue("accountId"), call.Directory().Id) ? Answer.NoContent : throw NotFound();

    public static Answer Count(ApiCall call)
    {
        int count = call.Organization().Users.CountInDirectory(call.Directory().Id);
        return Answer.Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("data");
            writer.WriteNumber("count", count);
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }

    public static Answer Suspend(ApiCall call) => SetStatus(call, "inactive");

    public static Answer Restore(ApiCall call) => SetStatus(call, "active");

    public static Answer ListRoleAssignments(ApiCall call)
    {
        StoredUser user = Find(call);
        return Answer.Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("data");
            foreach (StoredRoleAssignment assignment in user.RoleAssignments)
            {
                UserJson.WriteRoleAssignment(writer, assignment);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    public static ApiFailure NotFound() => ApiFailure.NotFound("USER_NOT_FOUND", "There is no such user.");

    private static Answer List(ApiCall call, OrganizationContent content, string? directoryId) =>
        PageAnswer.Of(
            call,
            "users",
            start => content.Users.Page(directoryId, start, call.PageSize),
            (writer, user) => UserJson.Write(writer, user, call.IncludeUndocumentedMembers));

    private static StoredUser Find(ApiCall call) =>
        call.Organization().Users.Find(call.PathValue("accountId"), call.Directory().Id) ?? throw NotFound();

    private static Answer SetStatus(ApiCall call, string status)
    {
        // The document has no 409 here: to suspend and restore, a closed account is one that is not there.
        StoredUser? changed = call.Organization().Users.Change(
            call.PathValue("accountId"),
            call.Directory().Id,
            user => user.AccountStatus == "closed"
                ? throw ApiFailure.NotFound("ACCOUNT_CLOSED", "The account is closed.")
                : user with { AccountStatus = status });
        return changed is null ? throw NotFound() : Answer.NoContent;
    }
}
