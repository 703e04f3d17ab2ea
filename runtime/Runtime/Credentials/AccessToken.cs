using System.Globalization;

namespace Atlassian.Admin.Gen;

/// <summary>A bearer token (RFC 6750) and how long it is good for.</summary>
public sealed class AccessToken
{
    /// <summary>Makes a token.</summary>
    /// <param name="value">The token, without the word «Bearer».</param>
    /// <param name="expiresAt">When it stops being good; null when that is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, or has characters that no token has.</exception>
    public AccessToken(string value, DateTimeOffset? expiresAt = null)
    {
        AuthorizationHeader = BearerToken.ToHeader(value, nameof(value));
        Value = value;
        ExpiresAt = expiresAt;
    }

    /// <summary>The token: a secret.</summary>
    public string Value { get; }

    /// <summary>When the token stops being good; null when that is not known.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    internal string AuthorizationHeader { get; }

    /// <summary>Says when the token expires, and never the token.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ExpiresAt is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"access token that expires at {time:O}")
        : "access token";
}
