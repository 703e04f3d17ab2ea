namespace Atlassian.Admin.Gen;

/// <summary>What an access token is needed for.</summary>
/// <param name="scopes">The scopes the operation needs.</param>
/// <param name="forceRefresh">Whether the server refused the last token.</param>
public sealed class AccessTokenRequest(IReadOnlyList<string> scopes, bool forceRefresh = false)
{
    /// <summary>The scopes the operation needs, as the document's security requirement lists them; empty when it lists none.</summary>
    public IReadOnlyList<string> Scopes { get; } = scopes;

    /// <summary>true when the server refused the last token with 401: a provider that keeps tokens must get a new one.</summary>
    public bool ForceRefresh { get; } = forceRefresh;
}
