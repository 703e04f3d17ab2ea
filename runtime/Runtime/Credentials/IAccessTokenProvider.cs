namespace Atlassian.Admin.Gen;

/// <summary>Gets access tokens, for instance by an OAuth 2 flow (RFC 6749).</summary>
public interface IAccessTokenProvider
{
    /// <summary>Gets a token.</summary>
    /// <param name="request">What the token is for.</param>
    /// <param name="cancellationToken">Cancelled when the call that needs the token is, or when its time is out.</param>
    /// <returns>
    /// The token. One with <see cref="AccessToken.ExpiresAt"/> is kept until shortly before then; one without is asked for before each attempt.
    /// </returns>
    ValueTask<AccessToken> GetTokenAsync(AccessTokenRequest request, CancellationToken cancellationToken);
}
