namespace AtlassianAdmin.Server;

internal static class GroupFactory
{
    private static readonly string[] Teams =
    [
        "everyone", "site-admins", "engineering", "platform", "mobile", "data-science", "security", "design", "research",
        "product", "marketing", "sales", "customer-success", "support-tier-1", "support-tier-2", "finance", "legal",
        "people-operations", "facilities", "contractors",
    ];

    private static readonly string[] Regions = ["", "-emea", "-apac", "-amer"];

    /// <summary>Groups without members: whoever counts them knows better.</summary>
    public static StoredGroup[] Create(int seed, int count)
    {
        var groups = new StoredGroup[count];
        for (int i = 0; i < count; i++)
        {
            SeededRandom random = SeededRandom.For(seed, RandomStream.Group, i);
            int region = i / Teams.Length;
            string name = Teams[i % Teams.Length] + (region < Regions.Length ? Regions[region] : $"-{region}");
            string? description = random.Chance(0.7) ? $"Members of \"{name}\" – kept by people operations." : null;
            groups[i] = new StoredGroup(random.NextGuid().ToString(), name, description, 0);
        }

        return groups;
    }
}
