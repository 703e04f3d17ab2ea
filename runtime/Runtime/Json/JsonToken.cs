using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Questions about the token that a reader stands on.</summary>
internal static class JsonToken
{
    /// <summary>Whether the token is a string of this text, or another scalar that is written so.</summary>
    public static bool HasText(ref Utf8JsonReader reader, ReadOnlySpan<byte> text) => reader.TokenType switch
    {
        JsonTokenType.String => reader.ValueTextEquals(text),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => !reader.HasValueSequence && reader.ValueSpan.SequenceEqual(text),
        _ => false,
    };
}
