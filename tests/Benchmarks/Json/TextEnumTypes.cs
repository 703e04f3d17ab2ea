using System.Text.Json.Serialization;

namespace Atlassian.Admin.Gen.Benchmarks.Json;

// The same with enums as plain strings, which keeps unknown values as the emitted enums do.

internal sealed class TextUserPage
{
    [JsonPropertyName("data")]
    public IReadOnlyList<TextUser>? Data { get; set; }

    [JsonPropertyName("links")]
    public PlainLinks? Links { get; set; }
}

internal sealed class TextUser
{
    [JsonPropertyName("account_id")]
    public string? AccountId { get; set; }

    [JsonPropertyName("account_type")]
    public string? AccountType { get; set; }

    [JsonPropertyName("account_status")]
    public string? AccountStatus { get; set; }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("email")]
    public string? Email { get; set; }

    [JsonPropertyName("picture")]
    public Uri? Picture { get; set; }

    [JsonPropertyName("nickname")]
    public string? Nickname { get; set; }

    [JsonPropertyName("last_active")]
    public DateTimeOffset? LastActive { get; set; }

    [JsonPropertyName("created")]
    public DateTimeOffset? Created { get; set; }

    [JsonPropertyName("product_access")]
    public IReadOnlyList<PlainProductAccess>? ProductAccess { get; set; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TextUserPage))]
internal sealed partial class TextJsonContext : JsonSerializerContext;
