using System.Collections.Concurrent;

namespace Atlassian.Admin.Gen.OAuth;

/// <summary>Tokens for the program itself, a set for each set of scopes.</summary>
internal sealed class ClientCredentialsTokens(TokenEndpoint endpoint, IReadOnlyList<string>? scopes) : IAccessTokenProvider
{
    private readonly ConcurrentDictionary<string, TokenCache> _caches = new(StringComparer.Ordinal);

    public ValueTask<AccessToken> GetTokenAsync(AccessTokenRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        IReadOnlyList<string> wanted = scopes ?? request.Scopes;
        TokenCache cache = _caches.GetOrAdd(
            string.Join(' ', wanted), _ => new TokenCache(endpoint.Client, () => endpoint.ByClientCredentialsAsync(wanted, CancellationToken.None)));
        return cache.GetAsync(request.ForceRefresh, cancellationToken);
    }
}
