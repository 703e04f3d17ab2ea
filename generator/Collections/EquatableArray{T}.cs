using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Atlassian.Admin.Gen.Collections;

/// <summary>An immutable list that equals another one with equal elements, so that a model can be compared between two runs.</summary>
/// <remarks><see langword="default"/> is the empty list.</remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <summary>The number of elements.</summary>
    public int Length => _items?.Length ?? 0;

    /// <inheritdoc/>
    public int Count => Length;

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => Length == 0;

    /// <inheritdoc/>
    public T this[int index] => _items is { } items ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) =>
        items.IsDefaultOrEmpty ? default : new EquatableArray<T>([.. items]);

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>The elements, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Length != other.Length)
        {
            return false;
        }

        for (int i = 0; i < Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in this)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>Enumerates the elements without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>The enumerator that <see langword="foreach"/> uses.</summary>
    internal struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element at the enumerator's place.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next element.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
