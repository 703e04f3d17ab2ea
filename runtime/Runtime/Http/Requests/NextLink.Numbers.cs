using System.Globalization;

namespace Atlassian.Admin.Gen.Http;

/// <content>Lists whose pages are counted: the response may say that there is no more, but not what to ask for.</content>
/// <remarks>
/// What the response says decides, in this order: a flag, the number of pages, the number of items. When it says nothing, a page
/// without items is the last: a short one need not be, because servers lower the size that was asked for and leave out what the
/// caller may not see.
/// </remarks>
public static partial class NextLink
{
    /// <summary>The same request, from the item after this page's last on.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The query parameter that says how many items to pass over.</param>
    /// <param name="first">The parameter's value for the first item.</param>
    /// <param name="hasMore">What the page says about there being more; null when it says nothing.</param>
    /// <param name="total">How many items all pages have; null when the page does not say.</param>
    /// <param name="sizeParameter">The query parameter that has the page size, where a page with fewer items is known to be the last.</param>
    /// <returns>The link; null on the last page.</returns>
    public static string? WithOffset(ReceivedPage page, string name, int first = 0, bool? hasMore = null, long? total = null, string? sizeParameter = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        long current = page.QueryNumber(name) ?? first;
        long next = current + page.ItemCount;
        bool isLast = hasMore is { } more
            ? !more
            : page.ItemCount == 0 || IsAll(page, next - first, total) || IsShort(page, sizeParameter);
        return isLast ? null : Numbered(page, name, next);
    }

    /// <summary>The same request for the page after this one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The query parameter that has the page's number.</param>
    /// <param name="first">The number of the first page.</param>
    /// <param name="hasMore">What the page says about there being more; null when it says nothing.</param>
    /// <param name="total">How many items all pages have; null when the page does not say.</param>
    /// <param name="totalPages">How many pages there are; null when the page does not say.</param>
    /// <param name="sizeParameter">The query parameter that has the page size, where a page with fewer items is known to be the last.</param>
    /// <returns>The link; null on the last page.</returns>
    public static string? WithPageNumber(
        ReceivedPage page, string name, int first = 1, bool? hasMore = null, long? total = null, long? totalPages = null, string? sizeParameter = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        long current = page.QueryNumber(name) ?? first;
        bool isLast = (hasMore, totalPages) switch
        {
            ({ } more, _) => !more,
            (_, { } pages and >= 0) => current >= first + pages - 1,
            _ => page.ItemCount == 0 || (page.ItemsSoFar is { } items && IsAll(page, items, total)) || IsShort(page, sizeParameter),
        };
        return isLast ? null : Numbered(page, name, current + 1);
    }

    // A total that is less than this very page has is none: some servers count only when asked to.
    private static bool IsAll(ReceivedPage page, long items, long? total) => total is { } all && all >= page.ItemCount && items >= all;

    private static bool IsShort(ReceivedPage page, string? sizeParameter) =>
        sizeParameter is not null && page.QueryNumber(sizeParameter) is { } size && page.ItemCount < size;

    // A server that does not heed the parameter gives the same items for ever. The request's own link makes it the error that it is.
    private static string? Numbered(ReceivedPage page, string name, long next) =>
        page.IsRepeated ? page.Request.PathAndQuery[page.Request.PathAndQuery.IndexOf('?', StringComparison.Ordinal)..]
        : WithQuery(page.Request, name, next.ToString(CultureInfo.InvariantCulture));
}
