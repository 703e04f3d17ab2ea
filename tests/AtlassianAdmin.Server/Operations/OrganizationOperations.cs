namespace AtlassianAdmin.Server;

internal static class OrganizationOperations
{
    public static Answer List(ApiCall call)
    {
        IReadOnlyList<StoredOrganization> all = call.Store.Organizations;
        return PageAnswer.Of(
            call,
            "organizations",
            start => Pager.Cut(all.Count, place => all[place], start, call.PageSize),
            ResourceJson.Write);
    }

    public static Answer Get(ApiCall call)
    {
        StoredOrganization organization = call.Organization().Organization;
        return Answer.Json(writer => ResourceJson.Write(writer, organization));
    }
}
