namespace Atlassian.Admin.Gen;

/// <summary>A bearer token, wherever it comes from.</summary>
internal abstract class BearerCredential : ApiCredential
{
    // Many documents, and most of Swagger 2.0, which has no bearer tokens, describe one as a key in the Authorization header.
    public override bool CanAuthenticate(SecurityScheme scheme) => scheme.Type switch
    {
        SecuritySchemeType.Http => scheme.IsHttp("bearer"),
        SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect or SecuritySchemeType.Other => true,
        _ => scheme.IsAuthorizationKey,
    };
}
