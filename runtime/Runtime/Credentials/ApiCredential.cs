namespace Atlassian.Admin.Gen;

/// <summary>What proves to the server who calls. Derive from it for schemes of your own.</summary>
/// <remarks>
/// It is asked before each attempt, so a changed key or a new token counts at once, and only for operations that the document
/// secures, on the origin (scheme, host, port) of the client's base address. It must be safe to use from several threads.
/// </remarks>
public abstract class ApiCredential
{
    /// <summary>Whether a new attempt after 401 can go better; if so, one is made with <see cref="ApiCredentialContext.ForceRefresh"/>.</summary>
    public virtual bool CanRefresh => true;

    /// <summary>A bearer token (RFC 6750), or an API key that the server takes as one, that stays the same.</summary>
    /// <param name="token">The token, without the word «Bearer».</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is empty, or has characters that no token has.</exception>
    public static ApiCredential Bearer(string token) => new FixedBearerCredential(token);

    /// <summary>A bearer token (RFC 6750) that is asked for before each attempt.</summary>
    /// <param name="getToken">Gives the token. It is asked once more after 401.</param>
    /// <returns>The credential.</returns>
    public static ApiCredential Bearer(Func<CancellationToken, ValueTask<string>> getToken)
    {
        ArgumentNullException.ThrowIfNull(getToken);
        return new CallbackBearerCredential(getToken);
    }

    /// <summary>A bearer token (RFC 6750) from a provider, such as an OAuth 2 flow; kept until shortly before it expires.</summary>
    /// <param name="provider">Gives the token. After 401 it is asked once for a new one.</param>
    /// <returns>The credential.</returns>
    public static ApiCredential Bearer(IAccessTokenProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ProviderBearerCredential(provider);
    }

    /// <summary>Adds to <see cref="ApiCredentialContext.Request"/> what proves who calls.</summary>
    /// <param name="context">The request, its operation, and whether a kept token was refused.</param>
    /// <param name="cancellationToken">Cancelled when the call is, or when its time is out.</param>
    /// <returns>A task that ends when the request is ready to go.</returns>
    public abstract ValueTask AuthenticateAsync(ApiCredentialContext context, CancellationToken cancellationToken);
}
