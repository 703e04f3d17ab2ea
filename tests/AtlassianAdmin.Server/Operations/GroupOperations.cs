namespace AtlassianAdmin.Server;

internal static class GroupOperations
{
    public static Answer List(ApiCall call)
    {
        OrganizationContent content = call.Organization();
        return PageAnswer.Of(
            call,
            "groups",
            start => Pager.Cut(content.GroupCount, content.GroupAt, start, call.PageSize),
            ResourceJson.Write);
    }
}
