using OrgAdmin.Api;

namespace OrgAdmin.Reporting;

/// <summary>Counts events by action.</summary>
internal sealed class EventTally(int days)
{
    private readonly Dictionary<string, int> _byAction = new(StringComparer.Ordinal);

    public int Days => days;

    public int Total { get; private set; }

    public IReadOnlyDictionary<string, int> ByAction => _byAction;

    public void Add(Event audit) => Add(audit.Attributes?.Action ?? "(none)", 1);

    public void Add(EventTally other)
    {
        foreach ((string action, int count) in other.ByAction)
        {
            Add(action, count);
        }
    }

    private void Add(string action, int count)
    {
        Total += count;
        _byAction[action] = _byAction.GetValueOrDefault(action) + count;
    }
}
