using System.ComponentModel;
using System.Text.Json;
using System.Xml;

namespace Atlassian.Admin.Gen.Http;

/// <summary>An error with a body that the document describes for an operation.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiErrorResponse<TError> : ApiErrorResponse
{
    /// <summary>Describes an error.</summary>
    /// <param name="status">A status such as <c>404</c>, a range such as <c>4XX</c>, or <c>default</c>.</param>
    /// <param name="description">What the document says it means.</param>
    /// <param name="body">Reads the body.</param>
    /// <exception cref="ArgumentException"><paramref name="status"/> is none of these.</exception>
    public ApiErrorResponse(string status, string? description, ApiBodyReader<TError> body)
        : base(status, description)
    {
        ArgumentNullException.ThrowIfNull(body);
        Body = body;
    }

    /// <summary>Reads the body.</summary>
    public ApiBodyReader<TError> Body { get; }

    internal override string? MediaType => Body.MediaType;

    internal override ApiException ToException(ErrorAnswer answer)
    {
        if (answer.IsTruncated || answer.Body.IsEmpty)
        {
            return answer.ToException();
        }

        try
        {
            return Body.Receive(answer.Received) is { } error ? answer.ToException(error) : answer.ToException();
        }
        catch (Exception exception) when (exception is JsonException or XmlException)
        {
            // The server did not keep to the document, or something between here and there answered: what it said is kept as text.
            return answer.ToException();
        }
    }
}
