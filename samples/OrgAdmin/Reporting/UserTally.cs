using OrgAdmin.Api;

namespace OrgAdmin.Reporting;

/// <summary>Counts users as they come, page by page, and keeps the dormant ones only.</summary>
internal sealed class UserTally(DateTimeOffset asOf, int dormantDays)
{
    private readonly Dictionary<UserAccountStatus, int> _byStatus = [];
    private readonly Dictionary<string, ProductTally> _byProduct = new(StringComparer.Ordinal);
    private readonly List<User> _dormant = [];
    private readonly DateTimeOffset _dormantSince = asOf.AddDays(-dormantDays);

    public int Total { get; private set; }

    public int DormantDays => dormantDays;

    /// <summary>An open enum is a key like any other: a status that the document does not know has a row of its own.</summary>
    public IReadOnlyDictionary<UserAccountStatus, int> ByStatus => _byStatus;

    public IReadOnlyDictionary<string, ProductTally> ByProduct => _byProduct;

    /// <summary>Who was away the longest comes first; who was never there is away since the account was made.</summary>
    public IEnumerable<User> Dormant => _dormant.OrderBy(LastSeen).ThenBy(static user => user.AccountId, StringComparer.Ordinal);

    public int DormantCount => _dormant.Count;

    public int NeverActiveCount => _dormant.Count(static user => user.LastActive is null);

    public void Add(User user)
    {
        Total++;

        // The document lets every member be missing.
        UserAccountStatus status = user.AccountStatus ?? new UserAccountStatus("(none)");
        _byStatus[status] = _byStatus.GetValueOrDefault(status) + 1;
        foreach (UserProductAccessItem access in user.ProductAccess ?? [])
        {
            string key = access.Key ?? "(none)";
            if (!_byProduct.TryGetValue(key, out ProductTally? product))
            {
                _byProduct.Add(key, product = new ProductTally(access.Name ?? key));
            }

            product.Users++;
            product.UsedLately += access.LastActive >= _dormantSince ? 1 : 0;
        }

        // Accounts that can't log in cost nothing and open nothing: only active ones are called dormant.
        if (status == UserAccountStatus.Active && LastSeen(user) < _dormantSince)
        {
            _dormant.Add(user);
        }
    }

    private static DateTimeOffset LastSeen(User user) => user.LastActive ?? user.Created ?? DateTimeOffset.MinValue;
}
