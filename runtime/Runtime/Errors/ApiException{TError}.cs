using System.Diagnostics.CodeAnalysis;
using System.Net;
using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen;

/// <summary>The server answered with an error that the document describes.</summary>
/// <typeparam name="TError">The type of the error's body.</typeparam>
[SuppressMessage("Design", "CA1032", Justification = "Without a status and an error it would be an ApiException.")]
public sealed class ApiException<TError> : ApiException
{
    /// <summary>Makes an exception, for instance for a test's fake.</summary>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="error">The error's body.</param>
    /// <param name="message">The message; one made of the status by default.</param>
    /// <param name="innerException">What led to it.</param>
    public ApiException(HttpStatusCode statusCode, TError error, string? message = null, Exception? innerException = null)
        : base(statusCode, message, innerException) => Error = error;

    internal ApiException(ErrorAnswer answer, TError error, string message)
        : base(answer, message) => Error = error;

    /// <summary>The error's body.</summary>
    public TError Error { get; }
}
