namespace Atlassian.Admin.Gen;

/// <summary>A credential that an operation is called with.</summary>
/// <param name="Credential">The credential.</param>
/// <param name="Scheme">The scheme of the document that it is for; null when it is for none of those that the operation names.</param>
/// <param name="Scopes">The scopes that the operation needs of that scheme.</param>
internal sealed record CredentialUse(ApiCredential Credential, SecurityScheme? Scheme, IReadOnlyList<string> Scopes)
{
    /// <summary>The query parameter that takes the credential, if one does.</summary>
    public string? QueryName =>
        Scheme is { Type: SecuritySchemeType.ApiKey, ParameterLocation: SecurityParameterLocation.Query } scheme ? scheme.ParameterName : null;
}
