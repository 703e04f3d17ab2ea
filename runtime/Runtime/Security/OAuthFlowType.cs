namespace Atlassian.Admin.Gen;

/// <summary>The OAuth 2 flows of OpenAPI.</summary>
public enum OAuthFlowType
{
    /// <summary>The implicit grant (RFC 6749 §4.2).</summary>
    Implicit,

    /// <summary>The resource owner's password (RFC 6749 §4.3).</summary>
    Password,

    /// <summary>The client's own credentials (RFC 6749 §4.4).</summary>
    ClientCredentials,

    /// <summary>The authorization code (RFC 6749 §4.1).</summary>
    AuthorizationCode,

    /// <summary>The device authorization grant (RFC 8628).</summary>
    DeviceAuthorization,
}
