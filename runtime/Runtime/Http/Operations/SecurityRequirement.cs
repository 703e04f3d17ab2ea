using System.ComponentModel;

namespace Atlassian.Admin.Gen.Http;

/// <summary>What a caller must prove, all of it (OpenAPI «Security Requirement Object»).</summary>
/// <param name="schemes">The schemes, each with the scopes it must have; none means that nothing need be proved.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecurityRequirement(params (SecurityScheme Scheme, string[] Scopes)[] schemes)
{
    /// <summary>The schemes, each with the scopes it must have.</summary>
    public IReadOnlyList<(SecurityScheme Scheme, string[] Scopes)> Schemes { get; } = schemes;
}
