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
}
