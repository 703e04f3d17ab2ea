namespace Atlassian.Admin.Gen;

/// <summary>What proves to the server who calls. Derive from it for schemes of your own.</summary>
/// <remarks>
/// It is asked before each attempt, so a changed key or a new token counts at once, and only for operations that the document
/// secures, on the origin (scheme, host, port) of the client's base address. Where the document gives alternatives, the first counts that
/// the credentials given are enough for. It must be safe to use from several threads.
/// </remarks>
public abstract class ApiCredential
{
    /// <summary>Whether a new attempt after 401 can go better; if so, one is made with <see cref="ApiCredentialContext.ForceRefresh"/>.</summary>
    public virtual bool CanRefresh => true;

    /// <summary>Whether nothing but the document's scheme says what to do with it.</summary>
    internal virtual bool NeedsScheme => false;

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

    /// <summary>User name and password by HTTP Basic authentication (RFC 7617), in UTF-8.</summary>
    /// <param name="userName">The user's name, without a colon.</param>
    /// <param name="password">The password.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">A value has a control character, or <paramref name="userName"/> a colon.</exception>
    public static ApiCredential Basic(string userName, string password) => HttpCredential.CreateBasic(userName, password);

    /// <summary>Any other scheme of the Authorization header (RFC 9110 §11.6.2): <c>scheme parameter</c>.</summary>
    /// <param name="scheme">The scheme, such as <c>SharedAccessKey</c>.</param>
    /// <param name="parameter">What follows it, as it is.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">A value is empty, or has characters that the header doesn't take.</exception>
    public static ApiCredential Http(string scheme, string parameter) => HttpCredential.Create(scheme, parameter);

    /// <summary>An API key. It goes where the document's scheme has it: into a header, the query or a cookie.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The credential. Where an operation needs two keys at once, <see cref="For"/> says which is which.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty, has white space around it or control characters in it.</exception>
    public static ApiCredential ApiKey(string key) => new ApiKeyCredential(key);

    /// <summary>An API key that is asked for before each attempt.</summary>
    /// <param name="getKey">Gives the key. It is asked once more after 401.</param>
    /// <returns>The credential.</returns>
    public static ApiCredential ApiKey(Func<CancellationToken, ValueTask<string>> getKey)
    {
        ArgumentNullException.ThrowIfNull(getKey);
        return new ApiKeyCredential(getKey);
    }

    /// <summary>A credential for one scheme of the document; emitted clients have a method for each, such as <c>AcmeCredentials.AppKey(key)</c>.</summary>
    /// <param name="scheme">The scheme, from the emitted client.</param>
    /// <param name="credential">The credential.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException"><paramref name="credential"/> can't be used for <paramref name="scheme"/>.</exception>
    public static ApiCredential For(SecurityScheme scheme, ApiCredential credential) => new SchemeCredential(scheme, credential);

    /// <summary>Several credentials: each operation gets those that it asks for, together where it asks for several.</summary>
    /// <param name="credentials">The credentials. Where several are for one scheme, the first counts.</param>
    /// <returns>The credential.</returns>
    public static ApiCredential Combine(params ApiCredential[] credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        foreach (ApiCredential credential in credentials)
        {
            ArgumentNullException.ThrowIfNull(credential, nameof(credentials));
        }

        return new CombinedCredential([.. credentials.SelectMany(static one => one is CombinedCredential combined ? combined.Members : [one])]);
    }

    /// <summary>Whether it can prove what a scheme asks for, so that it is chosen where the document names that scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>true unless overridden: a credential of your own is asked for all.</returns>
    public virtual bool CanAuthenticate(SecurityScheme scheme) => true;

    /// <summary>Adds to <see cref="ApiCredentialContext.Request"/> what proves who calls.</summary>
    /// <param name="context">The request, its operation, and whether a kept token was refused.</param>
    /// <param name="cancellationToken">Cancelled when the call is, or when its time is out.</param>
    /// <returns>A task that ends when the request is ready to go.</returns>
    public abstract ValueTask AuthenticateAsync(ApiCredentialContext context, CancellationToken cancellationToken);
}
