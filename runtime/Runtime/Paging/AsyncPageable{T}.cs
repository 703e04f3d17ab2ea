namespace Atlassian.Admin.Gen;

/// <summary>A list that the server gives in pages. Nothing is sent before it is enumerated; enumerating it again asks again.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>The pages, each as one request gets it, and each with a token to go on from.</summary>
    /// <param name="continuationToken">A page's <see cref="Page{T}.ContinuationToken"/> to start after that page; null to start at the first.</param>
    /// <returns>The pages.</returns>
    /// <exception cref="ArgumentException"><paramref name="continuationToken"/> is none that a page of this client had.</exception>
    /// <remarks>
    /// When a page's next link leads to another origin or to a page that was read already, the page is given, and asking for the
    /// one after it is an <see cref="ApiException"/>. When a request fails, the pages before it have been given.
    /// </remarks>
    public abstract IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null);

    /// <summary>Goes through the items one by one; the next page is asked for when its first item is.</summary>
    /// <param name="cancellationToken">Cancels the enumeration, besides the token that the call was given.</param>
    /// <returns>The enumerator.</returns>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (Page<T> page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page.Items)
            {
                yield return item;
            }
        }
    }
}
