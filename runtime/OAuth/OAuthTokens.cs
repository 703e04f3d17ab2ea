using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Atlassian.Admin.Gen.OAuth;

/// <summary>What an authorization server gave out (RFC 6749 §5.1). It is a secret, to be stored as one.</summary>
/// <param name="accessToken">The token that goes with calls.</param>
public sealed class OAuthTokens(string accessToken)
{
    /// <summary>The token that goes with calls.</summary>
    public string AccessToken { get; } = accessToken;

    /// <summary>The token by which the next one is had; null when the server gives none.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>When <see cref="AccessToken"/> stops being good; null when the server did not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The scopes that the user agreed to, which may be fewer than were asked for; null when they are those.</summary>
    public string? Scope { get; init; }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The tokens.</returns>
    /// <exception cref="JsonException"><paramref name="json"/> is not what <see cref="ToJson"/> writes.</exception>
    public static OAuthTokens FromJson(string json) =>
        JsonSerializer.Deserialize(json, OAuthTokensJson.Default.OAuthTokens) is { AccessToken: not null } tokens
            ? tokens
            : throw new JsonException("The JSON is no object with an access token.");

    /// <summary>The tokens as JSON, to be stored where secrets are.</summary>
    /// <returns>The JSON.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, OAuthTokensJson.Default.OAuthTokens);

    /// <summary>Says when the tokens end, and never the tokens.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ExpiresAt is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"OAuth tokens until {time:O}")
        : "OAuth tokens";
}

/// <summary>Writes tokens without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OAuthTokens))]
internal sealed partial class OAuthTokensJson : JsonSerializerContext;
