using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Makes models of security schemes and of what operations require of them.</summary>
internal static class SecurityParser
{
    /// <summary>The alternatives among which a caller may choose; none means that nothing is required.</summary>
    public static EquatableArray<SecurityRequirementModel> ParseRequirements(IList<OpenApiSecurityRequirement>? requirements) =>
        (requirements ?? []).Select(requirement => new SecurityRequirementModel(requirement
            .Where(scheme => scheme.Key.Reference.Id is not null)
            .Select(scheme => new SecurityRequirementPartModel(
                StringLiteral.Create(scheme.Key.Reference.Id!),
                (scheme.Value ?? []).Select(StringLiteral.Create).ToEquatableArray()))
            .ToEquatableArray()))
        .ToEquatableArray();

    /// <summary>The document's schemes, as members of a class of this name.</summary>
    public static EquatableArray<SecuritySchemeModel> ParseSchemes(OpenApiDocument document, string className)
    {
        NameScope names = new(StringComparer.Ordinal, "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", className);
        return (document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>())
            .Where(scheme => Kind(scheme.Value) is not null)
            .Select(scheme => Scheme(scheme.Key, scheme.Value, names))
            .ToEquatableArray();
    }

    private static SecuritySchemeModel Scheme(string id, IOpenApiSecurityScheme scheme, NameScope names) => new()
    {
        Name = names.Claim(Naming.Pascal(id, "Scheme"), "Scheme"),
        Id = StringLiteral.Create(id),
        Kind = Kind(scheme)!.Value,
        Documentation = DocText.Create(scheme.Description ?? $"The security scheme '{id}'."),
        HttpScheme = Literal(scheme.Scheme),
        BearerFormat = Literal(scheme.BearerFormat),
        KeyName = Literal(scheme.Name),
        KeyLocation = scheme.In switch
        {
            ParameterLocation.Query => ParameterLocationKind.Query,
            ParameterLocation.Cookie => ParameterLocationKind.Cookie,
            _ => ParameterLocationKind.Header,
        },
        OpenIdConnectUrl = Literal(scheme.OpenIdConnectUrl),
        Flows = Flows(scheme.Flows).ToEquatableArray(),
    };

    private static SecuritySchemeKind? Kind(IOpenApiSecurityScheme scheme) => scheme.Type?.ToString() switch
    {
        "Http" => SecuritySchemeKind.Http,
        "ApiKey" => SecuritySchemeKind.ApiKey,
        "OAuth2" => SecuritySchemeKind.OAuth2,
        "OpenIdConnect" => SecuritySchemeKind.OpenIdConnect,
        "MutualTLS" => SecuritySchemeKind.MutualTls,
        _ => null,
    };

    private static IEnumerable<OAuthFlowModel> Flows(OpenApiOAuthFlows? flows)
    {
        if (flows is null)
        {
            yield break;
        }

        foreach ((OAuthFlowKind kind, OpenApiOAuthFlow? flow) in new[]
        {
            (OAuthFlowKind.Implicit, flows.Implicit),
            (OAuthFlowKind.Password, flows.Password),
            (OAuthFlowKind.ClientCredentials, flows.ClientCredentials),
            (OAuthFlowKind.AuthorizationCode, flows.AuthorizationCode),
            (OAuthFlowKind.DeviceAuthorization, flows.DeviceAuthorization),
        })
        {
            if (flow is not null)
            {
                yield return new OAuthFlowModel(
                    kind,
                    Literal(flow.AuthorizationUrl),
                    Literal(flow.TokenUrl),
                    Literal(flow.RefreshUrl),
                    Literal(flow.DeviceAuthorizationUrl),
                    (flow.Scopes ?? new Dictionary<string, string>())
                        .Select(scope => new OAuthScopeModel(StringLiteral.Create(scope.Key), StringLiteral.Create(scope.Value ?? "")))
                        .ToEquatableArray());
            }
        }
    }

    private static StringLiteral? Literal(string? text) => text is null ? null : StringLiteral.Create(text);

    private static StringLiteral? Literal(Uri? uri) => Literal(uri?.OriginalString);
}
