namespace Atlassian.Admin.Gen.OAuth;

/// <summary>How a program with a secret proves to the token endpoint who it is (RFC 6749 §2.3.1).</summary>
public enum OAuthClientAuthentication
{
    /// <summary>By HTTP Basic authentication, which every server has to understand.</summary>
    BasicHeader,

    /// <summary>By <c>client_id</c> and <c>client_secret</c> in the body, for servers that take nothing else.</summary>
    RequestBody,
}
