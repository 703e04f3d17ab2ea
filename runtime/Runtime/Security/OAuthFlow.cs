namespace Atlassian.Admin.Gen;

/// <summary>A flow by which the server gives out tokens (OpenAPI «OAuth Flow Object»).</summary>
/// <param name="type">Which flow it is.</param>
public sealed class OAuthFlow(OAuthFlowType type)
{
    /// <summary>Which flow it is.</summary>
    public OAuthFlowType Type { get; } = type;

    /// <summary>Where the user agrees; null for flows without it.</summary>
    public Uri? AuthorizationUrl { get; init; }

    /// <summary>Where tokens are given out; null for flows without it.</summary>
    public Uri? TokenUrl { get; init; }

    /// <summary>Where tokens are refreshed, if not at <see cref="TokenUrl"/>.</summary>
    public Uri? RefreshUrl { get; init; }

    /// <summary>Where a device asks for its user's agreement (RFC 8628 §3.1); null for flows without it.</summary>
    public Uri? DeviceAuthorizationUrl { get; init; }

    /// <summary>The scopes that can be asked for, and what each is for.</summary>
    public IReadOnlyDictionary<string, string> Scopes { get; init; } = new Dictionary<string, string>();
}
