namespace OrgAdmin.Reporting;

/// <summary>A part of the time that events are read of; both ends belong to it.</summary>
internal sealed record EventWindow(DateTimeOffset From, DateTimeOffset To)
{
    public double Days => (To - From).TotalDays;

    /// <summary>
    /// Windows of equal length that cover the days before <paramref name="end"/>, and share no moment. Pages of one list
    /// can only be read one after the other; several lists can be read at once.
    /// </summary>
    public static IEnumerable<EventWindow> Split(DateTimeOffset end, int days, int count)
    {
        DateTimeOffset start = end.AddDays(-days);
        TimeSpan length = (end - start) / count;
        for (int i = 0; i < count; i++)
        {
            DateTimeOffset from = start + (length * i);
            yield return new EventWindow(from, i == count - 1 ? end : (start + (length * (i + 1))).AddTicks(-1));
        }
    }
}
