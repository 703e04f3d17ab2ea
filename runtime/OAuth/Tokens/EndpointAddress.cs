namespace Atlassian.Admin.Gen.OAuth;

/// <summary>The addresses that secrets go to: over TLS, or not off this machine (RFC 6749 §3.1 and §3.2).</summary>
internal static class EndpointAddress
{
    /// <summary>The address, if it is one.</summary>
    /// <param name="address">The address that the document has.</param>
    /// <param name="parameter">Whose address it is.</param>
    /// <param name="kind">Which endpoint it is of.</param>
    /// <exception cref="ArgumentException">The address is missing, relative, has a fragment, or is neither https nor loopback.</exception>
    public static Uri Of(Uri? address, string parameter, string kind)
    {
        if (address is not { IsAbsoluteUri: true })
        {
            throw new ArgumentException(
                $"The {kind} endpoint's address is {(address is null ? "missing" : "relative")}. Give a SecurityScheme of your own, with the whole address.", parameter);
        }

        bool isSafe = address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
        return isSafe && address.Fragment.Length == 0 && address.UserInfo.Length == 0
            ? address
            : throw new ArgumentException($"The {kind} endpoint's address is not https, has a fragment, or a user name in it; only loopback does without TLS.", parameter);
    }
}
