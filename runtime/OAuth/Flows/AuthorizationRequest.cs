namespace Atlassian.Admin.Gen.OAuth;

/// <summary>A question to a user, which the browser takes to the authorization server (RFC 6749 §4.1.1).</summary>
/// <remarks>
/// It is kept where only the same user's next request finds it, such as in a session, until the browser comes back: whoever has it could finish
/// the sign-in of another.
/// </remarks>
/// <param name="address">Where to send the browser.</param>
/// <param name="redirectUri">Where the authorization server sends it back to.</param>
/// <param name="state">What it brings back with it (RFC 6749 §10.12).</param>
/// <param name="codeVerifier">What proves that who asked also takes the answer (RFC 7636 §4.1): a secret.</param>
public sealed class AuthorizationRequest(Uri address, Uri redirectUri, string state, string codeVerifier)
{
    /// <summary>Where to send the browser.</summary>
    public Uri Address { get; } = address;

    /// <summary>Where the authorization server sends it back to.</summary>
    public Uri RedirectUri { get; } = redirectUri;

    /// <summary>What it brings back with it.</summary>
    public string State { get; } = state;

    /// <summary>What proves that who asked also takes the answer: a secret.</summary>
    public string CodeVerifier { get; } = codeVerifier;
}
