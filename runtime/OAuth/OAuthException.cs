using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Atlassian.Admin.Gen.OAuth;

/// <summary>An authorization server gave out no token. It never has a secret, a code or a token in it.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It says what a server answered, and only this package makes one.")]
public sealed class OAuthException : Exception
{
    internal OAuthException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>What went wrong by RFC 6749 §4.1.2.1 and §5.2, such as <c>invalid_grant</c>; null when the server did not say.</summary>
    public string? Error { get; internal init; }

    /// <summary>The server's words for people; null when there are none.</summary>
    public string? ErrorDescription { get; internal init; }

    /// <summary>The status of the token endpoint's answer; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; internal init; }

    /// <summary>Whether nothing but the user's agreement helps: the refresh token or the code is not good any more.</summary>
    public bool NeedsSignIn => Error is "invalid_grant" or "interaction_required" or "login_required" or "consent_required";
}
