using System.Net;

namespace Atlassian.Admin.Gen;

/// <summary>What a successful call was answered with, besides a value.</summary>
public class ApiResponse
{
    private readonly Uri? _requestUri;
    private Uri? _shownUri;

    /// <summary>Makes a response, for instance for a test's fake.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers; none by default.</param>
    /// <param name="requestUri">The URI that answered.</param>
    public ApiResponse(HttpStatusCode statusCode, ApiHeaders? headers = null, Uri? requestUri = null)
    {
        StatusCode = statusCode;
        Headers = headers ?? ApiHeaders.Empty;
        _requestUri = requestUri;
    }

    /// <summary>The status; of a call that succeeded from 200 to 299.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the response and of its body.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>The URI that answered, after redirects, without user info and with the values of sensitive query parameters masked.</summary>
    /// <value><c>about:blank</c> in a response that a test made without one.</value>
    public Uri RequestUri => _shownUri ??= SafeUri.From(_requestUri);
}
