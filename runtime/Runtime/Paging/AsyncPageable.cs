namespace Atlassian.Admin.Gen;

/// <summary>Makes lists of pages, for instance for a test's fake.</summary>
public static class AsyncPageable
{
    /// <summary>A list of ready pages, which can be resumed from a page's token.</summary>
    /// <param name="pages">The pages in order.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <returns>The list.</returns>
    public static AsyncPageable<T> FromPages<T>(params IEnumerable<Page<T>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new ReadyPages<T>([.. pages]);
    }
}
