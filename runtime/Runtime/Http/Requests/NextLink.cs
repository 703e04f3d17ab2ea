using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Makes the link to the next page of what a page has: a link, a cursor, or either.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1054", Justification = "Links are kept as the server wrote them: many are no valid URIs.")]
[SuppressMessage("Design", "CA1055", Justification = "A link may be relative, and is resolved where it is followed.")]
public static partial class NextLink
{
    /// <summary>A link as it is.</summary>
    /// <param name="next">The link.</param>
    /// <returns>The link; null on the last page.</returns>
    public static string? FromUri(Uri? next) => FromUri(next is null ? null : UriText.Of(next));

    /// <summary>A link as it is.</summary>
    /// <param name="next">The link.</param>
    /// <returns>The link; null on the last page.</returns>
    public static string? FromUri(string? next) => string.IsNullOrWhiteSpace(next) ? null : next.Trim();

    /// <summary>The request's own path and query with one parameter set, as cursors want it.</summary>
    /// <param name="request">The request that got the page.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The cursor.</param>
    /// <returns>The link; null on the last page, which has no cursor or an empty one.</returns>
    public static string? WithQuery(ApiRequest request, string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        // Without a path a reference keeps the path of what it is resolved against (RFC 3986 §5.2.2).
        StringBuilder link = new();
        int start = request.PathAndQuery.IndexOf('?', StringComparison.Ordinal);
        if (start >= 0)
        {
            foreach (string pair in request.PathAndQuery[(start + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!string.Equals(Uri.UnescapeDataString(pair.Split('=')[0]), name, StringComparison.Ordinal))
                {
                    link.Append(link.Length == 0 ? '?' : '&').Append(pair);
                }
            }
        }

        link.Append(link.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        return link.ToString();
    }

    /// <summary>A link as it is, or a cursor where a link should be.</summary>
    /// <param name="next">A URI reference with a scheme or one that begins with <c>/</c> or <c>?</c>; anything else is a cursor.</param>
    /// <param name="request">The request that got the page.</param>
    /// <param name="cursorParameter">The query parameter that takes a cursor.</param>
    /// <returns>The link; null on the last page.</returns>
    public static string? FromUriOrCursor(Uri? next, ApiRequest request, string cursorParameter) =>
        FromUriOrCursor(next is null ? null : UriText.Of(next), request, cursorParameter);

    /// <summary>A link as it is, or a cursor where a link should be.</summary>
    /// <param name="next">A URI reference with a scheme or one that begins with <c>/</c> or <c>?</c>; anything else is a cursor.</param>
    /// <param name="request">The request that got the page.</param>
    /// <param name="cursorParameter">The query parameter that takes a cursor.</param>
    /// <returns>The link; null on the last page.</returns>
    public static string? FromUriOrCursor(string? next, ApiRequest request, string cursorParameter)
    {
        if (FromUri(next) is not { } link)
        {
            return null;
        }

        return link[0] is '/' or '?' || HasScheme(link) ? link : WithQuery(request, cursorParameter, link);
    }

    /// <summary>The link of relation <c>next</c> in the <c>Link</c> header (RFC 8288).</summary>
    /// <param name="page">The page.</param>
    /// <returns>The link; null on the last page.</returns>
    public static string? FromLinkHeader(ReceivedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Header("Link") is { } value ? FromUri(LinkHeader.Find(value, "next")) : null;
    }

    /// <summary>The request's own path and query with the cursor set, unless the page says that it is the last.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The cursor.</param>
    /// <param name="hasMore">What the page says about there being more; null when it says nothing.</param>
    /// <returns>The link; null on the last page.</returns>
    public static string? WithCursor(ReceivedPage page, string name, string? value, bool? hasMore = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        return hasMore == false ? null : WithQuery(page.Request, name, value);
    }

    /// <summary>The same request with the cursor in its body.</summary>
    /// <param name="value">The cursor.</param>
    /// <param name="hasMore">What the page says about there being more; null when it says nothing.</param>
    /// <returns>The link, which is a fragment for the client itself and goes nowhere; null on the last page.</returns>
    public static string? WithBodyCursor(string? value, bool? hasMore = null) =>
        hasMore == false || string.IsNullOrEmpty(value) ? null : $"#{Uri.EscapeDataString(value)}";

    // With the slashes, for a cursor may well have a colon in it.
    private static bool HasScheme(string link)
    {
        int colon = link.IndexOf("://", StringComparison.Ordinal);
        return colon > 0 && Uri.CheckSchemeName(link[..colon]);
    }
}
