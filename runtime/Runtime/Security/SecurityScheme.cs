namespace Atlassian.Admin.Gen;

/// <summary>A way to prove who calls, as the document describes it (OpenAPI «Security Scheme Object»).</summary>
/// <param name="name">The name by which the document's security requirements refer to it.</param>
/// <param name="type">What kind of scheme it is.</param>
public sealed class SecurityScheme(string name, SecuritySchemeType type)
{
    /// <summary>The name by which the document's security requirements refer to it.</summary>
    public string Name { get; } = name;

    /// <summary>What kind of scheme it is.</summary>
    public SecuritySchemeType Type { get; } = type;

    /// <summary>What the document says about it.</summary>
    public string? Description { get; init; }

    /// <summary>Of an HTTP scheme its registered name, such as <c>bearer</c> or <c>basic</c> (RFC 9110 §16.4.1).</summary>
    public string? Scheme { get; init; }

    /// <summary>A hint how bearer tokens are made, such as <c>JWT</c>.</summary>
    public string? BearerFormat { get; init; }

    /// <summary>Of an API key the name of the header, query parameter or cookie that carries it.</summary>
    public string? ParameterName { get; init; }

    /// <summary>Of an API key where it goes.</summary>
    public SecurityParameterLocation? ParameterLocation { get; init; }

    /// <summary>Of OAuth 2 the flows that the server offers.</summary>
    public IReadOnlyList<OAuthFlow> Flows { get; init; } = [];

    /// <summary>Of OpenID Connect where its discovery document is.</summary>
    public Uri? OpenIdConnectUrl { get; init; }

    /// <summary>Whether it is proved by the connection or by an answer to the server's challenge, which only a handler can do.</summary>
    internal bool IsOfHandler => Type == SecuritySchemeType.MutualTls || IsHttp("digest") || IsHttp("negotiate") || IsHttp("ntlm");

    /// <summary>Whether it is a key that takes the place of the Authorization header.</summary>
    internal bool IsAuthorizationKey =>
        Type == SecuritySchemeType.ApiKey
        && ParameterLocation == SecurityParameterLocation.Header
        && string.Equals(ParameterName, AuthorizationHeader.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it takes the Authorization header, of which a request has one.</summary>
    internal bool UsesAuthorization => Type is not (SecuritySchemeType.ApiKey or SecuritySchemeType.MutualTls) || IsAuthorizationKey;

    /// <summary>The flow of a kind, with the addresses and scopes that the document has.</summary>
    /// <param name="flow">The kind.</param>
    /// <returns>The flow.</returns>
    /// <exception cref="ArgumentException">The document names no such flow.</exception>
    public OAuthFlow GetFlow(OAuthFlowType flow) => Flows.FirstOrDefault(one => one.Type == flow)
        ?? throw new ArgumentException($"The document names no {flow} flow for the scheme '{Name}'.", nameof(flow));

    /// <summary>The scheme's name and where it goes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Type switch
    {
        SecuritySchemeType.ApiKey => $"'{Name}' (API key, {ParameterLocation} {ParameterName})",
        SecuritySchemeType.Http => $"'{Name}' (HTTP {Scheme})",
        _ => $"'{Name}' ({Type})",
    };

    /// <summary>Whether it is an HTTP scheme of this name, which may be written in any case (RFC 9110 §11.1).</summary>
    internal bool IsHttp(string name) => Type == SecuritySchemeType.Http && string.Equals(Scheme, name, StringComparison.OrdinalIgnoreCase);
}
