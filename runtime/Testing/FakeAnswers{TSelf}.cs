using System.Buffers;
using System.Net;
using System.Text;
using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Testing;

/// <summary>Takes the answers of an operation. They are used in the order they were added; the last one answers all further requests.</summary>
/// <typeparam name="TSelf">The type to go on with.</typeparam>
public abstract class FakeAnswers<TSelf>
    where TSelf : FakeAnswers<TSelf>
{
    private readonly FakeRegistration _registration;

    private protected FakeAnswers(FakeRegistration registration) => _registration = registration;

    private protected abstract TSelf Self { get; }

    /// <summary>Answers only requests that fit a condition.</summary>
    /// <param name="condition">Says whether a request fits.</param>
    /// <returns>This, to go on with.</returns>
    public TSelf When(Func<FakeRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        _registration.When(condition);
        return Self;
    }

    /// <summary>Answers with an error that the document describes, so that the call throws <see cref="ApiException{TError}"/>.</summary>
    /// <param name="status">The status.</param>
    /// <param name="error">The error's body.</param>
    /// <typeparam name="TError">The type of the error's body.</typeparam>
    /// <returns>This, to go on with.</returns>
    /// <exception cref="ArgumentException">
    /// The document describes no such error; <see cref="RespondRaw(HttpStatusCode, string, string)"/> answers with anything.
    /// </exception>
    public TSelf RespondError<TError>(HttpStatusCode status, TError error)
    {
        if (_registration.Operation.FindError(status) is not ApiErrorResponse<TError> described)
        {
            string known = string.Join(", ", _registration.Operation.Errors.Select(static response => response.Status));
            throw new ArgumentException(
                $"{_registration.Operation} has no error {(int)status} with a {typeof(TError).Name}; the document describes "
                + $"{(known.Length > 0 ? known : "none")}. RespondRaw answers with anything.",
                nameof(status));
        }

        return Add((_, _) => Task.FromResult(Response(status, described.Body, error)));
    }

    /// <summary>Answers with any status and body.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">The body, sent in UTF-8; null for none.</param>
    /// <param name="contentType">The media type of the body.</param>
    /// <returns>This, to go on with.</returns>
    public TSelf RespondRaw(HttpStatusCode status, string? body = null, string contentType = "application/json") =>
        Add((_, _) => Task.FromResult(Response(status, body is null ? null : Encoding.UTF8.GetBytes(body), contentType)));

    /// <summary>Answers with what a function makes of the request.</summary>
    /// <param name="answer">Makes the response.</param>
    /// <returns>This, to go on with.</returns>
    public TSelf RespondRaw(Func<FakeRequest, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Add((request, cancellationToken) => answer(request, cancellationToken));
    }

    /// <summary>Fails instead of answering.</summary>
    /// <param name="exception">What to throw, such as an <see cref="HttpRequestException"/>.</param>
    /// <returns>This, to go on with.</returns>
    public TSelf Throw(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Add((_, _) => Task.FromException<HttpResponseMessage>(exception));
    }

    /// <summary>Fails as when the server cannot be reached: nothing has been sent, so every operation is retried.</summary>
    /// <returns>This, to go on with.</returns>
    public TSelf FailToConnect() => Add(static (_, _) =>
        Task.FromException<HttpResponseMessage>(new HttpRequestException(HttpRequestError.ConnectionError, "The fake server cannot be reached.")));

    /// <summary>Does not answer until the request is cancelled or its time is out.</summary>
    /// <returns>This, to go on with.</returns>
    public TSelf NeverRespond() => Add(static async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        throw new OperationCanceledException(cancellationToken);
    });

    /// <summary>Adds a header to the answer that was added last.</summary>
    /// <param name="name">The header's name, such as <c>Retry-After</c>.</param>
    /// <param name="value">The header's value.</param>
    /// <returns>This, to go on with.</returns>
    public TSelf WithHeader(string name, string value)
    {
        _registration.Change(response =>
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.Remove(name);
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        });
        return Self;
    }

    /// <summary>Changes the status of the answer that was added last.</summary>
    /// <param name="status">The status.</param>
    /// <returns>This, to go on with.</returns>
    public TSelf WithStatus(HttpStatusCode status)
    {
        _registration.Change(response => response.StatusCode = status);
        return Self;
    }

    private protected TSelf Add(FakeAnswer answer)
    {
        _registration.Add(answer);
        return Self;
    }

    private protected static HttpResponseMessage Response<T>(HttpStatusCode status, ApiBodyReader<T> body, T value)
    {
        string? mediaType = body.Describe(value).MediaType;
        if (body.WriteItems(value) is { } items)
        {
            return Response(status, new StreamContent(items), mediaType);
        }

        ArrayBufferWriter<byte> output = new();
        body.Write(output, value);
        return Response(status, mediaType is null ? null : output.WrittenSpan.ToArray(), mediaType);
    }

    private protected static HttpResponseMessage Response(HttpStatusCode status, byte[]? body, string? contentType) =>
        Response(status, new ByteArrayContent(body ?? []), body is null ? null : contentType);

    private static HttpResponseMessage Response(HttpStatusCode status, HttpContent content, string? contentType)
    {
        HttpResponseMessage response = new(status) { Content = content };
        if (contentType is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return response;
    }
}
