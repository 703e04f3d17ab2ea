using System.Diagnostics.CodeAnalysis;

namespace Atlassian.Admin.Gen.Json;

/// <summary>
/// A member of a request that may be absent, and whose absence and <c>null</c> mean different things: leave it as it is, or set it
/// to null (RFC 7396 JSON Merge Patch).
/// </summary>
/// <typeparam name="T">The type of the member.</typeparam>
public readonly record struct Optional<T>
{
    private readonly T _value;

    /// <summary>A member that is present.</summary>
    /// <param name="value">Its value, which may be null.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Whether the member is present. <see langword="default"/> is absent.</summary>
    public bool HasValue { get; }

    /// <summary>The value of a member that is present.</summary>
    /// <exception cref="InvalidOperationException">The member is absent.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The member is absent; look at HasValue first.");

    /// <summary>The value; of a member that is absent, what stands for none.</summary>
    /// <returns>The value, or the default of its type.</returns>
    [SuppressMessage("Design", "CA1024", Justification = "Nullable<T> has a method of this name.")]
    public T? GetValueOrDefault() => _value;

    /// <summary>Makes a value a member that is present.</summary>
    /// <param name="value">The value.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the named alternate.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both present with equal values; lists are compared element by element.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>true when they are equal.</returns>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && ValueComparer<T>.Instance.Equals(_value, other._value);

    /// <summary>A hash that equal members share.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HasValue ? ValueComparer<T>.Hash(_value) : -1;

    /// <summary>The value, or "absent".</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => HasValue ? _value?.ToString() ?? "null" : "absent";
}
