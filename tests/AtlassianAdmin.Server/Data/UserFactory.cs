namespace AtlassianAdmin.Server;

/// <summary>Makes the users an organisation starts with.</summary>
internal sealed class UserFactory(
    AtlassianAdminServerOptions options,
    DateTimeOffset now,
    StoredOrganization organization,
    IReadOnlyList<StoredDirectory> directories,
    IReadOnlyList<StoredGroup> groups,
    IReadOnlyList<StoredProduct> products)
{
    private const double DaysOfActivity = 730;

    private static readonly string[] Nicknames = ["rocket 🚀", "the_boss", "\"Q\"", "C:\\>", "小熊", "λ", "<b>Bo</b>", "d'Arc"];

    // One instance for everyone who has the same role: thousands of equal records would say nothing more.
    private readonly StoredRoleAssignment[] _memberRoles =
    [
        .. products.Select(static product => new StoredRoleAssignment(
            "atlassian/user",
            new StoredResource(product.ResourceId, StoredProduct.ResourceType))),
    ];

    private readonly StoredRoleAssignment[] _adminRoles =
    [
        .. products.Select(static product => new StoredRoleAssignment(
            "atlassian/admin",
            new StoredResource(product.ResourceId, StoredProduct.ResourceType))),
    ];

    private readonly Dictionary<string, int> _mailUses = new(StringComparer.Ordinal);

    public static string NewAccountId(ref SeededRandom random)
    {
        // Both kinds are out there: the old 24 hexadecimal digits, and the new ones with a colon.
        Guid id = random.NextGuid();
        return random.Chance(0.3) ? id.ToString("N")[..24] : $"712020:{id}";
    }

    public IEnumerable<StoredUser> Create()
    {
        for (int i = 0; i < options.UserCount; i++)
        {
            yield return Create(i);
        }
    }

    private StoredUser Create(int index)
    {
        SeededRandom random = SeededRandom.For(options.Seed, RandomStream.User, index);
        PersonName name = random.Pick(NameTradition.All).Pick(ref random);
        string accountId = NewAccountId(ref random);
        string status = StatusOf(ref random, index);
        DateTimeOffset? lastActive = random.Chance(0.05) ? null : now - TimeSpan.FromSeconds(IdleSeconds(ref random, status));
        DateTimeOffset created = (lastActive ?? now) - TimeSpan.FromSeconds(3600 + random.Below(4 * 365 * 86400));
        StoredProductAccess[] access = status == "closed" ? [] : AccessOf(ref random, lastActive, created);
        return new StoredUser
        {
            AccountId = accountId,
            AccountType = TypeOf(ref random, index),
            AccountStatus = status,
            Name = name.Written,
            Email = MailOf(ref random, name),
            Picture = random.Chance(0.8) ? $"https://avatars.example/{accountId.Replace(':', '/')}/128.png" : null,
            Nickname = random.Chance(0.6) ? NicknameOf(ref random, name) : null,
            LastActive = lastActive,
            Created = created,
            ProductAccess = access,
            DirectoryId = directories[random.Chance(0.64) ? 0 : 1].Id,
            GroupIds = GroupsOf(ref random),
            RoleAssignments = RolesOf(ref random, index, access),
        };
    }

    private string StatusOf(ref SeededRandom random, int index)
    {
        double draw = random.Fraction();
        if (options.IncludeUndocumentedMembers && index % 17 == 3)
        {
            return "deletion-pending";
        }

        return draw < 0.82 ? "active" : draw < 0.94 ? "inactive" : "closed";
    }

    private string TypeOf(ref SeededRandom random, int index)
    {
        double draw = random.Fraction();
        if (options.IncludeUndocumentedMembers && index % 13 == 5)
        {
            return "service";
        }

        return draw < 0.9 ? "atlassian" : draw < 0.97 ? "customer" : "app";
    }

    /// <summary>Most people worked this week; the others are spread over two years.</summary>
    private static double IdleSeconds(ref SeededRandom random, string status)
    {
        double draw = random.Fraction();
        double days = status switch
        {
            "inactive" => 60 + (draw * (DaysOfActivity - 60)),
            "closed" => 180 + (draw * (DaysOfActivity - 180)),
            _ => draw * draw * draw * draw * DaysOfActivity,
        };
        return Math.Floor(days * 86400);
    }

    private StoredProductAccess[] AccessOf(ref SeededRandom random, DateTimeOffset? lastActive, DateTimeOffset created)
    {
        var access = new List<StoredProductAccess>(products.Count);
        for (int i = 0; i < products.Count; i++)
        {
            if (!random.Chance(ProductCatalog.Shares[i]))
            {
                continue;
            }

            DateTimeOffset? used = lastActive is null || random.Chance(0.1)
                ? null
                : lastActive - TimeSpan.FromSeconds(Math.Floor(random.Fraction() * (lastActive.Value - created).TotalSeconds * 0.1));
            access.Add(new StoredProductAccess(products[i], used));
        }

        return [.. access];
    }

    private string MailOf(ref SeededRandom random, PersonName name)
    {
        int domains = Math.Clamp(options.DomainCount, 1, 5);
        string domain = DomainFactory.NameAt(random.Chance(0.6) ? 0 : random.Below(domains));
        string mail = $"{name.MailLocalPart}@{domain}";
        int uses = _mailUses.GetValueOrDefault(mail) + 1;
        _mailUses[mail] = uses;
        return uses == 1 ? mail : $"{name.MailLocalPart}{uses}@{domain}";
    }

    private static string NicknameOf(ref SeededRandom random, PersonName name) =>
        random.Chance(0.2) ? random.Pick(Nicknames) : name.Given;

    private string[] GroupsOf(ref SeededRandom random)
    {
        if (groups.Count == 0)
        {
            return [];
        }

        // The first group is everyone's.
        var ids = new List<string>(4) { groups[0].Id };
        for (int wanted = random.Below(4); wanted > 0; wanted--)
        {
            string id = random.Pick(groups).Id;
            if (!ids.Contains(id))
            {
                ids.Add(id);
            }
        }

        return [.. ids];
    }

    private StoredRoleAssignment[] RolesOf(ref SeededRandom random, int index, StoredProductAccess[] access)
    {
        var roles = new List<StoredRoleAssignment>(access.Length + 1);
        for (int i = 0; i < products.Count; i++)
        {
            StoredProduct product = products[i];
            if (Array.Exists(access, one => ReferenceEquals(one.Product, product)))
            {
                roles.Add((random.Chance(0.03) ? _adminRoles : _memberRoles)[i]);
            }
        }

        if (index < 2)
        {
            roles.Add(OrganizationRoles.Assignment(organization.Id, "org-admin"));
        }
        else if (random.Chance(0.02))
        {
            roles.Add(OrganizationRoles.Assignment(organization.Id, "trusted-user"));
        }

        return [.. roles];
    }
}
