namespace AtlassianAdmin.Server;

/// <summary>
/// The users, each with a place that is never given to another: a cursor names a place, so nobody is passed over or
/// shown twice when users are removed or invited in the middle of a walk.
/// </summary>
internal sealed class UserTable
{
    private readonly Lock _lock = new();
    private readonly List<StoredUser?> _places = [];
    private readonly Dictionary<string, int> _byAccountId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mails = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _groupMembers = new(StringComparer.Ordinal);

    public UserTable(IReadOnlyCollection<StoredUser> users)
    {
        _places.EnsureCapacity(users.Count);
        _byAccountId.EnsureCapacity(users.Count);
        foreach (StoredUser user in users)
        {
            _ = TryAdd(user);
        }
    }

    public IReadOnlyList<StoredUser> Snapshot()
    {
        lock (_lock)
        {
            return [.. _places.OfType<StoredUser>()];
        }
    }

    public Page<StoredUser> Page(string? directoryId, int start, int size)
    {
        lock (_lock)
        {
            return Pager.Cut(_places.Count, place => InDirectory(_places[place], directoryId), start, size);
        }
    }

    public int CountInDirectory(string directoryId)
    {
        lock (_lock)
        {
            return _places.Count(user => user?.DirectoryId == directoryId);
        }
    }

    public int CountInGroup(string groupId)
    {
        lock (_lock)
        {
            return _groupMembers.GetValueOrDefault(groupId);
        }
    }

    public StoredUser? Find(string accountId, string? directoryId = null)
    {
        lock (_lock)
        {
            return _byAccountId.TryGetValue(accountId, out int place) ? InDirectory(_places[place], directoryId) : null;
        }
    }

    /// <summary>Null when there is no such user; the change sees and replaces the user without anyone in between.</summary>
    public StoredUser? Change(string accountId, string? directoryId, Func<StoredUser, StoredUser> change)
    {
        lock (_lock)
        {
            if (Find(accountId, directoryId) is not { } user)
            {
                return null;
            }

            StoredUser changed = change(user);
            _places[_byAccountId[accountId]] = changed;
            return changed;
        }
    }

    /// <summary>False when the mail address is taken.</summary>
    public bool TryAdd(StoredUser user)
    {
        lock (_lock)
        {
            if (!_mails.Add(user.Email))
            {
                return false;
            }

            _byAccountId.Add(user.AccountId, _places.Count);
            _places.Add(user);
            CountGroups(user, 1);
            return true;
        }
    }

    public bool Remove(string accountId, string directoryId)
    {
        lock (_lock)
        {
            if (Find(accountId, directoryId) is not { } user)
            {
                return false;
            }

            _ = _byAccountId.Remove(accountId, out int place);
            _places[place] = null;
            _ = _mails.Remove(user.Email);
            CountGroups(user, -1);
            return true;
        }
    }

    private static StoredUser? InDirectory(StoredUser? user, string? directoryId) =>
        directoryId is null || user?.DirectoryId == directoryId ? user : null;

    private void CountGroups(StoredUser user, int step)
    {
        foreach (string id in user.GroupIds)
        {
            _groupMembers[id] = _groupMembers.GetValueOrDefault(id) + step;
        }
    }
}
