using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>
/// The members of a JSON object that the document does not name: kept when the object is read and written back with it, so that
/// changing an object does not delete what this client does not know.
/// </summary>
/// <remarks>Immutable and compared by value. Empty ones, the normal case, take one null reference.</remarks>
public readonly struct JsonMembers : IReadOnlyDictionary<string, JsonElement>, IEquatable<JsonMembers>
{
    private readonly Dictionary<string, JsonElement>? _members;

    /// <summary>Makes members of the given ones.</summary>
    /// <param name="members">Names and values; copied. A later one of the same name wins.</param>
    public JsonMembers(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        Dictionary<string, JsonElement> copy = new(StringComparer.Ordinal);
        foreach ((string name, JsonElement value) in members)
        {
            copy[name] = value;
        }

        _members = copy.Count == 0 ? null : copy;
    }

    private JsonMembers(Dictionary<string, JsonElement>? members) => _members = members;

    /// <summary>How many members there are.</summary>
    public int Count => _members?.Count ?? 0;

    /// <summary>The members' names, in the order in which the JSON had them.</summary>
    public IEnumerable<string> Keys => Members.Keys;

    /// <summary>The members' values, in the order in which the JSON had them.</summary>
    public IEnumerable<JsonElement> Values => Members.Values;

    private Dictionary<string, JsonElement> Members => _members ?? Empty.Members;

    /// <summary>The value of the member <paramref name="key"/>.</summary>
    /// <param name="key">The member's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string key] => Members[key];

    /// <summary>Whether <paramref name="left"/> and <paramref name="right"/> have the same members with the same values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(JsonMembers left, JsonMembers right) => left.Equals(right);

    /// <summary>Whether <paramref name="left"/> and <paramref name="right"/> differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(JsonMembers left, JsonMembers right) => !left.Equals(right);

    /// <summary>The same members with one set; <see cref="JsonValues"/> makes values.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    /// <returns>New members; these stay as they are.</returns>
    public JsonMembers With(string name, JsonElement value) =>
        new(new Dictionary<string, JsonElement>(Members, StringComparer.Ordinal) { [name] = value });

    /// <summary>The same members without one.</summary>
    /// <param name="name">The name of the member to leave out.</param>
    /// <returns>New members; these stay as they are.</returns>
    public JsonMembers Without(string name)
    {
        if (!ContainsKey(name))
        {
            return this;
        }

        Dictionary<string, JsonElement> rest = new(Members, StringComparer.Ordinal);
        rest.Remove(name);
        return new JsonMembers(rest.Count == 0 ? null : rest);
    }

    /// <inheritdoc />
    public bool ContainsKey(string key) => _members is not null && _members.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => Members.TryGetValue(key, out value);

    /// <summary>Goes through the members in the order in which the JSON had them, without an allocation.</summary>
    /// <returns>An enumerator.</returns>
    public Dictionary<string, JsonElement>.Enumerator GetEnumerator() => Members.GetEnumerator();

    /// <inheritdoc />
    IEnumerator<KeyValuePair<string, JsonElement>> IEnumerable<KeyValuePair<string, JsonElement>>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(JsonMembers other) => JsonEquality.Equal(_members, other._members);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is JsonMembers other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => JsonEquality.Hash(_members);

    /// <summary>How many members there are, in words; values may be secrets and are not shown.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Count} {(Count == 1 ? "member" : "members")}";

    /// <summary>Takes the dictionary that an emitted reader filled, without a copy.</summary>
    internal static JsonMembers Adopt(Dictionary<string, JsonElement>? members) => new(members);

    private static class Empty
    {
        public static readonly Dictionary<string, JsonElement> Members = [];
    }
}
