using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace AtlassianAdmin.Server;

/// <summary>Ends an operation with one of the errors the document names.</summary>
[SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "Without a status and a code it would be no answer.")]
internal sealed class ApiFailure : BadHttpRequestException
{
    private ApiFailure(int statusCode, string code, string message)
        : base(message, statusCode) => Code = code;

    public string Code { get; }

    public static ApiFailure BadRequest(string code, string message) => new(StatusCodes.Status400BadRequest, code, message);

    public static ApiFailure NotFound(string code, string message) => new(StatusCodes.Status404NotFound, code, message);
}
