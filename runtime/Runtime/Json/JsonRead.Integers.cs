using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <content>Integers. JSON Schema counts 1.0 and 1e3 among them; one out of its format's range is an error, never another number.</content>
public static partial class JsonRead
{
    /// <summary>Reads a signed 8-bit integer (format <c>int8</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer or is out of range.</exception>
    public static sbyte SByte(ref Utf8JsonReader reader) => (sbyte)Integer("an 8-bit integer", sbyte.MinValue, sbyte.MaxValue, ref reader);

    /// <summary>Reads an unsigned 8-bit integer (format <c>uint8</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer or is out of range.</exception>
    public static byte Byte(ref Utf8JsonReader reader) => (byte)Integer("an unsigned 8-bit integer", byte.MinValue, byte.MaxValue, ref reader);

    /// <summary>Reads a signed 16-bit integer (format <c>int16</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer or is out of range.</exception>
    public static short Int16(ref Utf8JsonReader reader) => (short)Integer("a 16-bit integer", short.MinValue, short.MaxValue, ref reader);

    /// <summary>Reads an unsigned 16-bit integer (format <c>uint16</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer or is out of range.</exception>
    public static ushort UInt16(ref Utf8JsonReader reader) => (ushort)Integer("an unsigned 16-bit integer", ushort.MinValue, ushort.MaxValue, ref reader);

    /// <summary>Reads a signed 32-bit integer (format <c>int32</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer or is out of range.</exception>
    public static int Int32(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out int value)
            ? value
            : (int)Integer("a 32-bit integer", int.MinValue, int.MaxValue, ref reader);

    /// <summary>Reads an unsigned 32-bit integer (format <c>uint32</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer or is out of range.</exception>
    public static uint UInt32(ref Utf8JsonReader reader) => (uint)Integer("an unsigned 32-bit integer", uint.MinValue, uint.MaxValue, ref reader);

    /// <summary>Reads a signed 64-bit integer (format <c>int64</c>, and integers without a format).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer or is out of range.</exception>
    public static long Int64(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out long value)
            ? value
            : (long)Integer("a 64-bit integer", long.MinValue, long.MaxValue, ref reader);

    /// <summary>Reads an unsigned 64-bit integer (format <c>uint64</c>).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="JsonException">The value is not an integer or is out of range.</exception>
    public static ulong UInt64(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetUInt64(out ulong value)
            ? value
            : (ulong)Integer("an unsigned 64-bit integer", ulong.MinValue, ulong.MaxValue, ref reader);

    private static decimal Integer(string expected, decimal min, decimal max, ref Utf8JsonReader reader)
    {
        Number(expected, ref reader);
        if (!reader.TryGetDecimal(out decimal value) || !decimal.IsInteger(value))
        {
            throw new JsonException($"Expected {expected}, found a number that is none.");
        }

        return value >= min && value <= max ? value : throw new JsonException($"Expected {expected}, found a number outside its range.");
    }
}
