using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Equality by value of what records compare by reference: lists, dictionaries and free-form JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonEquality
{
    /// <summary>Whether two lists have equal elements in the same order.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <returns>true when they are equal.</returns>
    public static bool Equal<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left is null || right is null || left.Count != right.Count)
        {
            return false;
        }

        for (int i = 0; i < left.Count; i++)
        {
            if (!ValueComparer<T>.Instance.Equals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two dictionaries have the same names with equal values, in any order.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <returns>true when they are equal.</returns>
    public static bool Equal<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left is null || right is null || left.Count != right.Count)
        {
            return false;
        }

        foreach ((string name, T value) in left)
        {
            if (!right.TryGetValue(name, out T? other) || !ValueComparer<T>.Instance.Equals(value, other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two JSON values say the same: numbers by value, members in any order.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>true when they are equal.</returns>
    public static bool Equal(JsonElement left, JsonElement right) => JsonElementComparer.Instance.Equals(left, right);

    /// <summary>Whether two optional JSON values say the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>true when they are equal.</returns>
    public static bool Equal(JsonElement? left, JsonElement? right) =>
        left.HasValue == right.HasValue && (!left.HasValue || Equal(left.Value, right!.Value));

    /// <summary>Whether two byte arrays are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>true when they are equal.</returns>
    public static bool Equal(byte[]? left, byte[]? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    /// <summary>A hash of a list that equal lists share.</summary>
    /// <param name="list">The list.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <returns>The hash.</returns>
    public static int Hash<T>(IReadOnlyList<T>? list) =>
        list is null ? 0 : list.Count == 0 ? 1 : HashCode.Combine(list.Count, ValueComparer<T>.Hash(list[0]), ValueComparer<T>.Hash(list[^1]));

    /// <summary>A hash of a dictionary that equal dictionaries share.</summary>
    /// <param name="members">The dictionary.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <returns>The hash.</returns>
    public static int Hash<T>(IReadOnlyDictionary<string, T>? members)
    {
        if (members is null)
        {
            return 0;
        }

        // Order must not matter, so the names' hashes are mixed by a sum.
        int hash = members.Count;
        foreach (string name in members.Keys)
        {
            hash = unchecked(hash + name.GetHashCode(StringComparison.Ordinal));
        }

        return hash;
    }

    /// <summary>A hash of a JSON value that equal values share.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The hash.</returns>
    public static int Hash(JsonElement value) => JsonElementComparer.Instance.GetHashCode(value);

    /// <summary>A hash of an optional JSON value that equal values share.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The hash.</returns>
    public static int Hash(JsonElement? value) => value is { } present ? Hash(present) : 0;

    /// <summary>A hash of bytes that equal arrays share.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The hash.</returns>
    public static int Hash(byte[]? bytes)
    {
        HashCode hash = default;
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
