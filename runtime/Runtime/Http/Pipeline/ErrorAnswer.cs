using System.Globalization;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>An answer that is about to be thrown.</summary>
internal sealed class ErrorAnswer(ApiOperation operation, ReceivedResponse received, int maxBodyLength)
{
    public ReadOnlyMemory<byte> Body => received.Body;

    public bool IsTruncated => received.IsTruncated;

    public ReceivedResponse Received => received;

    public string OperationId => operation.Id;

    /// <summary>The start of the body as text.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span[..Math.Min(Body.Length, maxBodyLength)]);

    /// <summary>The exception for an answer that is no success, typed when the document describes it.</summary>
    public static ApiException ForStatus(ApiOperation operation, ReceivedResponse received, int maxBodyLength)
    {
        ErrorAnswer answer = new(operation, received, maxBodyLength);
        return operation.FindError(received.StatusCode)?.ToException(answer) ?? answer.ToException();
    }

    /// <summary>The exception for a success whose body does not fit.</summary>
    public ApiException ForBody(string mediaType, string type, Exception exception)
    {
        string found = received.MediaType is { } actual && !actual.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
            ? $" (it is {actual}, expected was {mediaType})"
            : "";
        return new ApiException(this, $"{Start}, but its body is no {type}{found}: {exception.Message}", exception);
    }

    /// <summary>The exception for a success that cannot be used for another reason.</summary>
    public ApiException ForProblem(string problem) => new(this, $"{Start}, but {problem}.");

    public ApiException ToException() => new(this, Message);

    public ApiException ToException<TError>(TError error) => new ApiException<TError>(this, error, Message);

    private string Start => string.Create(
        CultureInfo.InvariantCulture,
        $"{received.Method} {SafeUri.From(received.RequestUri)} answered {(int)received.StatusCode} {received.ReasonPhrase}").TrimEnd();

    private string Message
    {
        get
        {
            string? detail = received.Problem
                ?? (IsTruncated ? null : ServerMessage.Find(Body, received.Authorization, received.Secrets))
                ?? operation.FindError(received.StatusCode)?.Description;
            return string.IsNullOrWhiteSpace(detail) ? Start + "." : $"{Start}: {detail.Trim()}";
        }
    }
}
