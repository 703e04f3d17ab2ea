namespace AtlassianAdmin.Server;

/// <summary>The organisations the key can see; the first one is the one with content.</summary>
internal sealed class Store
{
    private static readonly string[] Names = ["Acme Gerätebau GmbH & Co. KG", "Rocket Skates", "株式会社アクメ"];

    private readonly Dictionary<string, OrganizationContent> _byId = new(StringComparer.Ordinal);

    public Store(AtlassianAdminServerOptions options)
    {
        // The clock is asked once: everything that is made here tells of the same moment.
        DateTimeOffset now = options.TimeProvider.GetUtcNow().ToUniversalTime();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var organizations = new StoredOrganization[options.OrganizationCount];
        for (int i = 0; i < organizations.Length; i++)
        {
            string id = SeededRandom.For(options.Seed, RandomStream.Organization, i).NextGuid().ToString();
            organizations[i] = new StoredOrganization(id, i < Names.Length ? Names[i] : $"Acme {i + 1}");
            _byId.Add(id, new OrganizationContent(options, now, organizations[i], empty: i > 0));
        }

        Organizations = organizations;
        Main = _byId[organizations[0].Id];
    }

    public IReadOnlyList<StoredOrganization> Organizations { get; }

    public OrganizationContent Main { get; }

    public OrganizationContent? Find(string organizationId) => _byId.GetValueOrDefault(organizationId);
}
