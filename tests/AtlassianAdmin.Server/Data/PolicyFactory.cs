using System.Text.Json;

namespace AtlassianAdmin.Server;

internal static class PolicyFactory
{
    public static IReadOnlyList<string> Types { get; } =
        ["ip-allowlist", "data-residency", "authentication", "external-user", "user-security"];

    public static IReadOnlyList<string> Statuses { get; } = ["enabled", "disabled"];

    private static readonly string[] Names =
        ["Office networks", "Data stays in the EU", "Two-step verification", "Guests of partners", "Session and device rules"];

    /// <summary>Free-form on purpose: depth, empty values, nulls and numbers that only survive when nothing rounds them.</summary>
    private static readonly string[] Attributes =
    [
        """
        {"ranges":["192.0.2.0/24","2001:db8::/32"],"enforce":true,
         "exceptions":[{"cidr":"198.51.100.7/32","note":"VPN – Zürich","until":null}]}
        """,
        """
        {"realm":"eu","products":{"jira-software":{"pinned":true,"since":"2025-03-01"},"confluence":{"pinned":false}},"moves":[]}
        """,
        """
        {"sso":{"required":true,"provider":{"name":"Acme ID","metadata":{}}},"twoStep":"mandatory",
         "sessionMinutes":480,"score":12345678901234567890}
        """,
        """
        {"inviteOnly":true,"domains":["partner.example"],"limits":[[1,2],[3,[4]]],
         "review":{"everyDays":30.50,"owners":["安全","security"]}}
        """,
        """
        {"password":{"minLength":14,"history":24,"strength":0.85},"idleTimeout":"PT30M",
         "banner":"Be careful: \"<b>\u00e9</b>\"\n","":"empty name"}
        """,
    ];

    public static StoredPolicy[] Create(
        AtlassianAdminServerOptions options,
        DateTimeOffset now,
        StoredOrganization organization,
        IReadOnlyList<StoredProduct> products)
    {
        var policies = new StoredPolicy[options.PolicyCount];
        for (int i = 0; i < policies.Length; i++)
        {
            SeededRandom random = SeededRandom.For(options.Seed, RandomStream.Policy, i);
            int kind = i % Types.Count;
            string id = random.NextGuid().ToString();
            DateTimeOffset created = now - TimeSpan.FromSeconds(86400 + random.Below(900 * 86400));
            policies[i] = new StoredPolicy
            {
                Id = id,
                Type = options.IncludeUndocumentedMembers && i % 6 == 4 ? "mobile-app" : Types[kind],
                Name = i < Types.Count ? Names[kind] : $"{Names[kind]} {(i / Types.Count) + 1}",
                Status = random.Chance(0.7) ? "enabled" : "disabled",
                Attributes = JsonElement.Parse(Attributes[kind]),
                Resources = ResourcesOf(ref random, organization, products),
                Created = created,
                Updated = created + TimeSpan.FromSeconds(Math.Floor(random.Fraction() * (now - created).TotalSeconds)),
            };
        }

        return policies;
    }

    private static StoredResource[] ResourcesOf(
        ref SeededRandom random,
        StoredOrganization organization,
        IReadOnlyList<StoredProduct> products)
    {
        if (random.Chance(0.2))
        {
            return [new StoredResource(organization.Id, OrganizationRoles.ResourceType)];
        }

        int first = random.Below(products.Count);
        int count = random.Below(3);
        return
        [
            .. Enumerable.Range(first, count)
                .Select(i => new StoredResource(products[i % products.Count].ResourceId, StoredProduct.ResourceType)),
        ];
    }
}
