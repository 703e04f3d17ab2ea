namespace AtlassianAdmin.Server;

/// <summary>The scripted answers that wait for their requests; the first that fits a request is its answer.</summary>
internal sealed class ScriptQueue
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count;
            }
        }
    }

    public void Add(ScriptedAnswer answer, Func<RecordedRequest, bool> when, int times)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        answer.Validate();
        lock (_lock)
        {
            _entries.Add(new Entry(answer, when, times));
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
        }
    }

    public ScriptedAnswer? Take(RecordedRequest request)
    {
        lock (_lock)
        {
            int index = _entries.FindIndex(entry => entry.When(request));
            if (index < 0)
            {
                return null;
            }

            Entry entry = _entries[index];
            if (--entry.TimesLeft == 0)
            {
                _entries.RemoveAt(index);
            }

            return entry.Answer;
        }
    }

    private sealed class Entry(ScriptedAnswer answer, Func<RecordedRequest, bool> when, int times)
    {
        public ScriptedAnswer Answer => answer;

        public Func<RecordedRequest, bool> When => when;

        public int TimesLeft { get; set; } = times;
    }
}
