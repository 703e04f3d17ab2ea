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

    /// <summary>Makes a value a member that is present.</summary>
    /// <param name="value">The value.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the named alternate.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value, or "absent".</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => HasValue ? _value?.ToString() ?? "null" : "absent";
}
