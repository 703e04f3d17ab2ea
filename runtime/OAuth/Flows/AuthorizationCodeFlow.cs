using System.Security.Cryptography;
using System.Text;
using Duende.IdentityModel;
using Duende.IdentityModel.Client;

namespace Atlassian.Admin.Gen.OAuth;

/// <summary>The flow in which a user agrees in the browser (RFC 6749 §4.1), always with PKCE (RFC 7636) and state.</summary>
public sealed class AuthorizationCodeFlow
{
    private readonly OAuthClient _client;
    private readonly Uri _authorizationAddress;
    private readonly TokenEndpoint _endpoint;
    private readonly IReadOnlyList<string> _scopes;

    internal AuthorizationCodeFlow(OAuthClient client, OAuthFlow flow)
    {
        _client = client;
        _authorizationAddress = EndpointAddress.Of(flow.AuthorizationUrl, "scheme", "authorization");
        _endpoint = new TokenEndpoint(client, EndpointAddress.Of(flow.TokenUrl, "scheme", "token"));
        _scopes = [.. flow.Scopes.Keys];
    }

    /// <summary>Begins a sign-in: send the user's browser to <see cref="AuthorizationRequest.Address"/>.</summary>
    /// <param name="redirectUri">Where the browser is to come back to, as it is registered.</param>
    /// <param name="scopes">The scopes to ask for; null for all that the document's flow has.</param>
    /// <param name="parameters">Further parameters, such as <c>audience</c> or <c>prompt</c>.</param>
    /// <returns>The question, to be kept for <see cref="CompleteAsync"/>.</returns>
    public AuthorizationRequest Begin(Uri redirectUri, IReadOnlyList<string>? scopes = null, IReadOnlyDictionary<string, string>? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(redirectUri);
        IReadOnlyList<string> wanted = scopes ?? _scopes;
        string state = CryptoRandom.CreateUniqueId(32, CryptoRandom.OutputFormat.Base64Url);
        string verifier = CryptoRandom.CreateUniqueId(32, CryptoRandom.OutputFormat.Base64Url);
        Parameters extra = [];
        foreach ((string name, string value) in parameters ?? new Dictionary<string, string>())
        {
            extra.Add(name, value);
        }

        string address = new RequestUrl(_authorizationAddress.AbsoluteUri).CreateAuthorizeUrl(
            _client.ClientId,
            OidcConstants.ResponseTypes.Code,
            scope: wanted.Count == 0 ? null : string.Join(' ', wanted),
            redirectUri: redirectUri.OriginalString,
            state: state,
            codeChallenge: Challenge(verifier),
            codeChallengeMethod: OidcConstants.CodeChallengeMethods.Sha256,
            extra: extra);
        return new AuthorizationRequest(new Uri(address), redirectUri, state, verifier);
    }

    /// <summary>Ends a sign-in: gets the tokens for the code that the browser brought.</summary>
    /// <param name="request">What <see cref="Begin"/> gave for this user.</param>
    /// <param name="callback">The address with which the browser came back, query and all.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The tokens, for <see cref="OAuthClient.RefreshTokens"/>.</returns>
    /// <exception cref="OAuthException">
    /// The answer belongs to another question, the user did not agree, or the server gives out no token.
    /// </exception>
    public Task<OAuthTokens> CompleteAsync(AuthorizationRequest request, Uri callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(callback);
        AuthorizeResponse answer = new(callback.Query);
        if (!IsAnswerTo(request, answer))
        {
            throw new OAuthException("The browser came back with the answer to another sign-in ('state' differs). Nothing was done with it.");
        }

        if (answer.IsError || string.IsNullOrEmpty(answer.Code))
        {
            string error = Shown(answer.Error) ?? "no code";
            string? description = Shown(answer.ErrorDescription);
            throw new OAuthException($"The authorization server gave no code ({(description is null ? error : $"{error}: {description}")}).")
            {
                Error = Shown(answer.Error),
                ErrorDescription = description,
            };
        }

        return _endpoint.ByCodeAsync(answer.Code, request, cancellationToken);
    }

    /// <summary>Signs in a user of this machine with the system's browser, which comes back to a loopback address (RFC 8252 §7.3).</summary>
    /// <param name="settings">What differs from the usual.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The tokens.</returns>
    /// <exception cref="OAuthException">The user did not agree, or the server gives out no token.</exception>
    /// <exception cref="TimeoutException">The user took longer than <see cref="BrowserSignIn.Timeout"/>.</exception>
    /// <exception cref="ArgumentException"><see cref="BrowserSignIn.RedirectUri"/> is no loopback address with http and a port.</exception>
    public async Task<OAuthTokens> SignInAsync(BrowserSignIn? settings = null, CancellationToken cancellationToken = default)
    {
        settings ??= new BrowserSignIn();
        using LoopbackReceiver receiver = LoopbackReceiver.Start(settings.RedirectUri);
        AuthorizationRequest request = Begin(receiver.RedirectUri, settings.Scopes, settings.Parameters);
        using CancellationTokenSource timeout = new(settings.Timeout, _client.TimeProvider);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        Uri callback;
        try
        {
            await settings.OpenBrowser(request.Address, either.Token).ConfigureAwait(false);
            callback = await receiver.ReceiveAsync(answer => IsAnswerTo(request, new AuthorizeResponse(answer.Query)), settings.ClosingText, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The user did not sign in within {settings.Timeout}.", exception);
        }

        return await CompleteAsync(request, callback, cancellationToken).ConfigureAwait(false);
    }

    private static string Challenge(string verifier) => Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static bool IsAnswerTo(AuthorizationRequest request, AuthorizeResponse answer) =>
        answer.State is { } state && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(request.State));

    private static string? Shown(string? text) =>
        string.IsNullOrEmpty(text) ? null : string.Concat(text.Take(500).Select(static character => char.IsControl(character) ? ' ' : character));
}
