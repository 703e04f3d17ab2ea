using System.Runtime.CompilerServices;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Pages of which each says where the next one is.</summary>
internal sealed class LinkedPages<TPage, TItem>(
    ApiPipeline pipeline,
    ServerAddress server,
    CredentialChooser credentials,
    ApiOperation<TPage> operation,
    ApiRequest first,
    Func<TPage, IReadOnlyList<TItem>?> items,
    Func<ReceivedPage<TPage>, string?> next,
    Func<string, ApiRequest>? withCursor,
    CancellationToken callToken) : AsyncPageable<TItem>
{
    public override IAsyncEnumerable<Page<TItem>> AsPages(string? continuationToken = null) => continuationToken is null
        ? FromAsync(first, null, CancellationToken.None)
        : FromAsync(RequestTo(PageLink.FromToken(continuationToken, server, withCursor is not null))!, continuationToken, CancellationToken.None);

    private IEnumerable<string> QueryKeys => credentials.For(operation).Select(static use => use.QueryName).OfType<string>();

    private async IAsyncEnumerable<Page<TItem>> FromAsync(
        ApiRequest request, string? startToken, [EnumeratorCancellation] CancellationToken enumerationToken)
    {
        using CancellationTokenSource? linked = callToken.CanBeCanceled && enumerationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken)
            : null;
        CancellationToken token = linked?.Token ?? (callToken.CanBeCanceled ? callToken : enumerationToken);
        HashSet<string> visited = new(StringComparer.Ordinal);
        IReadOnlyList<TItem>? previous = null;
        long? itemsSoFar = startToken is null ? 0 : null;
        string? requestToken = withCursor is null ? null : startToken;
        while (true)
        {
            Uri requestUri = request.Resolve(server);
            visited.Add(requestToken ?? requestUri.PathAndQuery);
            ApiResponse<TPage> response = await GetAsync(request, token, enumerationToken).ConfigureAwait(false);
            IReadOnlyList<TItem> pageItems = response.Value is { } page ? items(page) ?? [] : [];
            itemsSoFar += pageItems.Count;
            PageLink? link = response.Value is null ? null : PageLink.Resolve(
                next(new ReceivedPage<TPage>(response.Value, request, response.Headers)
                {
                    ItemCount = pageItems.Count,
                    ItemsSoFar = itemsSoFar,
                    IsRepeated = IsSame(previous, pageItems),
                }),
                requestUri,
                server,
                visited,
                withCursor is not null,
                QueryKeys);
            yield return new Page<TItem>(pageItems, link?.Token, response);
            if (link is null)
            {
                yield break;
            }

            // Thrown only now, so that the page's items are not lost with it.
            request = RequestTo(link) ?? throw Broken(link, requestUri, response);
            requestToken = link.IsBodyCursor ? link.Token : null;
            previous = pageItems;
        }
    }

    private ApiRequest? RequestTo(PageLink link) => link switch
    {
        { Problem: not null } => null,
        { IsBodyCursor: true } => withCursor!(Uri.UnescapeDataString(link.Token[1..])),
        _ => first.To(link.Target!),
    };

    private static bool IsSame(IReadOnlyList<TItem>? previous, IReadOnlyList<TItem> current) =>
        current.Count > 0 && previous?.Count == current.Count && previous.SequenceEqual(current, ValueComparer<TItem>.Instance);

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
