namespace Atlassian.Admin.Gen;

/// <summary>The base address, and what belongs to its origin (RFC 6454 §4: scheme, host, port).</summary>
internal sealed class ServerAddress
{
    private readonly Uri _base;
    private readonly string _prefix;
    private readonly string _origin;

    public ServerAddress(Uri? address)
    {
        _base = Checked(address);
        _origin = _base.GetLeftPart(UriPartial.Authority);
        _prefix = _origin + _base.AbsolutePath.TrimEnd('/');
    }

    /// <summary>The absolute URI of an operation's path and query.</summary>
    public Uri Resolve(string pathAndQuery) => new(_prefix + pathAndQuery);

    /// <summary>The absolute URI of a path and query that counts from the origin, not from the base address.</summary>
    public Uri FromOrigin(string pathAndQuery) => new(_origin + pathAndQuery);

    /// <summary>Whether <paramref name="uri"/> is of the origin, so that credentials may go there.</summary>
    public bool IsOrigin(Uri uri) =>
        uri.Port == _base.Port
        && string.Equals(uri.Scheme, _base.Scheme, StringComparison.Ordinal)
        && string.Equals(uri.IdnHost, _base.IdnHost, StringComparison.OrdinalIgnoreCase);

    private static Uri Checked(Uri? address)
    {
        if (address is null)
        {
            throw Invalid("is not set, and the document names no absolute server; set it to where the server is");
        }

        if (!address.IsAbsoluteUri)
        {
            throw Invalid(
                $"is relative ('{address.OriginalString}'); write it with its scheme, such as https://{address.OriginalString.TrimStart('/')}");
        }

        if (address.Scheme is not ("http" or "https"))
        {
            throw Invalid($"has the scheme '{address.Scheme}'; write it with http:// or https:// in front");
        }

        if (address.UserInfo.Length > 0)
        {
            throw Invalid("has a user name or password in it; set Credential instead");
        }

        if (address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw Invalid("has a query or fragment, which the operations' paths cannot be appended to; leave it out");
        }

        return address;
    }

    private static ArgumentException Invalid(string rule) => ApiClientSettings.Invalid(nameof(ApiClientOptions.BaseAddress), rule);
}
