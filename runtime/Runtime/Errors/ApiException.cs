using System.Diagnostics.CodeAnalysis;
using System.Net;
using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen;

/// <summary>The server answered, but not with a success that could be read.</summary>
/// <remarks>
/// A server that cannot be reached is an <see cref="HttpRequestException"/>, a limit of <see cref="ApiClientOptions"/> that ran out a
/// <see cref="TimeoutException"/>, and a cancelled call an <see cref="OperationCanceledException"/>.
/// </remarks>
[SuppressMessage("Design", "CA1032", Justification = "Without a status it would say nothing that callers decide by.")]
public class ApiException : Exception
{
    private readonly Uri _requestUri = SafeUri.From(null);

    /// <summary>Makes an exception, for instance for a test's fake.</summary>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="message">The message; one made of the status by default.</param>
    /// <param name="innerException">Why the body could not be read, if that is what failed.</param>
    public ApiException(HttpStatusCode statusCode, string? message = null, Exception? innerException = null)
        : base(message ?? $"The server answered {(int)statusCode} {statusCode}.", innerException) => StatusCode = statusCode;

    internal ApiException(ErrorAnswer answer, string message, Exception? innerException = null)
        : this(answer.Received.StatusCode, message, innerException)
    {
        Method = answer.Received.Method;
        RequestUri = answer.Received.RequestUri;
        Headers = answer.Received.Headers;
        ResponseBody = answer.BodyText;
        RetryAfter = answer.Received.RetryAfter;
        OperationId = answer.OperationId;
    }

    /// <summary>The status of the response; from 200 to 299 when the body is what could not be read.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The method of the request.</summary>
    public HttpMethod Method { get; init; } = HttpMethod.Get;

    /// <summary>The URI that answered, after redirects, without user info and with the values of sensitive query parameters masked.</summary>
    /// <value><c>about:blank</c> in an exception that a test made without one.</value>
    public Uri RequestUri
    {
        get => _requestUri;
        init => _requestUri = SafeUri.From(value);
    }

    /// <summary>The headers of the response and of its body.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>The start of the body as text, at most <see cref="ApiClientOptions.MaxErrorBodyLength"/> bytes of it.</summary>
    /// <value>Empty when the response had none. It is not part of the message: servers echo what they were sent.</value>
    public string ResponseBody { get; init; } = "";

    /// <summary>How long the server asks to wait (<c>Retry-After</c>, RFC 9110 §10.2.3), counted from the response.</summary>
    /// <value>null when it does not say.</value>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The operation that was called, by the document's name for it.</summary>
    public string OperationId { get; init; } = "";
}
