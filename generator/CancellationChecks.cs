namespace Atlassian.Admin.Gen;

/// <summary>Where the generator looks whether the compiler still wants what it makes.</summary>
/// <remarks>
/// Between two looks lies little work, whatever the document: a loop over anything that a document can have many of looks at each round, or at each
/// thousandth where a round does next to nothing. Tests count the looks, and measure what lies between them.
/// </remarks>
internal static class CancellationChecks
{
    [ThreadStatic]
    private static Action? _observer;

    /// <summary>Ends the work if it is cancelled.</summary>
    /// <exception cref="OperationCanceledException">It is.</exception>
    public static void Check(this CancellationToken cancellationToken)
    {
        _observer?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>The same items, with a check before each.</summary>
    public static IEnumerable<T> Checked<T>(this IEnumerable<T> items, CancellationToken cancellationToken)
    {
        foreach (T item in items)
        {
            cancellationToken.Check();
            yield return item;
        }
    }

    /// <summary>Calls <paramref name="observer"/> before each check on this thread while <paramref name="work"/> runs.</summary>
    public static void Observe(Action observer, Action work)
    {
        _observer = observer;
        try
        {
            work();
        }
        finally
        {
            _observer = null;
        }
    }
}
