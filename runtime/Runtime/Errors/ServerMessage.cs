using System.Text.Json;
using System.Xml;
using Atlassian.Admin.Gen.Xml;

namespace Atlassian.Admin.Gen;

/// <summary>Finds in an error's body the sentence that is meant for people.</summary>
internal static class ServerMessage
{
    private const int MaxLength = 500;
    private const int MaxDepth = 4;

    // <Error><Message>, or that in an envelope; the title of a page of HTML is of depth 2, in a head.
    private const int MaxXmlDepth = 2;

    // What error formats call it: RFC 9457 (detail, title), RFC 6749 §5.2 (error_description), and common usage, the most telling first.
    private static readonly string[] Members =
        ["message", "detail", "error_description", "errorMessage", "title", "error", "errorMessages", "errors"];

    /// <summary>The sentence, in one line; null when there is none.</summary>
    /// <param name="body">The body in UTF-8.</param>
    /// <param name="authorization">The Authorization header that was sent: a secret the server may echo.</param>
    /// <param name="secrets">Other secrets that were sent.</param>
    public static string? Find(ReadOnlyMemory<byte> body, string? authorization, IReadOnlyList<string> secrets)
    {
        if (body.IsEmpty)
        {
            return null;
        }

        try
        {
            return FindText(body) is { } text ? Clean(text, authorization, secrets) : null;
        }
        catch (Exception exception) when (exception is JsonException or XmlException)
        {
            // A page of a gateway in between, say. The exception has it as text.
            return null;
        }
    }

    private static string? FindText(ReadOnlyMemory<byte> body)
    {
        if (body.Span.TrimStart(" \t\r\n"u8) is [(byte)'<', ..])
        {
            return FindXml(body);
        }

        using JsonDocument document = JsonDocument.Parse(body);
        return Find(document.RootElement, MaxDepth);
    }

    // The most telling of the elements with nothing but text that stand near the root. A page of HTML has none with its title so near.
    private static string? FindXml(ReadOnlyMemory<byte> body)
    {
        (int Rank, string Text) best = (int.MaxValue, "");
        using XmlReader reader = XmlModel.Open(body, isUtf8: false);
        string name = "";
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                name = reader.Depth is > 0 and <= MaxXmlDepth ? reader.LocalName : "";
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && name.Length > 0)
            {
                int rank = Array.FindIndex(Members, member => member.Equals(name, StringComparison.OrdinalIgnoreCase));
                best = rank >= 0 && rank < best.Rank ? (rank, reader.Value) : best;
                name = "";
            }
        }

        return best.Text.Length == 0 ? null : best.Text;
    }

    private static string? Find(JsonElement element, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return string.IsNullOrWhiteSpace(element.GetString()) ? null : element.GetString();
            case JsonValueKind.Array when depth > 0 && element.GetArrayLength() > 0:
                return Find(element[0], depth - 1);
            case JsonValueKind.Object when depth > 0:
                foreach (string member in Members)
                {
                    if (element.TryGetProperty(member, out JsonElement value) && Find(value, depth - 1) is { } text)
                    {
                        return text;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static string Clean(string text, string? authorization, IReadOnlyList<string> secrets)
    {
        if (authorization is not null)
        {
            text = text.Replace(authorization[(authorization.IndexOf(' ', StringComparison.Ordinal) + 1)..], "***", StringComparison.Ordinal);
        }

        foreach (string secret in secrets)
        {
            text = text.Replace(secret, "***", StringComparison.Ordinal);
        }

        // One line, so that a message cannot forge entries of a log.
        text = string.Create(Math.Min(text.Length, MaxLength), text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
            }
        });
        return text.Length < MaxLength ? text.Trim() : text.Trim() + "…";
    }
}
