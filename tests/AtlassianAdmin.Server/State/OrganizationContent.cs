namespace AtlassianAdmin.Server;

/// <summary>Everything one organisation holds.</summary>
internal sealed class OrganizationContent
{
    private readonly StoredGroup[] _groups;

    public OrganizationContent(AtlassianAdminServerOptions options, DateTimeOffset now, StoredOrganization organization, bool empty)
    {
        Organization = organization;
        Products = ProductCatalog.Create(options.Seed);
        Directories = empty
            ? []
            :
            [
                new StoredDirectory(DirectoryId(options.Seed, 0), "Employees"),
                new StoredDirectory(DirectoryId(options.Seed, 1), "Partners & contractors"),
            ];
        _groups = empty ? [] : GroupFactory.Create(options.Seed, options.GroupCount);
        StoredUser[] users = empty
            ? []
            : [.. new UserFactory(options, now, organization, Directories, _groups, Products).Create()];
        Users = new UserTable(users);
        Domains = empty ? [] : DomainFactory.Create(options.Seed, options.DomainCount);
        Policies = new PolicyTable(empty ? [] : PolicyFactory.Create(options, now, organization, Products));
        Events = new EventLog(options, now, empty ? 0 : options.EventCount, organization, users, Products);
    }

    public StoredOrganization Organization { get; }

    public IReadOnlyList<StoredDirectory> Directories { get; }

    public IReadOnlyList<StoredProduct> Products { get; }

    public IReadOnlyList<StoredDomain> Domains { get; }

    public UserTable Users { get; }

    public PolicyTable Policies { get; }

    public EventLog Events { get; }

    public int GroupCount => _groups.Length;

    public StoredGroup GroupAt(int index) =>
        _groups[index] with { MemberCount = Users.CountInGroup(_groups[index].Id) };

    public bool HasGroup(string id) => Array.Exists(_groups, group => group.Id == id);

    private static string DirectoryId(int seed, int index) =>
        SeededRandom.For(seed, RandomStream.Directory, index).NextGuid().ToString();
}
