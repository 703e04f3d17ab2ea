using System.Runtime.CompilerServices;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Pages of which each links to the next.</summary>
internal sealed class LinkedPages<TPage, TItem>(
    ApiPipeline pipeline,
    ServerAddress server,
    ApiOperation<TPage> operation,
    ApiRequest first,
    Func<TPage, IReadOnlyList<TItem>?> items,
    Func<TPage, ApiRequest, string?> next,
    CancellationToken callToken) : AsyncPageable<TItem>
{
    public override IAsyncEnumerable<Page<TItem>> AsPages(string? continuationToken = null) =>
        FromAsync(continuationToken is null ? first : first.To(PageLink.FromToken(continuationToken, server)), CancellationToken.None);

    private async IAsyncEnumerable<Page<TItem>> FromAsync(ApiRequest request, [EnumeratorCancellation] CancellationToken enumerationToken)
    {
        using CancellationTokenSource? linked = callToken.CanBeCanceled && enumerationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken)
            : null;
        CancellationToken token = linked?.Token ?? (callToken.CanBeCanceled ? callToken : enumerationToken);
        HashSet<string> visited = new(StringComparer.Ordinal);
        while (true)
        {
            Uri requestUri = request.Resolve(server);
            visited.Add(requestUri.PathAndQuery);
            ApiResponse<TPage> response = await GetAsync(request, token, enumerationToken).ConfigureAwait(false);
            (IReadOnlyList<TItem> pageItems, string? reference) = response.Value is { } page
                ? (items(page) ?? [], next(page, request))
                : ([], null);
            PageLink? link = PageLink.Resolve(reference, requestUri, server, visited);
            yield return new Page<TItem>(pageItems, link?.Token, response);
            if (link is null)
            {
                yield break;
            }

            // Thrown only now, so that the page's items are not lost with it.
            request = link.Target is { } target ? first.To(target) : throw Broken(link, requestUri, response);
        }
    }

    private async ValueTask<ApiResponse<TPage>> GetAsync(ApiRequest request, CancellationToken token, CancellationToken enumerationToken)
    {
        try
        {
            return await pipeline.SendRawAsync(operation, request, token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (token.IsCancellationRequested && token != callToken && token != enumerationToken)
        {
            throw new OperationCanceledException(
                exception.Message, exception, callToken.IsCancellationRequested ? callToken : enumerationToken);
        }
    }

    private ApiException Broken(PageLink link, Uri requestUri, ApiResponse response) =>
        new(
            response.StatusCode,
            $"{operation.Method} {SafeUri.From(requestUri)} answered {(int)response.StatusCode} with a next link that {link.Problem}.")
        {
            Method = operation.Method,
            RequestUri = requestUri,
            Headers = response.Headers,
            OperationId = operation.Id,
        };
}
