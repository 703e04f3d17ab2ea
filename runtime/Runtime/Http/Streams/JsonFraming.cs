using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>What parts the items of a stream of JSON: JSON lines, or JSON text sequences (RFC 7464).</summary>
internal sealed class JsonFraming
{
    private static readonly JsonFraming Lines = new() { Separator = (byte)'\n', Piece = "line" };

    private static readonly JsonFraming Sequence = new() { Separator = 0x1E, Piece = "text", IsSequence = true };

    /// <summary>The byte between two items.</summary>
    public required byte Separator { get; init; }

    /// <summary>What an item is called in messages.</summary>
    public required string Piece { get; init; }

    /// <summary>Whether items begin with the separator and may have line ends in them.</summary>
    public bool IsSequence { get; private init; }

    /// <summary>The framing that a media type stands for; RFC 8091 has the suffix.</summary>
    public static JsonFraming Of(string mediaType)
    {
        int end = mediaType.IndexOf(';', StringComparison.Ordinal);
        string essence = (end < 0 ? mediaType : mediaType[..end]).Trim();
        return essence.Equals("application/json-seq", StringComparison.OrdinalIgnoreCase) || essence.EndsWith("+json-seq", StringComparison.OrdinalIgnoreCase)
            ? Sequence
            : Lines;
    }

    /// <summary>Writes an item with what stands around it.</summary>
    public void Write<T>(ArrayBufferWriter<byte> output, T item, JsonConverter<T> converter)
    {
        if (IsSequence)
        {
            output.Write([Separator]);
        }

        ModelJson.Write(output, item, converter);
        output.Write("\n"u8);
    }

    /// <summary>Whether a piece ends with a line end and is a whole text, which need not wait for the next one to begin.</summary>
    public bool IsWhole(ReadOnlySpan<byte> piece)
    {
        if (!IsSequence || !piece.EndsWith("\n"u8))
        {
            return false;
        }

        try
        {
            Utf8JsonReader reader = new(piece, isFinalBlock: false, default);
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            // It will not get better by waiting, and who reads it says what is wrong.
            return !piece.Trim(" \t\r\n"u8).IsEmpty;
        }
    }

    /// <summary>Whether a piece may be the beginning of another text: RFC 7464 §2.4, a number or a word without white space after it.</summary>
    public bool IsCut(ReadOnlySpan<byte> piece) =>
        IsSequence && piece is [.., not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')] && piece.TrimStart(" \t\r\n"u8) is [not ((byte)'{' or (byte)'[' or (byte)'"'), ..];
}
