namespace AtlassianAdmin.Server;

internal static class DomainFactory
{
    private static readonly string[] Names =
    [
        "acme.example", "acme-labs.example", "acme.co.example", "acme-europe.example", "xn--acme-mnchen-yhb.example",
        "acme-support.example", "acme-partners.example", "acme-japan.example", "rocket-skates.example",
        "acme-archive.example", "acme-stores.example", "acme-events.example",
    ];

    public static string NameAt(int index) => index < Names.Length ? Names[index] : $"acme-{index + 1}.example";

    public static StoredDomain[] Create(int seed, int count)
    {
        var domains = new StoredDomain[count];
        for (int i = 0; i < count; i++)
        {
            SeededRandom random = SeededRandom.For(seed, RandomStream.Domain, i);
            string id = random.NextGuid().ToString();
            domains[i] = (i % 12) switch
            {
                // Nobody has begun to claim it: the document lets the claim be missing.
                11 => new StoredDomain(id, NameAt(i), null, null),
                5 => new StoredDomain(id, NameAt(i), "dns", "pending"),
                8 => new StoredDomain(id, NameAt(i), "http", "pending"),
                10 => new StoredDomain(id, NameAt(i), "dns", "pending"),
                3 or 7 => new StoredDomain(id, NameAt(i), "http", "verified"),
                0 => new StoredDomain(id, NameAt(i), "verified", "verified"),
                _ => new StoredDomain(id, NameAt(i), "dns", "verified"),
            };
        }

        return domains;
    }
}
