using System.Net;

namespace Atlassian.Admin.Gen;

/// <summary>What a successful call was answered with.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="value">The body.</param>
/// <param name="statusCode">The status.</param>
/// <param name="headers">The headers; none by default.</param>
/// <param name="requestUri">The URI that answered.</param>
public sealed class ApiResponse<T>(T value, HttpStatusCode statusCode = HttpStatusCode.OK, ApiHeaders? headers = null, Uri? requestUri = null)
    : ApiResponse(statusCode, headers, requestUri)
{
    /// <summary>The body; the default of <typeparamref name="T"/> (null for a class) when the response had none.</summary>
    public T Value { get; } = value;
}
