using System.Text.Json;
using System.Text.Json.Serialization;

namespace Atlassian.Admin.Gen.Benchmarks.Json;

// The same in the very shape of the emitted types: records with init, which keep members that the document does not name (with a setter,
// because System.Text.Json cannot bind these to init).

internal sealed record RecordUserPage
{
    [JsonPropertyName("data")]
    public IReadOnlyList<RecordUser>? Data { get; init; }

    [JsonPropertyName("links")]
    public RecordLinks? Links { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

internal sealed record RecordLinks
{
    [JsonPropertyName("self")]
    public Uri? Self { get; init; }

    [JsonPropertyName("next")]
    public Uri? Next { get; init; }

    [JsonPropertyName("prev")]
    public Uri? Prev { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

internal sealed record RecordUser
{
    [JsonPropertyName("account_id")]
    public string? AccountId { get; init; }

    [JsonPropertyName("account_type")]
    public PlainAccountType? AccountType { get; init; }

    [JsonPropertyName("account_status")]
    public PlainAccountStatus? AccountStatus { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("email")]
    public string? Email { get; init; }

    [JsonPropertyName("picture")]
    public Uri? Picture { get; init; }

    [JsonPropertyName("nickname")]
    public string? Nickname { get; init; }

    [JsonPropertyName("last_active")]
    public DateTimeOffset? LastActive { get; init; }

    [JsonPropertyName("created")]
    public DateTimeOffset? Created { get; init; }

    [JsonPropertyName("product_access")]
    public IReadOnlyList<RecordProductAccess>? ProductAccess { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

internal sealed record RecordProductAccess
{
    [JsonPropertyName("key")]
    public string? Key { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("url")]
    public Uri? Url { get; init; }

    [JsonPropertyName("last_active")]
    public DateTimeOffset? LastActive { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RecordUserPage))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
