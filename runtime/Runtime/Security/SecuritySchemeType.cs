namespace Atlassian.Admin.Gen;

/// <summary>The kinds of OpenAPI security schemes.</summary>
public enum SecuritySchemeType
{
    /// <summary>A key in a header, query parameter or cookie.</summary>
    ApiKey,

    /// <summary>A scheme of the Authorization header (RFC 9110 §11).</summary>
    Http,

    /// <summary>A client certificate.</summary>
    MutualTls,

    /// <summary>OAuth 2 (RFC 6749).</summary>
    OAuth2,

    /// <summary>OpenID Connect discovery.</summary>
    OpenIdConnect,

    /// <summary>None that OpenAPI has, or one that the document names and does not describe.</summary>
    Other,
}
