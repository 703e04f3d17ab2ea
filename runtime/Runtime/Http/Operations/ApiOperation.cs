using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Describes an operation of the document: what is sent where, and what may come back.</summary>
/// <remarks>Handlers find it in the request's options under <see cref="RequestOptionsKey"/>.</remarks>
public class ApiOperation
{
    private string? _accept;
    private IReadOnlyList<string>? _scopes;

    /// <summary>Describes an operation.</summary>
    /// <param name="id">The document's name for it.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path as the document writes it, such as <c>/v1/things/{thingId}</c>.</param>
    public ApiOperation(string id, HttpMethod method, string route)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(route);
        Id = id;
        Method = method;
        Route = route;
        IsIdempotent = method.Method is "GET" or "HEAD" or "PUT" or "DELETE" or "OPTIONS" or "TRACE" or "QUERY";
    }

    /// <summary>Where a request's options hold its operation.</summary>
    public static HttpRequestOptionsKey<ApiOperation> RequestOptionsKey { get; } = new("Atlassian.Admin.Gen.Operation");

    /// <summary>Where a handler may say how long to wait should this attempt fail and be made again, whatever the answer says.</summary>
    public static HttpRequestOptionsKey<TimeSpan> RetryDelayOptionsKey { get; } = new("Atlassian.Admin.Gen.RetryDelay");

    /// <summary>The document's name for it.</summary>
    public string Id { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path as the document writes it, such as <c>/v1/things/{thingId}</c>.</summary>
    public string Route { get; }

    /// <summary>Whether sending it twice does the same as sending it once, so that it may be retried (RFC 9110 §9.2.2).</summary>
    /// <value>By the method unless set.</value>
    public bool IsIdempotent { get; init; }

    /// <summary>The errors that the document describes.</summary>
    public IReadOnlyList<ApiErrorResponse> Errors { get; init; } = [];

    /// <summary>Alternatives of what the caller must prove; when there are none, no credential is sent.</summary>
    public IReadOnlyList<SecurityRequirement> Security { get; init; } = [];

    /// <summary>The server of this operation alone, where the document gives it one: absolute, or relative to the origin of the client's.</summary>
    /// <value>null by default: the client's base address.</value>
    /// <remarks>
    /// An absolute one counts unless the client was given a base address, which redirects all operations, as a test's server or a proxy
    /// has to. It is trusted as the document's other servers are: the credential goes to it, and from there nowhere else.
    /// </remarks>
    public Uri? Server { get; init; }

    internal IReadOnlyList<string> Scopes => _scopes ??=
        Security.SelectMany(static requirement => requirement.Schemes)
            .Select(static scheme => scheme.Scopes)
            .FirstOrDefault(static scopes => scopes.Length > 0) ?? [];

    /// <summary>The <c>Accept</c> header: the media types that can be read; empty when there are none.</summary>
    internal string Accept => _accept ??= string.Join(
        ", ", MediaTypes.Concat(Errors.Select(static error => error.MediaType)).OfType<string>().Distinct());

    private protected virtual IEnumerable<string> MediaTypes => [];

    /// <summary>What becomes of the body of a success.</summary>
    internal virtual BodyUse UseOf(HttpStatusCode status, string? mediaType) => BodyUse.None;

    /// <summary>The description of an error status: by itself, by its range, or the default one (OpenAPI «Responses Object»).</summary>
    /// <param name="status">The status.</param>
    /// <returns>The description; null when the document has none that fits.</returns>
    public ApiErrorResponse? FindError(HttpStatusCode status) =>
        Errors.Select(error => (Error: error, Rank: error.Rank((int)status)))
            .Where(static match => match.Rank > 0)
            .OrderByDescending(static match => match.Rank)
            .FirstOrDefault().Error;

    /// <summary>The operation's name, method and route.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} ({Method} {Route})";
}
