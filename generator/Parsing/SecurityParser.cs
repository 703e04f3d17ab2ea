using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Makes models of security schemes and of what operations require of them.</summary>
internal sealed class SecurityParser
{
    private const string GetsAuthorization = "what asks for it gets a credential of the Authorization header, such as ApiCredential.Bearer, when that is all the client has.";

    private const string Authorization = "Authorization";

    // What an answer to the server's challenge is needed for, which handlers give (RFC 7616, RFC 4559).
    private static readonly string[] HandlerSchemes = ["digest", "negotiate", "ntlm"];

    private readonly ParserContext _context;
    private readonly Identifier _schemesName;
    private readonly Identifier _credentialsName;
    private readonly NameScope _names;
    private readonly List<SecuritySchemeModel> _schemes = [];
    private readonly Dictionary<string, Identifier> _members = new(StringComparer.Ordinal);

    public SecurityParser(ParserContext context, ClientNames clientNames)
    {
        _context = context;
        _schemesName = Identifier.Create(clientNames.SecuritySchemes);
        _credentialsName = Identifier.Create(clientNames.Credentials);
        _names = new NameScope(
            StringComparer.Ordinal,
            "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", clientNames.SecuritySchemes, clientNames.Credentials);
        foreach (KeyValuePair<string, IOpenApiSecurityScheme> scheme in (context.Document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>()).Checked(context.CancellationToken))
        {
            Add(scheme.Key, scheme.Value, Kind(scheme.Key, scheme.Value));
        }
    }

    /// <summary>The alternatives among which a caller may choose; none means that nothing is required.</summary>
    public EquatableArray<SecurityRequirementModel> ParseRequirements(OpenApiOperation operation, IOpenApiPathItem path, PlacePointer pointer)
    {
        // An operation's own list goes before the document's, and an empty one asks for nothing (OpenAPI «Operation Object», security).
        (IList<OpenApiSecurityRequirement> requirements, PlacePointer owner) = operation.Security is { } own ? (own, pointer) : (_context.Document.Security ?? [], "");
        if (requirements.Count == 0 && (operation.Parameters ?? []).Concat(path.Parameters ?? []).FirstOrDefault(IsAuthorization) is { } parameter)
        {
            return Declared(parameter).ToEquatableArray();
        }

        return requirements
            .Select((requirement, index) => new SecurityRequirementModel(requirement
                .Where(scheme => scheme.Key.Reference.Id is not null)
                .Select(scheme => new SecurityRequirementPartModel(
                    _schemesName,
                    Member(scheme.Key.Reference.Id!, owner.Append("security").Append(index)),
                    (scheme.Value ?? []).Select(StringLiteral.Create).ToEquatableArray()))
                .ToEquatableArray()))
            .ToEquatableArray();
    }

    /// <summary>The schemes of the document, and those that operations name without it describing them.</summary>
    public SecuritySchemesModel Complete() => new(_context.Target, _schemesName, _credentialsName, _schemes.ToEquatableArray());

    // Documents that describe no security declare the header instead, which is no parameter (OpenAPI «Parameter Object»).
    private IEnumerable<SecurityRequirementModel> Declared(IOpenApiParameter parameter)
    {
        Identifier member = _members.TryGetValue(Authorization, out Identifier known)
            ? known
            : Add(Authorization, new OpenApiSecurityScheme { Description = "What a header parameter of the document says." }, SecuritySchemeKind.Other);
        yield return new SecurityRequirementModel(new[] { new SecurityRequirementPartModel(_schemesName, member, default) }.ToEquatableArray());
        if (!parameter.Required)
        {
            yield return new SecurityRequirementModel(default);
        }
    }

    private static bool IsAuthorization(IOpenApiParameter parameter) =>
        parameter.In == ParameterLocation.Header && Authorization.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase);

    private Identifier Member(string id, PlacePointer pointer)
    {
        if (_members.TryGetValue(id, out Identifier known))
        {
            return known;
        }

        _context.ReportUnsupported(pointer.Append(id), $"The security scheme '{id}' is not described in the document", GetsAuthorization);
        return Add(id, new OpenApiSecurityScheme(), SecuritySchemeKind.Other);
    }

    private Identifier Add(string id, IOpenApiSecurityScheme scheme, SecuritySchemeKind kind)
    {
        SecuritySchemeModel model = new()
        {
            Name = _names.Claim(Naming.Pascal(id, "Scheme"), "Scheme"),
            Id = StringLiteral.Create(id),
            Kind = kind,
            Documentation = DocText.Create(scheme.Description ?? $"The security scheme '{id}'."),
            Credential = Credential(kind, scheme.Scheme),
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
        _schemes.Add(model);
        return _members[id] = model.Name;
    }

    private SecuritySchemeKind Kind(string id, IOpenApiSecurityScheme scheme)
    {
        switch (scheme.Type?.ToString())
        {
            case "Http" when scheme.Scheme is { } name && HeaderNames.IsToken(name):
                return SecuritySchemeKind.Http;
            case "ApiKey" when scheme.Name is { Length: > 0 } name
                && (scheme.In is ParameterLocation.Query or ParameterLocation.Cookie || (scheme.In == ParameterLocation.Header && HeaderNames.IsToken(name))):
                return SecuritySchemeKind.ApiKey;
            case "OAuth2":
                return SecuritySchemeKind.OAuth2;
            case "OpenIdConnect":
                return SecuritySchemeKind.OpenIdConnect;
            case "MutualTLS":
                return SecuritySchemeKind.MutualTls;
        }

        (string member, string problem) = scheme.Type?.ToString() switch
        {
            "Http" => ("scheme", "has a 'scheme' that is no name of an HTTP authentication scheme"),
            "ApiKey" => (scheme.In is null ? "in" : "name", "has a 'name' and 'in' that are no header, query parameter or cookie"),
            _ => ("type", "has a 'type' that OpenAPI does not have"),
        };
        PlacePointer pointer = new PlacePointer("/components/securitySchemes").Append(id);
        _context.ReportUnsupportedValue(pointer.Append(member), $"The security scheme '{id}' {problem}", GetsAuthorization);
        return SecuritySchemeKind.Other;
    }

    private static CredentialKind Credential(SecuritySchemeKind kind, string? httpScheme) => kind switch
    {
        SecuritySchemeKind.ApiKey => CredentialKind.ApiKey,
        SecuritySchemeKind.OAuth2 or SecuritySchemeKind.OpenIdConnect => CredentialKind.Bearer,
        SecuritySchemeKind.Http when "bearer".Equals(httpScheme, StringComparison.OrdinalIgnoreCase) => CredentialKind.Bearer,
        SecuritySchemeKind.Http when "basic".Equals(httpScheme, StringComparison.OrdinalIgnoreCase) => CredentialKind.Basic,
        SecuritySchemeKind.Http when !HandlerSchemes.Contains(httpScheme, StringComparer.OrdinalIgnoreCase) => CredentialKind.Http,
        _ => CredentialKind.None,
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
