using System.Diagnostics.CodeAnalysis;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Where the next page is, or why it cannot be gone to.</summary>
/// <param name="Token">What the page before gives as its continuation token.</param>
/// <param name="Target">The next page's URI; null when it cannot be gone to, or has the same.</param>
/// <param name="Problem">Why not.</param>
internal sealed record PageLink(string Token, Uri? Target, string? Problem)
{
    private const string Repeated = "leads to a page that was read already; following it would never end";

    /// <summary>Whether the next page has the same URI, and another cursor in the request's body.</summary>
    public bool IsBodyCursor => Token is ['#', ..] && Problem is null;

    /// <summary>Resolves what a page says about the next one.</summary>
    /// <param name="reference">A URI reference; null or empty on the last page.</param>
    /// <param name="requestUri">The URI of the page that has the reference.</param>
    /// <param name="server">The server, whose origin the link must not leave.</param>
    /// <param name="visited">The path and query of the pages read so far.</param>
    /// <param name="isBodyCursor">Whether the reference is a fragment with the cursor for the body.</param>
    /// <param name="keys">The query parameters that take credentials: a server that takes them into its links gives secrets away.</param>
    /// <returns>The link; null on the last page.</returns>
    public static PageLink? Resolve(
        string? reference, Uri requestUri, ServerAddress server, HashSet<string> visited, bool isBodyCursor, IEnumerable<string> keys)
    {
        if (string.IsNullOrWhiteSpace(reference))
        {
            return null;
        }

        if (isBodyCursor)
        {
            return visited.Contains(reference) ? new PageLink(reference, null, Repeated) : new PageLink(reference, null, null);
        }

        if (!Uri.TryCreate(requestUri, reference.Trim(), out Uri? uri))
        {
            return new PageLink(reference, null, "is no URI reference");
        }

        uri = keys.Aggregate(uri, QueryParameter.Remove);
        if (!server.IsOrigin(uri))
        {
            string shown = SafeUri.From(uri).AbsoluteUri;
            return new PageLink(shown, null, $"leads to another origin ({shown}), where neither credentials nor requests are sent");
        }

        string token = uri.PathAndQuery;
        return visited.Contains(token)
            ? new PageLink(token, null, Repeated)
            : new PageLink(token, server.FromOrigin(token), null);
    }

    /// <summary>The page that a continuation token leads to.</summary>
    /// <param name="token">The token.</param>
    /// <param name="server">The server.</param>
    /// <param name="isBodyCursor">Whether the tokens of this list are cursors for the body.</param>
    /// <exception cref="ArgumentException">It is none that this client gave.</exception>
    [SuppressMessage("Usage", "CA2208", Justification = "The caller's method names the parameter so.")]
    public static PageLink FromToken(string token, ServerAddress server, bool isBodyCursor)
    {
        // A second slash or backslash would name a host.
        bool isPath = token is ['/', ..] and not ['/', '/' or '\\', ..] && !token.Contains('#', StringComparison.Ordinal);
        if ((isBodyCursor ? token is not ['#', _, ..] : !isPath) || token.Any(char.IsControl))
        {
            throw new ArgumentException(
                "It is no continuation token of this call: those are what its pages have as ContinuationToken.", "continuationToken");
        }

        return new PageLink(token, isBodyCursor ? null : server.FromOrigin(token), null);
    }
}
