using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits the document's security schemes, so that a token provider finds addresses and scopes where the document has them.</summary>
internal static class SecuritySchemesEmitter
{
    /// <summary>Emits the schemes.</summary>
    public static EmittedFile Emit(SecuritySchemesModel model, CancellationToken cancellationToken) =>
        EmittedFile.Create(model.Target, "", model.Name.Text, TemplateRenderer.Render("security-schemes", new SecuritySchemesView(model), cancellationToken));
}

/// <summary>What the template of the security schemes shows.</summary>
internal sealed class SecuritySchemesView(SecuritySchemesModel model)
{
    public string Attribute { get; } = Generator.Attribute;

    public string Accessibility { get; } = model.Target.IsPublic ? "public" : "internal";

    public string Name { get; } = model.Name.Text;

    public string CredentialsName { get; } = model.CredentialsName.Text;

    public List<CredentialView> Credentials { get; } =
        [.. model.Schemes.Where(scheme => scheme.Credential != CredentialKind.None).Select(scheme => new CredentialView(model, scheme))];

    public bool HasCredentials => Credentials.Count > 0;

    public List<SecuritySchemeView> Schemes { get; } = [.. model.Schemes.Select(scheme => new SecuritySchemeView(scheme))];
}

/// <summary>What the template of the security schemes shows of a scheme.</summary>
internal sealed class SecuritySchemeView(SecuritySchemeModel scheme)
{
    private const string Gen = "global::Atlassian.Admin.Gen.";

    public string Documentation { get; } = new DocComment().Summary(scheme.Documentation, "A security scheme.").ToString();

    public string Name { get; } = scheme.Name.Text;

    public string Id { get; } = scheme.Id.Text;

    public string Kind { get; } = $"{Gen}SecuritySchemeType.{scheme.Kind}";

    public IEnumerable<string> Settings
    {
        get
        {
            if (scheme is { Kind: SecuritySchemeKind.Http, HttpScheme: { } httpScheme })
            {
                yield return $"Scheme = {httpScheme}";
            }

            if (scheme.BearerFormat is { } bearerFormat)
            {
                yield return $"BearerFormat = {bearerFormat}";
            }

            if (scheme is { Kind: SecuritySchemeKind.ApiKey, KeyName: { } keyName })
            {
                yield return $"ParameterName = {keyName}";
                yield return $"ParameterLocation = {Gen}SecurityParameterLocation.{scheme.KeyLocation}";
            }

            if (scheme.OpenIdConnectUrl is { } url)
            {
                yield return $"OpenIdConnectUrl = {NewUri(url)}";
            }
        }
    }

    // A relative address is one the document's own address is the base of, which the emitted code does not know.
    internal static string NewUri(StringLiteral url) => $"new global::System.Uri({url}, global::System.UriKind.RelativeOrAbsolute)";

    public bool HasFlows { get; } = !scheme.Flows.IsEmpty;

    public List<OAuthFlowView> Flows { get; } = [.. scheme.Flows.Select(flow => new OAuthFlowView(flow))];
}

/// <summary>What the template of the security schemes shows of a scheme's credentials.</summary>
internal sealed class CredentialView(SecuritySchemesModel model, SecuritySchemeModel scheme)
{
    public string Documentation { get; } = new DocComment().Summary(scheme.Documentation, "A security scheme.").ToString();

    public string Name { get; } = scheme.Name.Text;

    public string Scheme { get; } = $"{model.Name.Text}.{scheme.Name.Text}";

    public string HttpScheme { get; } = scheme.HttpScheme?.Text ?? "";

    public bool IsBearer { get; } = scheme.Credential == CredentialKind.Bearer;

    public bool IsBasic { get; } = scheme.Credential == CredentialKind.Basic;

    public bool IsHttp { get; } = scheme.Credential == CredentialKind.Http;

    public bool IsApiKey { get; } = scheme.Credential == CredentialKind.ApiKey;
}

/// <summary>What the template of the security schemes shows of an OAuth 2 flow.</summary>
internal sealed class OAuthFlowView(OAuthFlowModel flow)
{
    public string Kind { get; } = $"global::Atlassian.Admin.Gen.OAuthFlowType.{flow.Kind}";

    public List<string> Settings { get; } =
    [
        .. Setting("AuthorizationUrl", flow.AuthorizationUrl),
        .. Setting("TokenUrl", flow.TokenUrl),
        .. Setting("RefreshUrl", flow.RefreshUrl),
        .. Setting("DeviceAuthorizationUrl", flow.DeviceAuthorizationUrl),
    ];

    public bool HasScopes { get; } = !flow.Scopes.IsEmpty;

    public List<OAuthScopeView> Scopes { get; } = [.. flow.Scopes.Select(scope => new OAuthScopeView(scope.Name.Text, scope.Description.Text))];

    private static IEnumerable<string> Setting(string name, StringLiteral? url) => url is { } text ? [$"{name} = {SecuritySchemeView.NewUri(text)}"] : [];
}

/// <summary>What the template of the security schemes shows of a scope.</summary>
internal sealed record OAuthScopeView(string Name, string Description);
