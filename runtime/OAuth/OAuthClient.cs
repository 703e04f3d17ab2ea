namespace Atlassian.Admin.Gen.OAuth;

/// <summary>A program that is registered with an authorization server (RFC 6749 §2): it gets tokens by the flows of a document.</summary>
/// <remarks>
/// Addresses and scopes come from the document, through the emitted client's security schemes:
/// <code>Credential = AcmeCredentials.OAuth(app.ClientCredentials(AcmeSecuritySchemes.OAuth))</code>
/// It is safe to use from several threads, and lives as long as what it gives tokens to.
/// </remarks>
public sealed class OAuthClient : IDisposable
{
    private const int MaxAnswerLength = 1 << 20;

    private readonly Lazy<HttpClient> _http;

    /// <summary>Describes the program.</summary>
    /// <param name="clientId">What the authorization server calls it.</param>
    /// <param name="clientSecret">Its secret; null for programs that can't keep one, such as those on users' own machines.</param>
    /// <exception cref="ArgumentException"><paramref name="clientId"/> is empty, or <paramref name="clientSecret"/> is.</exception>
    public OAuthClient(string clientId, string? clientSecret = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        if (clientSecret is not null)
        {
            ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        }

        ClientId = clientId;
        ClientSecret = clientSecret;
        _http = new Lazy<HttpClient>(CreateHttpClient);
    }

    /// <summary>What the authorization server calls the program.</summary>
    public string ClientId { get; }

    /// <summary>How the secret is given to the token endpoint. By default by HTTP Basic authentication.</summary>
    public OAuthClientAuthentication Authentication { get; init; }

    /// <summary>Sends the requests to token endpoints; null for a handler of its own, which follows no redirects. It is not disposed.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>How long a token endpoint may take to answer. By default 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long before its end a token is replaced; at most half of its life. By default one minute.</summary>
    public TimeSpan RefreshBefore { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Further parameters of every request to a token endpoint, such as <c>audience</c> or <c>resource</c> (RFC 8707).</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The clock by which tokens end.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal string? ClientSecret { get; }

    internal HttpClient Http => _http.Value;

    /// <summary>Tokens for the program itself (RFC 6749 §4.4).</summary>
    /// <param name="scheme">The document's scheme, which has a flow of client credentials.</param>
    /// <param name="scopes">The scopes to ask for; null for those that each operation needs.</param>
    /// <returns>Tokens that are kept until shortly before they end; calls at the same time share one request.</returns>
    /// <exception cref="ArgumentException">The scheme has no such flow, or its address is neither https nor loopback.</exception>
    public IAccessTokenProvider ClientCredentials(SecurityScheme scheme, IReadOnlyList<string>? scopes = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        OAuthFlow flow = scheme.GetFlow(OAuthFlowType.ClientCredentials);
        return new ClientCredentialsTokens(new TokenEndpoint(this, EndpointAddress.Of(flow.TokenUrl, nameof(scheme), "token")), scopes);
    }

    /// <summary>The flow in which a user agrees in the browser (RFC 6749 §4.1, with PKCE, RFC 7636).</summary>
    /// <param name="scheme">The document's scheme, which has a flow of authorization codes.</param>
    /// <returns>The flow.</returns>
    /// <exception cref="ArgumentException">The scheme has no such flow, or one of its addresses is neither https nor loopback.</exception>
    public AuthorizationCodeFlow AuthorizationCode(SecurityScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new AuthorizationCodeFlow(this, scheme.GetFlow(OAuthFlowType.AuthorizationCode));
    }

    /// <summary>Tokens that a user agreed to, refreshed for as long as the server allows (RFC 6749 §6).</summary>
    /// <param name="scheme">The document's scheme. Its <see cref="OAuthFlow.RefreshUrl"/> is used, or else its <see cref="OAuthFlow.TokenUrl"/>.</param>
    /// <param name="tokens">What was given out last, by <see cref="AuthorizationCode"/>, or was saved.</param>
    /// <param name="save">
    /// Saves what is given out instead, before it is used. Servers that rotate refresh tokens take the former no more, so that a program that does
    /// not save the new one has to ask its user again.
    /// </param>
    /// <returns>The tokens. Calls at the same time share one request.</returns>
    /// <exception cref="ArgumentException">The scheme has no flow with refresh tokens, or its address is neither https nor loopback.</exception>
    public IAccessTokenProvider RefreshTokens(SecurityScheme scheme, OAuthTokens tokens, Func<OAuthTokens, CancellationToken, ValueTask>? save = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(tokens);
        OAuthFlow flow = scheme.Flows.FirstOrDefault(static one => one.Type == OAuthFlowType.AuthorizationCode)
            ?? scheme.Flows.FirstOrDefault(static one => one.RefreshUrl is not null)
            ?? throw new ArgumentException($"The document names no flow with refresh tokens for the scheme '{scheme.Name}'.", nameof(scheme));
        return new RefreshedTokens(new TokenEndpoint(this, EndpointAddress.Of(flow.RefreshUrl ?? flow.TokenUrl, nameof(scheme), "token")), tokens, save);
    }

    /// <summary>Ends the connections to token endpoints.</summary>
    public void Dispose()
    {
        if (_http.IsValueCreated)
        {
            _http.Value.Dispose();
        }
    }

    private HttpClient CreateHttpClient()
    {
#pragma warning disable CA2000 // The HttpClient owns it.
        HttpMessageHandler handler = Handler ?? new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
#pragma warning restore CA2000
        return new HttpClient(handler, disposeHandler: Handler is null) { Timeout = Timeout, MaxResponseContentBufferSize = MaxAnswerLength };
    }
}
