namespace Atlassian.Admin.Gen.Collections;

/// <summary>Makes equatable arrays.</summary>
internal static class EquatableArray
{
    /// <summary>What a collection expression calls.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> =>
        items.IsEmpty ? default : new EquatableArray<T>(items.ToArray());

    /// <summary>Copies a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> =>
        new([.. items]);
}
