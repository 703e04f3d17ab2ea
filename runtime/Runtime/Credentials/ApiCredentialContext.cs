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

    /// <summary>The scopes that the operation needs (OpenAPI «Security Requirement Object»); empty when the document names none.</summary>
    public IReadOnlyList<string> Scopes => Operation.Scopes;

    /// <summary>The client's clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The Authorization header that was answered with 401, when <see cref="ForceRefresh"/> is true.</summary>
    internal string? RejectedAuthorization { get; init; }
}
