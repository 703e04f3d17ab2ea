using System.Text;
using System.Text.Json;
using Duende.IdentityModel.Client;

namespace Atlassian.Admin.Gen.OAuth;

/// <summary>Asks a token endpoint for tokens (RFC 6749 §3.2), and says what went wrong without a secret.</summary>
internal sealed class TokenEndpoint(OAuthClient client, Uri address)
{
    private const int MaxDescriptionLength = 500;

    // What is shorter is found in ordinary words, and secret to nobody.
    private const int MinSecretLength = 8;

    public OAuthClient Client { get; } = client;

    /// <summary>By the program's own credentials (RFC 6749 §4.4).</summary>
    public async Task<OAuthTokens> ByClientCredentialsAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        using ClientCredentialsTokenRequest request = Prepare(new ClientCredentialsTokenRequest { Scope = Joined(scopes) });
        return await GetAsync((http, cancellation) => http.RequestClientCredentialsTokenAsync(request, cancellation), [], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>By the code that the browser brought (RFC 6749 §4.1.3, RFC 7636 §4.5).</summary>
    public async Task<OAuthTokens> ByCodeAsync(string code, AuthorizationRequest authorization, CancellationToken cancellationToken)
    {
        using AuthorizationCodeTokenRequest request = Prepare(new AuthorizationCodeTokenRequest
        {
            Code = code,
            RedirectUri = authorization.RedirectUri.OriginalString,
            CodeVerifier = authorization.CodeVerifier,
        });
        return await GetAsync(
            (http, cancellation) => http.RequestAuthorizationCodeTokenAsync(request, cancellation), [code, authorization.CodeVerifier], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>By a refresh token (RFC 6749 §6).</summary>
    public async Task<OAuthTokens> ByRefreshTokenAsync(string refreshToken, CancellationToken cancellationToken)
    {
        using RefreshTokenRequest request = Prepare(new RefreshTokenRequest { RefreshToken = refreshToken });
        return await GetAsync((http, cancellation) => http.RequestRefreshTokenAsync(request, cancellation), [refreshToken], cancellationToken).ConfigureAwait(false);
    }

    private static string? Joined(IReadOnlyList<string> scopes) => scopes.Count == 0 ? null : string.Join(' ', scopes);

    private T Prepare<T>(T request)
        where T : TokenRequest
    {
        request.Address = address.AbsoluteUri;
        request.ClientId = Client.ClientId;
        request.ClientSecret = Client.ClientSecret;

        // Who has no secret says its name in the body (RFC 6749 §3.2.1).
        request.ClientCredentialStyle = Client.ClientSecret is null || Client.Authentication == OAuthClientAuthentication.RequestBody
            ? ClientCredentialStyle.PostBody
            : ClientCredentialStyle.AuthorizationHeader;
        request.AuthorizationHeaderStyle = BasicAuthenticationHeaderStyle.Rfc6749;
        foreach ((string name, string value) in Client.Parameters)
        {
            request.Parameters.Add(name, value);
        }

        return request;
    }

    private async Task<OAuthTokens> GetAsync(
        Func<HttpClient, CancellationToken, Task<TokenResponse>> send, string[] secrets, CancellationToken cancellationToken)
    {
        DateTimeOffset asked = Client.TimeProvider.GetUtcNow();
        using TokenResponse response = await send(Client.Http, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (response.IsError || string.IsNullOrEmpty(response.AccessToken))
        {
            throw await FailureAsync(response, [.. secrets, .. Client.ClientSecret is { } secret ? [secret] : Array.Empty<string>()]).ConfigureAwait(false);
        }

        if (!string.Equals(response.TokenType, "Bearer", StringComparison.OrdinalIgnoreCase) && !string.IsNullOrEmpty(response.TokenType))
        {
            throw new OAuthException($"The token endpoint {address.GetLeftPart(UriPartial.Path)} gave out a token of another type than Bearer, which can't be used.");
        }

        return new OAuthTokens(response.AccessToken)
        {
            RefreshToken = response.RefreshToken,
            ExpiresAt = response.ExpiresIn > 0 ? asked.AddSeconds(response.ExpiresIn) : null,
            Scope = response.Scope,
        };
    }

    private async Task<OAuthException> FailureAsync(TokenResponse response, string[] secrets)
    {
        string endpoint = address.GetLeftPart(UriPartial.Path);
        if (response.ErrorType == ResponseErrorType.Exception && response.Exception is { } exception)
        {
            return exception is OperationCanceledException
                ? new OAuthException($"The token endpoint {endpoint} did not answer within {Client.Timeout}.", exception)
                : new OAuthException($"The token endpoint {endpoint} could not be asked: {exception.GetType().Name}.", exception);
        }

        (string? error, string? description) = await WordsAsync(response.HttpResponse).ConfigureAwait(false);
        error = Shown(error, secrets);
        description = Shown(description, secrets);
        string reason = error is null ? $"{(int)response.HttpStatusCode} {response.HttpStatusCode}" : description is null ? error : $"{error}: {description}";
        return new OAuthException($"The token endpoint {endpoint} gave out no token ({reason}).")
        {
            Error = error,
            ErrorDescription = description,
            StatusCode = response.HttpStatusCode,
        };
    }

    // RFC 6749 §5.2 has errors in JSON with 400 or 401; servers take other statuses too, and proxies other bodies.
    private static async Task<(string? Error, string? Description)> WordsAsync(HttpResponseMessage? response)
    {
        if (response is null)
        {
            return default;
        }

        try
        {
            using JsonDocument body = JsonDocument.Parse(await response.Content.ReadAsStringAsync().ConfigureAwait(false));
            return (Text(body.RootElement, "error"), Text(body.RootElement, "error_description"));
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? Text(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Some servers repeat what they were sent.
    private static string? Shown(string? text, string[] secrets)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        StringBuilder shown = new(text.Length > MaxDescriptionLength ? text[..MaxDescriptionLength] + "…" : text);
        foreach (string secret in secrets.Where(static each => each.Length >= MinSecretLength))
        {
            shown.Replace(secret, "***");
        }

        for (int i = 0; i < shown.Length; i++)
        {
            shown[i] = char.IsControl(shown[i]) ? ' ' : shown[i];
        }

        return shown.ToString();
    }
}
