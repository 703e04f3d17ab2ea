namespace Atlassian.Admin.Gen.OAuth;

/// <summary>Keeps tokens until shortly before they end; what is asked for meanwhile is asked for once.</summary>
/// <param name="client">Has the clock.</param>
/// <param name="get">Gets the next tokens. No caller's cancellation ends it, for others wait as well, and a rotated refresh token comes but once.</param>
internal sealed class TokenCache(OAuthClient client, Func<Task<OAuthTokens>> get)
{
    private readonly object _lock = new();
    private OAuthTokens? _kept;
    private DateTimeOffset? _goodUntil;
    private Task<OAuthTokens>? _coming;

    /// <summary>Begins with tokens that are known.</summary>
    public void Keep(OAuthTokens tokens)
    {
        _kept = tokens;
        _goodUntil = GoodUntil(tokens);
    }

    /// <summary>The tokens that are good now.</summary>
    public async ValueTask<AccessToken> GetAsync(bool forceRefresh, CancellationToken cancellationToken)
    {
        Task<OAuthTokens> coming;
        lock (_lock)
        {
            if (_coming is not { IsCompleted: false })
            {
                if (!forceRefresh && _kept is { } kept && (_goodUntil is null || client.TimeProvider.GetUtcNow() < _goodUntil))
                {
                    return Token(kept);
                }

                _coming = Task.Run(GetNextAsync, CancellationToken.None);
            }

            coming = _coming;
        }

        return Token(await coming.WaitAsync(cancellationToken).ConfigureAwait(false));
    }

    private static AccessToken Token(OAuthTokens tokens) => new(tokens.AccessToken, tokens.ExpiresAt);

    private async Task<OAuthTokens> GetNextAsync()
    {
        OAuthTokens tokens = await get().ConfigureAwait(false);
        lock (_lock)
        {
            Keep(tokens);
        }

        return tokens;
    }

    private DateTimeOffset? GoodUntil(OAuthTokens tokens)
    {
        if (tokens.ExpiresAt is not { } end)
        {
            return null;
        }

        TimeSpan half = (end - client.TimeProvider.GetUtcNow()) / 2;
        return end - (half < client.RefreshBefore ? half : client.RefreshBefore);
    }
}
