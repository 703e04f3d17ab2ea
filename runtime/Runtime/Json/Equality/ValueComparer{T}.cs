using System.Collections;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Compares what emitted types hold by value: lists within lists, dictionaries and free-form JSON too.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal static class ValueComparer<T>
{
    public static readonly IEqualityComparer<T> Instance = Choose();

    /// <summary>A hash that equal values share.</summary>
    public static int Hash(T? value) => value is null ? 0 : Instance.GetHashCode(value);

    private static IEqualityComparer<T> Choose()
    {
        if (typeof(T) == typeof(JsonElement))
        {
            return (IEqualityComparer<T>)(object)JsonElementComparer.Instance;
        }

        // Compared by reference or not at all by default, and rare: these may cost a box.
        bool isContainer = typeof(T) != typeof(string) && typeof(IEnumerable).IsAssignableFrom(typeof(T)) && !typeof(T).IsValueType;
        return isContainer || typeof(T) == typeof(JsonElement?) ? new ByContent() : EqualityComparer<T>.Default;
    }

    private sealed class ByContent : IEqualityComparer<T>
    {
        public bool Equals(T? x, T? y) => ContentComparer.Equal(x, y);

        public int GetHashCode(T value) => ContentComparer.Hash(value);
    }
}
