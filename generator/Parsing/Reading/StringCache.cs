using System.Text;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Short strings that were made before; a document says "type" and "description" thousands of times.</summary>
internal sealed class StringCache
{
    private const int Slots = 1024;

    private const int LongestCached = 24;

    private readonly string?[] _strings = new string?[Slots];

    /// <summary>The reader's current string, name or number.</summary>
    public string Get(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> bytes = reader.ValueSpan;
        bool isNumber = reader.TokenType == JsonTokenType.Number;
        if (reader.ValueIsEscaped || bytes.Length > LongestCached)
        {
            return isNumber ? Encoding.UTF8.GetString(bytes.ToArray()) : reader.GetString()!;
        }

        uint hash = 17;
        foreach (byte b in bytes)
        {
            hash = (hash * 31) + b;
        }

        ref string? slot = ref _strings[hash % Slots];
        if (slot is null || !Matches(slot, bytes))
        {
            slot = Encoding.UTF8.GetString(bytes.ToArray());
        }

        return slot;
    }

    private static bool Matches(string text, ReadOnlySpan<byte> bytes)
    {
        if (text.Length != bytes.Length)
        {
            return false;
        }

        for (int i = 0; i < bytes.Length; i++)
        {
            // A byte above 0x7F is part of a longer sequence, never a character by itself.
            if (text[i] != bytes[i] || bytes[i] > 0x7F)
            {
                return false;
            }
        }

        return true;
    }
}
