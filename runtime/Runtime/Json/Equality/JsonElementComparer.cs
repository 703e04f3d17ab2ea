using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Compares free-form JSON by what it says: numbers by value, members in any order.</summary>
internal sealed class JsonElementComparer : IEqualityComparer<JsonElement>
{
    public static readonly JsonElementComparer Instance = new();

    public bool Equals(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.String => left.GetString() == right.GetString(),
            JsonValueKind.Number => EqualNumbers(left, right),
            JsonValueKind.Array => EqualArrays(left, right),
            JsonValueKind.Object => EqualObjects(left, right),
            _ => true,
        };
    }

    public int GetHashCode(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => value.TryGetDouble(out double number) ? number.GetHashCode() : 0,
        JsonValueKind.Array => value.GetArrayLength(),
        _ => (int)value.ValueKind,
    };

    private static bool EqualNumbers(JsonElement left, JsonElement right) =>
        left.GetRawText() == right.GetRawText()
        || (left.TryGetDecimal(out decimal leftNumber) && right.TryGetDecimal(out decimal rightNumber) && leftNumber == rightNumber);

    private static bool EqualArrays(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        for (int i = 0; i < left.GetArrayLength(); i++)
        {
            if (!Instance.Equals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EqualObjects(JsonElement left, JsonElement right)
    {
        int count = 0;
        foreach (JsonProperty member in left.EnumerateObject())
        {
            count++;
            if (!right.TryGetProperty(member.Name, out JsonElement other) || !Instance.Equals(member.Value, other))
            {
                return false;
            }
        }

        return count == right.EnumerateObject().Count();
    }
}
