namespace Atlassian.Admin.Gen;

/// <summary>A part of a list, as one request gets it.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="items">The items.</param>
/// <param name="continuationToken">Where to go on; null on the last page.</param>
/// <param name="response">What the request was answered with; a plain 200 by default.</param>
public sealed class Page<T>(IReadOnlyList<T> items, string? continuationToken = null, ApiResponse? response = null)
{
    /// <summary>The items; a page before the last may be empty too.</summary>
    public IReadOnlyList<T> Items { get; } = items;

    /// <summary>Where to go on, today or in another process: <see cref="AsyncPageable{T}.AsPages"/> of the same call takes it.</summary>
    /// <value>null on the last page.</value>
    /// <remarks>
    /// It is the path and query of the next request, or the cursor for its body: no host, no credential. Treat it as opaque all the same, and take it back
    /// from people you trust only. A next link that leads off the client's origin is kept as it came, without user info and with
    /// sensitive query values masked; going on from it fails.
    /// </remarks>
    public string? ContinuationToken { get; } = continuationToken;

    /// <summary>What the request was answered with.</summary>
    public ApiResponse Response { get; } = response ?? new ApiResponse(System.Net.HttpStatusCode.OK);
}
