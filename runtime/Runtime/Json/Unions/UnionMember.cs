using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>What is known of a member of an object that is one of a union's cases.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionMember
{
    private readonly byte[] _name;
    private readonly JsonKinds _kinds;
    private readonly byte[][] _values;

    /// <summary>Makes a member.</summary>
    /// <param name="name">Its name in the JSON.</param>
    /// <param name="kinds">What values it can have.</param>
    /// <param name="isRequired">Whether an object without it is none of the case.</param>
    /// <param name="values">Its known values; a single one is a constant, and an object with another is none of the case.</param>
    public UnionMember(string name, JsonKinds kinds, bool isRequired, params string[] values)
        : this(name, kinds, isRequired, values is { Length: 1 }, values)
    {
    }

    private UnionMember(string name, JsonKinds kinds, bool isRequired, bool isClosed, string[] values)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(values);
        _name = Encoding.UTF8.GetBytes(name);
        _kinds = kinds;
        IsRequired = isRequired;
        IsClosed = isClosed;
        _values = [.. values.Select(Encoding.UTF8.GetBytes)];
    }

    internal bool IsRequired { get; }

    // Whether a value that is not known rules the case out.
    private bool IsClosed { get; }

    /// <summary>The member whose value says which case an object is.</summary>
    /// <param name="name">Its name in the JSON.</param>
    /// <param name="values">The values that stand for the case.</param>
    /// <returns>A member.</returns>
    public static UnionMember Discriminator(string name, params string[] values) =>
        new(name, JsonKinds.String | JsonKinds.Number, isRequired: true, isClosed: true, values);

    internal bool IsNamed(ReadOnlySpan<byte> name) => name.SequenceEqual(_name);

    /// <summary>How well a value suits the member; negative when it does not.</summary>
    internal int Score(ref Utf8JsonReader value)
    {
        if ((value.TokenType.Kind() & _kinds) == 0)
        {
            return -1;
        }

        if (_values.Length == 0)
        {
            return 1;
        }

        foreach (byte[] known in _values)
        {
            if (JsonToken.HasText(ref value, known))
            {
                return 2;
            }
        }

        return IsClosed ? -1 : 0;
    }
}
