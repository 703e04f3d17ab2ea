using System.Collections;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Compares values of which only the content is known, as those of lists within lists.</summary>
internal static class ContentComparer
{
    public static bool Equal(object? left, object? right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => true,
        (null, _) or (_, null) => false,
        (string, _) => left.Equals(right),
        (JsonElement leftElement, JsonElement rightElement) => JsonElementComparer.Instance.Equals(leftElement, rightElement),
        (IDictionary leftMembers, IDictionary rightMembers) => EqualMembers(leftMembers, rightMembers),
        (IEnumerable leftItems, IEnumerable rightItems) => EqualItems(leftItems, rightItems),
        _ => left.Equals(right),
    };

    public static int Hash(object? value) => value switch
    {
        null => 0,
        JsonElement element => JsonElementComparer.Instance.GetHashCode(element),
        string text => text.GetHashCode(StringComparison.Ordinal),
        ICollection items => items.Count,
        IEnumerable => 1,
        _ => value.GetHashCode(),
    };

    private static bool EqualMembers(IDictionary left, IDictionary right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (DictionaryEntry member in left)
        {
            if (!right.Contains(member.Key) || !Equal(member.Value, right[member.Key]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EqualItems(IEnumerable left, IEnumerable right) =>
        left.Cast<object?>().SequenceEqual(right.Cast<object?>(), EqualityComparer<object?>.Create(Equal, Hash));
}
