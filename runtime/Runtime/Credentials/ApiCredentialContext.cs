using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen;

/// <summary>What a credential is asked for: one attempt of one call.</summary>
/// <param name="request">The request to authenticate.</param>
/// <param name="operation">The operation that is called.</param>
/// <param name="forceRefresh">Whether the server refused the last attempt with 401.</param>
public sealed class ApiCredentialContext(HttpRequestMessage request, ApiOperation operation, bool forceRefresh = false)
{
    /// <summary>The request to authenticate; it goes to the client's origin.</summary>
    public HttpRequestMessage Request { get; } = request;

    /// <summary>The operation that is called.</summary>
    public ApiOperation Operation { get; } = operation;

    /// <summary>true on the one attempt that follows a 401: a token that was kept is not to be used again.</summary>
    public bool ForceRefresh { get; } = forceRefresh;

    /// <summary>The scheme of the document that the credential was chosen for; null when the operation names none that it is for.</summary>
    public SecurityScheme? Scheme { get; init; }

    /// <summary>The scopes that the operation needs (OpenAPI «Security Requirement Object»); empty when the document names none.</summary>
    public IReadOnlyList<string> Scopes => SchemeScopes.Count > 0 ? SchemeScopes : Operation.Scopes;

    /// <summary>The client's clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>What the scheme needs, where it needs something.</summary>
    internal IReadOnlyList<string> SchemeScopes { get; init; } = [];

    /// <summary>What was added to the request, for it to be kept out of messages.</summary>
    internal List<string> Secrets { get; init; } = [];

    /// <summary>The Authorization header that was answered with 401, when <see cref="ForceRefresh"/> is true.</summary>
    internal string? RejectedAuthorization { get; init; }
}
