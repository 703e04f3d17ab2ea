namespace AtlassianAdmin.Server;

/// <summary>The products of the organisation. Hosts are of the reserved top-level domain: no link leads anywhere.</summary>
internal static class ProductCatalog
{
    private static readonly (string Key, string Name)[] Products =
    [
        ("jira-software", "Jira"),
        ("confluence", "Confluence"),
        ("jira-servicedesk", "Jira Service Management"),
        ("jira-product-discovery", "Jira Product Discovery"),
        ("bitbucket", "Bitbucket"),
        ("trello", "Trello"),
        ("statuspage", "Statuspage"),
        ("compass", "Compass"),
    ];

    /// <summary>Roughly how many of 100 users have the product of the same place.</summary>
    public static IReadOnlyList<double> Shares { get; } = [0.82, 0.74, 0.31, 0.12, 0.38, 0.17, 0.05, 0.08];

    public static StoredProduct[] Create(int seed) =>
    [
        .. Products.Select((product, index) => new StoredProduct(
            product.Key,
            product.Name,
            new Uri($"https://acme.example/{product.Key}"),
            $"ari:cloud:{product.Key}::site/{SeededRandom.For(seed, RandomStream.Product, index).NextGuid()}")),
    ];
}
