namespace AtlassianAdmin.Server;

/// <summary>The policies; they change, but none comes or goes.</summary>
internal sealed class PolicyTable(StoredPolicy[] policies)
{
    private readonly Lock _lock = new();

    public IReadOnlyList<StoredPolicy> Snapshot()
    {
        lock (_lock)
        {
            return [.. policies];
        }
    }

    public StoredPolicy? Find(string id) => Snapshot().FirstOrDefault(policy => policy.Id == id);

    /// <summary>Null when there is no such policy.</summary>
    public StoredPolicy? Change(string id, Func<StoredPolicy, StoredPolicy> change)
    {
        lock (_lock)
        {
            int index = Array.FindIndex(policies, policy => policy.Id == id);
            return index < 0 ? null : policies[index] = change(policies[index]);
        }
    }
}
