using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Gathers the members of an object that the document does not name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonMembersReader
{
    private Dictionary<string, JsonElement>? _members;

    /// <summary>Keeps one member; the last of a name wins.</summary>
    /// <param name="reader">A reader that stands on the member's value.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    public void Read(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        _members ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        _members[Encoding.UTF8.GetString(name)] = JsonElement.ParseValue(ref reader);
    }

    /// <summary>The members gathered.</summary>
    /// <returns>The members.</returns>
    public readonly JsonMembers ToMembers() => JsonMembers.Adopt(_members);
}
