namespace AtlassianAdmin.Server;

/// <summary>Cuts a page out of places of which some are empty or filtered out.</summary>
internal static class Pager
{
    public static Page<T> Cut<T>(int count, Func<int, T?> at, int start, int size)
        where T : class
    {
        var items = new List<T>(Math.Min(size, Math.Max(0, count - start)));
        int? next = null;
        for (int place = start; place < count; place++)
        {
            if (at(place) is not { } item)
            {
                continue;
            }

            if (items.Count == size)
            {
                // Only now is it known that the next page will not be empty.
                next = place;
                break;
            }

            items.Add(item);
        }

        return new Page<T>(items, next, PreviousStart(Math.Min(start, count), at, size));
    }

    private static int? PreviousStart<T>(int start, Func<int, T?> at, int size)
        where T : class
    {
        int? first = null;
        for (int place = start - 1, found = 0; place >= 0 && found < size; place--)
        {
            if (at(place) is not null)
            {
                first = place;
                found++;
            }
        }

        return first;
    }
}
