using System.Diagnostics.CodeAnalysis;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Where the next page is, or why it cannot be gone to.</summary>
/// <param name="Token">What the page before gives as its continuation token.</param>
/// <param name="Target">The next page's URI; null when it cannot be gone to.</param>
/// <param name="Problem">Why not.</param>
internal sealed record PageLink(string Token, Uri? Target, string? Problem)
{
    /// <summary>Resolves what a page says about the next one.</summary>
    /// <param name="reference">A URI reference; null or empty on the last page.</param>
    /// <param name="requestUri">The URI of the page that has the reference.</param>
    /// <param name="server">The server, whose origin the link must not leave.</param>
    /// <param name="visited">The path and query of the pages read so far.</param>
    /// <returns>The link; null on the last page.</returns>
    public static PageLink? Resolve(string? reference, Uri requestUri, ServerAddress server, HashSet<string> visited)
    {
        if (string.IsNullOrWhiteSpace(reference))
        {
            return null;
        }

        if (!Uri.TryCreate(requestUri, reference.Trim(), out Uri? uri))
        {
            return new PageLink(reference, null, "is no URI reference");
        }

        if (!server.IsOrigin(uri))
        {
            string shown = SafeUri.From(uri).AbsoluteUri;
            return new PageLink(shown, null, $"leads to another origin ({shown}), where neither credentials nor requests are sent");
        }

        string token = uri.PathAndQuery;
        return visited.Contains(token)
            ? new PageLink(token, null, "leads to a page that was read already; following it would never end")
            : new PageLink(token, server.FromOrigin(token), null);
    }

    /// <summary>The URI of the page that a continuation token leads to.</summary>
    /// <exception cref="ArgumentException">It is none that this client gave.</exception>
    [SuppressMessage("Usage", "CA2208", Justification = "The caller's method names the parameter so.")]
    public static Uri FromToken(string token, ServerAddress server)
    {
        // A second slash or backslash would name a host.
        if (token is not ['/', ..] || token is ['/', '/' or '\\', ..] || token.Any(char.IsControl) || token.Contains('#', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                "It is no continuation token of this client: those are a path and query on the client's own origin.", "continuationToken");
        }

        return server.FromOrigin(token);
    }
}
