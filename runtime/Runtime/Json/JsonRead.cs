using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>The steps of which emitted readers are made.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonRead
{
    /// <summary>Demands the start of an object.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="JsonException">The reader stands on something else.</exception>
    public static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw Expected("an object", ref reader);
        }
    }

    /// <summary>Goes to the value of the next member of an object.</summary>
    /// <param name="reader">A reader that stands on an object's start or on the last token of a member's value.</param>
    /// <param name="name">The member's name in UTF-8, unescaped.</param>
    /// <returns>false at the end of the object.</returns>
    public static bool NextMember(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = reader.ValueIsEscaped || reader.HasValueSequence ? CopyUnescaped(ref reader) : reader.ValueSpan;
        reader.Read();
        return true;
    }

    /// <summary>Whether the value is JSON's <c>null</c>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>true for <c>null</c>.</returns>
    public static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.Null;

    /// <summary>Reads a value of a reference type, or <c>null</c>.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="converter">Reads the type.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value, or null for JSON's <c>null</c>.</returns>
    public static T? ReferenceOrNull<T>(ref Utf8JsonReader reader, ModelConverter<T> converter)
        where T : class
        => reader.TokenType is JsonTokenType.Null ? null : converter.Read(ref reader);

    /// <summary>Reads a value of a value type, or <c>null</c>.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="converter">Reads the type.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value, or null for JSON's <c>null</c>.</returns>
    public static T? ValueOrNull<T>(ref Utf8JsonReader reader, ModelConverter<T> converter)
        where T : struct
        => reader.TokenType is JsonTokenType.Null ? null : converter.Read(ref reader);

    /// <summary>The error for a member that the document requires and the JSON lacks.</summary>
    /// <param name="name">The member's name in the JSON.</param>
    /// <returns>An exception to throw.</returns>
    public static JsonException Missing(string name) => new($"The required member '{name}' is missing or null.");

    /// <summary>Whether a string value is one that emitted code knows, compared without an allocation.</summary>
    /// <param name="reader">A reader that stands on a string.</param>
    /// <param name="value">The value's bytes, when they can be compared as they stand.</param>
    /// <returns>false when the string has to be decoded first.</returns>
    /// <exception cref="JsonException">The reader stands on something other than a string.</exception>
    public static bool TryGetStringBytes(ref Utf8JsonReader reader, out ReadOnlySpan<byte> value)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw Expected("a string", ref reader);
        }

        if (reader.ValueIsEscaped || reader.HasValueSequence)
        {
            value = default;
            return false;
        }

        value = reader.ValueSpan;
        return true;
    }

    /// <summary>The error for a value of another type than the document says.</summary>
    /// <param name="expected">What was expected, with its article.</param>
    /// <param name="reader">The reader, on what was found.</param>
    /// <returns>An exception to throw; it does not tell the value.</returns>
    public static JsonException Expected(string expected, ref Utf8JsonReader reader) =>
        new($"Expected {expected}, found {Describe(reader.TokenType)}.");

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "the end of the value",
    };

    private static ReadOnlySpan<byte> CopyUnescaped(scoped ref Utf8JsonReader reader)
    {
        // Unescaping never makes a text longer.
        byte[] name = new byte[reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length];
        return name.AsSpan(0, reader.CopyString(name));
    }
}
