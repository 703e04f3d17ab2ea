namespace AtlassianAdmin.Server;

/// <summary>One authenticated request on its way through an operation.</summary>
internal sealed class ApiCall(
    RecordedRequest request,
    string origin,
    IReadOnlyDictionary<string, string> pathValues,
    Store store,
    AtlassianAdminServerOptions options)
{
    public RecordedRequest Request => request;

    /// <summary>Scheme and host as the caller wrote them; links lead back to where the caller came from.</summary>
    public string Origin => origin;

    public QueryString Query { get; } = QueryString.Parse(request.RawQuery);

    public Store Store => store;

    public int PageSize => options.PageSize;

    public bool IncludeUndocumentedMembers => options.IncludeUndocumentedMembers;

    public int Seed => options.Seed;

    public DateTimeOffset UtcNow => options.TimeProvider.GetUtcNow().ToUniversalTime();

    public string PathValue(string name) => pathValues[name];

    public OrganizationContent Organization() =>
        store.Find(PathValue("orgId")) ?? throw ApiFailure.NotFound("ORGANIZATION_NOT_FOUND", "There is no such organization.");

    public StoredDirectory Directory()
    {
        string id = PathValue("directoryId");
        return Organization().Directories.FirstOrDefault(directory => directory.Id == id)
            ?? throw ApiFailure.NotFound("DIRECTORY_NOT_FOUND", "There is no such directory.");
    }
}
