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

    private ApiRequest(ApiRequest original, Uri? target)
    {
        _target = target;
        _headers = original._headers;
        PathAndQuery = target?.PathAndQuery ?? original.PathAndQuery;
        Body = original.Body;
    }

    /// <summary>The escaped path and query; of a page after the first they count from the server's origin, else from the base address.</summary>
    public string PathAndQuery { get; }

    /// <summary>The body; null for none.</summary>
    public ApiRequestBody? Body { get; init; }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>Whether the caller has given a header that would be sent otherwise, too.</summary>
    internal bool HasHeader(string name) => _headers?.Exists(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) == true;

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

        HeaderText.ThrowIfWrong(name, value);
        (_headers ??= []).Add(KeyValuePair.Create(name, value));
    }

    /// <summary>Adds a header whose value is of any type (OpenAPI's simple style).</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null adds nothing.</param>
    /// <param name="explode">Whether members of an object are written as <c>name=value</c>.</param>
    /// <param name="style">What parts the elements of an array: simple, or space-, tab- or pipe-delimited.</param>
    /// <exception cref="ArgumentException">As for a text.</exception>
    public void AddHeader(string name, ParameterValue? value, bool explode, ParameterStyle style = ParameterStyle.Simple) =>
        AddHeader(name, ParameterExpansion.ToHeader(value, explode, style));

    /// <summary>Adds a cookie (OpenAPI's form style, RFC 6265 §4.2.1).</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, which is percent-encoded where a cookie can't hold it; null adds nothing.</param>
    public void AddCookie(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is not null)
        {
            AddCookie(name, [value]);
        }
    }

    /// <summary>Adds a cookie whose value is of any type.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null adds nothing.</param>
    /// <param name="explode">Whether elements and members are cookies of their own.</param>
    public void AddCookie(string name, ParameterValue? value, bool explode)
    {
        foreach (ParameterPiece piece in value is null ? [] : ParameterExpansion.Expand(name, value, ParameterStyle.Form, explode))
        {
            AddCookie(piece.Name ?? name, piece.Values);
        }
    }

    /// <summary>The same request to another URI, for the next page.</summary>
    internal ApiRequest To(Uri target) => new(this, target);

    /// <summary>The same request with a header, in the place of one of that name.</summary>
    internal ApiRequest WithHeader(string name, string value)
    {
        HeaderText.ThrowIfWrong(name, value);
        return new ApiRequest(this, _target)
        {
            _headers = [.. Headers.Where(header => !header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)), KeyValuePair.Create(name, value)],
        };
    }

    // One Cookie header has all cookies (RFC 6265 §5.4).
    private void AddCookie(string name, IReadOnlyList<string> values)
    {
        string cookie = $"{Uri.EscapeDataString(name)}={string.Join(',', values.Select(Uri.EscapeDataString))}";
        int known = _headers?.FindIndex(header => header.Key == "Cookie") ?? -1;
        if (known < 0)
        {
            AddHeader("Cookie", cookie);
        }
        else
        {
            _headers![known] = KeyValuePair.Create("Cookie", $"{_headers[known].Value}; {cookie}");
        }
    }

    internal Uri Resolve(ServerAddress server) => _target ?? server.Resolve(PathAndQuery);
}
