using System.Text;
using System.Text.Json;
using Atlassian.Admin.Gen.Diagnostics;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>JSON text to nodes; positions count UTF-8 bytes.</summary>
internal static class JsonTextWalker
{
    // Comments and trailing commas are no reason to withhold a client.
    // The limit of depth is the builder's, which gives it a diagnostic of its own.
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue,
    };

    /// <summary>Walks a whole text.</summary>
    public static (TextTree Tree, Refusal? Refusal) Walk(string text, ReaderLimits limits, CancellationToken cancellationToken)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var builder = new TextTreeBuilder(limits, cancellationToken);
        var reader = new Utf8JsonReader(bytes, Options);
        var names = new StringCache();
        try
        {
            while (builder.Refusal is null && reader.Read())
            {
                Take(ref reader, builder, names);
            }
        }
        catch (JsonException e)
        {
            int position = PositionOf(e, bytes);
            builder.Refuse(new Refusal(DiagnosticDescriptors.UnreadableDocument, position, position, MessageOf(e)));
        }
        catch (InvalidOperationException e)
        {
            // An escape that is half a surrogate pair: the token is well-formed, its value is not.
            builder.Refuse(new Refusal(
                DiagnosticDescriptors.UnreadableDocument, (int)reader.TokenStartIndex, (int)reader.BytesConsumed, e.Message.TrimEnd('.')));
        }

        bool bytesAreCharacters = bytes.Length == text.Length;
        return (builder.Build(bytesAreCharacters ? null : new CharacterPositions(bytes).Of), builder.Refusal);
    }

    private static void Take(ref Utf8JsonReader reader, TextTreeBuilder builder, StringCache names)
    {
        int start = (int)reader.TokenStartIndex;
        int end = (int)reader.BytesConsumed;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                builder.Begin(TextNodeKind.Object, start, end);
                break;
            case JsonTokenType.StartArray:
                builder.Begin(TextNodeKind.Array, start, end);
                break;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                builder.End(end);
                break;
            case JsonTokenType.PropertyName:
                // The token of a name reaches as far as its colon.
                builder.Add(TextNodeKind.String, names.Get(ref reader), start, start + reader.ValueSpan.Length + 2);
                break;
            case JsonTokenType.String:
                builder.Add(TextNodeKind.String, names.Get(ref reader), start, end);
                break;
            case JsonTokenType.Number:
                builder.Add(TextNodeKind.Number, names.Get(ref reader), start, end);
                break;
            case JsonTokenType.True:
                builder.Add(TextNodeKind.True, null, start, end);
                break;
            case JsonTokenType.False:
                builder.Add(TextNodeKind.False, null, start, end);
                break;
            case JsonTokenType.Null:
                builder.Add(TextNodeKind.Null, null, start, end);
                break;
        }
    }

    private static int PositionOf(JsonException e, byte[] bytes)
    {
        int position = 0;
        for (long line = e.LineNumber ?? 0; line > 0; line--)
        {
            int newLine = Array.IndexOf(bytes, (byte)'\n', position);
            if (newLine < 0)
            {
                break;
            }

            position = newLine + 1;
        }

        return (int)Math.Min(bytes.Length, position + (e.BytePositionInLine ?? 0));
    }

    private static string MessageOf(JsonException e)
    {
        // The position is the diagnostic's own; in the message it would be said twice, and counted in another way.
        int position = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (position < 0 ? e.Message : e.Message.Substring(0, position)).TrimEnd('.', ' ');
    }
}
