namespace Atlassian.Admin.Gen.OAuth;

/// <summary>Tokens that a user agreed to, and those that follow them.</summary>
internal sealed class RefreshedTokens : IAccessTokenProvider
{
    private readonly TokenEndpoint _endpoint;
    private readonly Func<OAuthTokens, CancellationToken, ValueTask>? _save;
    private readonly TokenCache _cache;
    private string? _refreshToken;

    public RefreshedTokens(TokenEndpoint endpoint, OAuthTokens tokens, Func<OAuthTokens, CancellationToken, ValueTask>? save)
    {
        _endpoint = endpoint;
        _save = save;
        _refreshToken = tokens.RefreshToken;
        _cache = new TokenCache(endpoint.Client, RefreshAsync);
        _cache.Keep(tokens);
    }

    public ValueTask<AccessToken> GetTokenAsync(AccessTokenRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _cache.GetAsync(request.ForceRefresh, cancellationToken);
    }

    // The cache has one of these run at a time.
    private async Task<OAuthTokens> RefreshAsync()
    {
        string refreshToken = _refreshToken ?? throw new OAuthException(
            "The access token has ended or was refused, and there is no refresh token: the user has to sign in again.")
        { Error = "login_required" };
        OAuthTokens next = await _endpoint.ByRefreshTokenAsync(refreshToken, CancellationToken.None).ConfigureAwait(false);

        // A server that does not rotate them leaves the former good (RFC 6749 §6).
        next = new OAuthTokens(next.AccessToken) { RefreshToken = next.RefreshToken ?? refreshToken, ExpiresAt = next.ExpiresAt, Scope = next.Scope };
        _refreshToken = next.RefreshToken;
        if (_save is not null)
        {
            await _save(next, CancellationToken.None).ConfigureAwait(false);
        }

        return next;
    }
}
