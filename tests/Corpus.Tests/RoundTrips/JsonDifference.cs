using System.Globalization;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Corpus.Tests.RoundTrips;

/// <summary>Compares JSON by what it means: the order of members and the notation of numbers and of moments count for nothing.</summary>
internal static class JsonDifference
{
    /// <summary>The first difference, with its place; null when there is none.</summary>
    /// <remarks>A member that is null may be absent afterwards: of what is only ever received, absent and null mean the same.</remarks>
    public static string? Find(JsonElement before, JsonElement after, string path = "$") => (before.ValueKind, after.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Members(before, after, path),
        (JsonValueKind.Array, JsonValueKind.Array) when before.GetArrayLength() == after.GetArrayLength() => before.EnumerateArray()
            .Zip(after.EnumerateArray()).Select((pair, i) => Find(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(difference => difference is not null),
        (JsonValueKind.Number, JsonValueKind.Number) when AreSameNumber(before, after) => null,
        (JsonValueKind.String, JsonValueKind.String) when AreSameText(before.GetString()!, after.GetString()!) => null,
        (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null, _) when before.ValueKind == after.ValueKind => null,
        _ => $"{path}: {Excerpt(before)} became {Excerpt(after)}",
    };

    private static string? Members(JsonElement before, JsonElement after, string path)
    {
        foreach (JsonProperty member in before.EnumerateObject())
        {
            if (!after.TryGetProperty(member.Name, out JsonElement other))
            {
                if (member.Value.ValueKind != JsonValueKind.Null)
                {
                    return $"{path}.{member.Name}: {Excerpt(member.Value)} is lost";
                }
            }
            else if (Find(member.Value, other, $"{path}.{member.Name}") is { } difference)
            {
                return difference;
            }
        }

        return after.EnumerateObject().Where(member => !before.TryGetProperty(member.Name, out _))
            .Select(member => $"{path}.{member.Name}: {Excerpt(member.Value)} came from nowhere").FirstOrDefault();
    }

    private static bool AreSameNumber(JsonElement before, JsonElement after) =>
        before.TryGetDecimal(out decimal exact) && after.TryGetDecimal(out decimal other) ? exact == other || IsSingle(before, after) : before.GetDouble().Equals(after.GetDouble());

    // Where the document says float, so many digits are all that it promises.
    private static bool IsSingle(JsonElement before, JsonElement after) =>
        before.GetSingle().ToString(CultureInfo.InvariantCulture) == after.GetSingle().ToString(CultureInfo.InvariantCulture)
        && after.GetDouble().ToString(CultureInfo.InvariantCulture) == after.GetSingle().ToString(CultureInfo.InvariantCulture);

    private static bool AreSameText(string before, string after) => before == after
        || (Moment(before) is { } moment && Moment(after) is { } other && moment.Offset == other.Offset && (moment - other).Duration().Ticks <= 1)
        || (Guid.TryParse(before, out Guid id) && Guid.TryParse(after, out Guid same) && id == same);

    // What is finer than a tick has no place in the type.
    private static DateTimeOffset? Moment(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) ? moment : null;

    private static string Excerpt(JsonElement value) => value.GetRawText() is { Length: > 80 } text ? text[..80] + "…" : value.GetRawText();
}
