using System.Text.Json.Serialization;

namespace Atlassian.Admin.Gen.Benchmarks.Json;

// The emitted types as one writes them by hand for System.Text.Json: classes with setters, because its generator reads those faster than
// records with init, and no extension data, because without it its generator writes by its fast path.

internal sealed class PlainUserPage
{
    [JsonPropertyName("data")]
    public IReadOnlyList<PlainUser>? Data { get; set; }

    [JsonPropertyName("links")]
    public PlainLinks? Links { get; set; }
}

internal sealed class PlainLinks
{
    [JsonPropertyName("self")]
    public Uri? Self { get; set; }

    [JsonPropertyName("next")]
    public Uri? Next { get; set; }

    [JsonPropertyName("prev")]
    public Uri? Prev { get; set; }
}

internal sealed class PlainUser
{
    [JsonPropertyName("account_id")]
    public string? AccountId { get; set; }

    [JsonPropertyName("account_type")]
    public PlainAccountType? AccountType { get; set; }

    [JsonPropertyName("account_status")]
    public PlainAccountStatus? AccountStatus { get; set; }

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

internal sealed class PlainProductAccess
{
    [JsonPropertyName("key")]
    public string? Key { get; set; }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("url")]
    public Uri? Url { get; set; }

    [JsonPropertyName("last_active")]
    public DateTimeOffset? LastActive { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter<PlainAccountType>))]
internal enum PlainAccountType
{
    [JsonStringEnumMemberName("atlassian")]
    Atlassian,

    [JsonStringEnumMemberName("app")]
    App,

    [JsonStringEnumMemberName("customer")]
    Customer,
}

[JsonConverter(typeof(JsonStringEnumConverter<PlainAccountStatus>))]
internal enum PlainAccountStatus
{
    [JsonStringEnumMemberName("active")]
    Active,

    [JsonStringEnumMemberName("inactive")]
    Inactive,

    [JsonStringEnumMemberName("closed")]
    Closed,
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainUserPage))]
internal sealed partial class PlainJsonContext : JsonSerializerContext;
