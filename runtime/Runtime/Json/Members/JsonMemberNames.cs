using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>The names of a record's members, each known by its place.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMemberNames
{
    private readonly Utf8Table _table;
    private readonly JsonEncodedText[] _encoded;
    private readonly int[] _required;

    /// <summary>Makes names.</summary>
    /// <param name="names">The names, all different.</param>
    /// <param name="required">The places of the members that have to be there, in ascending order.</param>
    public JsonMemberNames(string[] names, int[] required)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(required);
        _table = new Utf8Table(names);
        // By way of bytes, because a name may be no valid UTF-16.
        _encoded = Array.ConvertAll(names, static name => JsonEncodedText.Encode(Encoding.UTF8.GetBytes(name)));
        _required = required;
        RequiredBits = new ulong[required.Length == 0 ? 0 : (required[^1] / 64) + 1];
        foreach (int index in required)
        {
            RequiredBits[index / 64] |= 1UL << (index % 64);
        }
    }

    /// <summary>A bit for each member that has to be there.</summary>
    internal ulong[] RequiredBits { get; }

    /// <summary>The name at a place, as it is written.</summary>
    /// <param name="index">The place.</param>
    public JsonEncodedText this[int index] => _encoded[index];

    /// <summary>The place of a name, which is most often the one that is <paramref name="expected"/>; -1 if it is none of these.</summary>
    internal int IndexOf(ReadOnlySpan<byte> utf8, int expected) => _table.IndexOf(utf8, expected);

    /// <summary>The error for the first required member that was not seen.</summary>
    internal JsonException Missing(Func<int, bool> isSeen) =>
        JsonRead.Missing(_encoded[Array.Find(_required, index => !isSeen(index))].Value);
}
