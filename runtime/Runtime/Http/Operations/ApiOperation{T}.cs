using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Describes an operation that is answered with a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ApiOperation<T> : ApiOperation
{
    /// <summary>Describes an operation.</summary>
    /// <param name="id">The document's name for it.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path as the document writes it, such as <c>/v1/things/{thingId}</c>.</param>
    /// <param name="body">Reads the body of a successful response.</param>
    public ApiOperation(string id, HttpMethod method, string route, ApiBodyReader<T> body)
        : base(id, method, route)
    {
        ArgumentNullException.ThrowIfNull(body);
        Body = body;
    }

    /// <summary>Reads the body of a successful response.</summary>
    public ApiBodyReader<T> Body { get; }

    private protected override IEnumerable<string> MediaTypes => Body.MediaTypes;

    internal override BodyUse UseOf(HttpStatusCode status, string? mediaType) => Body.UseOf(status, mediaType);
}
