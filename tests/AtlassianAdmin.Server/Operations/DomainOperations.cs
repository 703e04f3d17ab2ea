namespace AtlassianAdmin.Server;

internal static class DomainOperations
{
    public static Answer List(ApiCall call)
    {
        IReadOnlyList<StoredDomain> all = call.Organization().Domains;
        return PageAnswer.Of(
            call,
            "domains",
            start => Pager.Cut(all.Count, place => all[place], start, call.PageSize),
            ResourceJson.Write);
    }

    public static Answer Get(ApiCall call)
    {
        string id = call.PathValue("domainId");
        StoredDomain domain = call.Organization().Domains.FirstOrDefault(domain => domain.Id == id)
            ?? throw ApiFailure.NotFound("DOMAIN_NOT_FOUND", "There is no such domain.");
        return Answer.Json(writer => ResourceJson.Write(writer, domain));
    }
}
