using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>The known texts of an open enum, which are read without an allocation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonKnownTexts
{
    private readonly Utf8Table _table;
    private readonly string[] _texts;

    /// <summary>Makes texts.</summary>
    /// <param name="texts">The texts, all different.</param>
    public JsonKnownTexts(params string[] texts)
    {
        _table = new Utf8Table(texts);
        _texts = texts;
    }

    /// <summary>Reads a string.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The known text that it equals, or a new one.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public string Read(ref Utf8JsonReader reader) =>
        JsonRead.TryGetStringBytes(ref reader, out ReadOnlySpan<byte> utf8) && _table.IndexOf(utf8) is >= 0 and int index
            ? _texts[index]
            : JsonRead.String(ref reader);
}
