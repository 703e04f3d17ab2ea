namespace Atlassian.Admin.Gen;

/// <summary>The <c>Authorization</c> header of a bearer token (RFC 6750 §2.1).</summary>
internal static class BearerToken
{
    /// <summary>The header's value; never a part of the token in the message when the token is wrong.</summary>
    public static string ToHeader(string token, string parameter)
    {
        ArgumentNullException.ThrowIfNull(token, parameter);
        if (token.Length == 0)
        {
            throw new ArgumentException("The token is empty.", parameter);
        }

        // RFC 6750 allows fewer characters; servers hand out others, and none of these can end the header or add to it.
        if (token.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            throw new ArgumentException(
                "The token has white space, a line break or characters outside ASCII in it. Give it trimmed and without the word 'Bearer'.",
                parameter);
        }

        return "Bearer " + token;
    }
}
