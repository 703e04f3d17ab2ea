using System.Runtime.CompilerServices;

namespace Atlassian.Admin.Gen;

/// <summary>Pages that are there already.</summary>
internal sealed class ReadyPages<T>(Page<T>[] pages) : AsyncPageable<T>
{
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null)
    {
        int start = 0;
        if (continuationToken is not null)
        {
            start = 1 + Array.FindIndex(pages, page => page.ContinuationToken == continuationToken);
            if (start == 0)
            {
                throw new ArgumentException("None of the pages has this continuation token.", nameof(continuationToken));
            }
        }

        return FromAsync(start, CancellationToken.None);
    }

    private async IAsyncEnumerable<Page<T>> FromAsync(int start, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int i = start; i < pages.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            yield return pages[i];
        }
    }
}
