using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Goes through the members of an object for an emitted reader: finds their places, keeps the unknown ones, misses the required ones.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonObjectReader
{
    private readonly JsonMemberNames _names;

    // Nearly all records have all their required members among the first 64.
    private ulong _seen;
    private ulong[]? _seenBeyond;
    private int _expected;
    private ReadOnlySpan<byte> _unknown;
    private Dictionary<string, JsonElement>? _others;

    /// <summary>Enters an object.</summary>
    /// <param name="reader">A reader that stands on the object's start.</param>
    /// <param name="names">The members that the document names.</param>
    /// <exception cref="JsonException">The reader stands on something else.</exception>
    public JsonObjectReader(scoped ref Utf8JsonReader reader, JsonMemberNames names)
    {
        JsonRead.StartObject(ref reader);
        _names = names;
    }

    /// <summary>The name of an unknown member in UTF-8, unescaped.</summary>
    public readonly ReadOnlySpan<byte> UnknownName => _unknown;

    /// <summary>Goes to the value of the next member.</summary>
    /// <param name="reader">A reader that stands on the object's start or on the last token of a member's value.</param>
    /// <param name="member">The member's place among the names; -1 for one that they lack.</param>
    /// <returns>false at the end of the object.</returns>
    public bool Next(scoped ref Utf8JsonReader reader, out int member)
    {
        if (!JsonRead.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            member = -1;
            return false;
        }

        member = _names.IndexOf(name, _expected);
        if (member < 0)
        {
            _unknown = name;
            return true;
        }

        // Servers write members in one order, most often the document's.
        _expected = member + 1;
        if (member < 64)
        {
            _seen |= 1UL << member;
        }
        else
        {
            SeeBeyond(member);
        }

        return true;
    }

    /// <summary>Keeps the value of an unknown member; the last of a name wins.</summary>
    /// <param name="reader">A reader that stands on the member's value.</param>
    public void Keep(scoped ref Utf8JsonReader reader)
    {
        _others ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        _others[Encoding.UTF8.GetString(_unknown)] = JsonElement.ParseValue(ref reader);
    }

    /// <summary>Leaves the object.</summary>
    /// <returns>The unknown members that were kept.</returns>
    /// <exception cref="JsonException">A required member was not there.</exception>
    public readonly JsonMembers End()
    {
        ulong[] required = _names.RequiredBits;
        for (int i = 0; i < required.Length; i++)
        {
            if ((required[i] & ~Seen(i)) != 0)
            {
                throw Missing();
            }
        }

        return JsonMembers.Adopt(_others);
    }

    private readonly ulong Seen(int word) => word == 0 ? _seen : _seenBeyond is null ? 0 : _seenBeyond[word];

    private void SeeBeyond(int member)
    {
        int word = member / 64;
        if (word < _names.RequiredBits.Length)
        {
            _seenBeyond ??= new ulong[_names.RequiredBits.Length];
            _seenBeyond[word] |= 1UL << (member % 64);
        }
    }

    private readonly JsonException Missing()
    {
        ulong[] seen = new ulong[_names.RequiredBits.Length];
        for (int i = 0; i < seen.Length; i++)
        {
            seen[i] = Seen(i);
        }

        return _names.Missing(index => (seen[index / 64] & (1UL << (index % 64))) != 0);
    }
}
