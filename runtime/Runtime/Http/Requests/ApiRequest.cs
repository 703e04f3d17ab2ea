using System.ComponentModel;

namespace Atlassian.Admin.Gen.Http;

/// <summary>What one call of an operation sends.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiRequest
{
    private readonly Uri? _target;
    private List<KeyValuePair<string, string>>? _headers;

    /// <summary>Makes a request.</summary>
    /// <param name="pathAndQuery">The escaped path, from the base address on, and query; <see cref="RequestUriBuilder"/> makes them.</param>
    /// <exception cref="ArgumentException"><paramref name="pathAndQuery"/> does not begin with a slash.</exception>
    public ApiRequest(string pathAndQuery)
    {
        ArgumentNullException.ThrowIfNull(pathAndQuery);
        if (!pathAndQuery.StartsWith('/'))
        {
            // Appended to a host it could make another one of it.
            throw new ArgumentException("A path begins with a slash.", nameof(pathAndQuery));
        }

        PathAndQuery = pathAndQuery;
    }

    private ApiRequest(ApiRequest original, Uri target)
    {
        _target = target;
        _headers = original._headers;
        PathAndQuery = target.PathAndQuery;
        Body = original.Body;
    }

    /// <summary>The escaped path and query; of a page after the first they count from the server's origin, else from the base address.</summary>
    public string PathAndQuery { get; }

    /// <summary>The body; null for none.</summary>
    public ApiRequestBody? Body { get; init; }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>Adds a header.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null adds nothing.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is no header name, or <paramref name="value"/> has a line break, another control character or one outside ASCII.
    /// </exception>
    public void AddHeader(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is null)
        {
            return;
        }

        if (!HeaderText.IsName(name))
        {
            throw new ArgumentException("It is no header name.", nameof(name));
        }

        if (!HeaderText.IsValue(value))
        {
            throw new ArgumentException(
                $"The value of the header '{name}' has a line break, another control character or one outside ASCII.", nameof(value));
        }

        (_headers ??= []).Add(KeyValuePair.Create(name, value));
    }

    /// <summary>The same request to another URI, for the next page.</summary>
    internal ApiRequest To(Uri target) => new(this, target);

    internal Uri Resolve(ServerAddress server) => _target ?? server.Resolve(PathAndQuery);
}
