using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Finds out where in a JSON text reading failed.</summary>
/// <remarks>
/// The path is computed only after a failure, by walking the text once more up to the failing token, so that reading what is
/// right does not pay for it.
/// </remarks>
internal static class JsonErrorLocation
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(" .[]'\"\\\r\n\t");

    /// <summary>Gives <paramref name="exception"/> the path, line and position of the token at <paramref name="offset"/>.</summary>
    public static JsonException Locate(JsonException exception, ReadOnlySpan<byte> utf8, long offset)
    {
        string path = PathTo(utf8, offset);
        (long line, long position) = LineAndPosition(utf8, offset);
        return new JsonException(
            string.Create(CultureInfo.InvariantCulture, $"{WithoutPosition(exception.Message)} Path: {path} | LineNumber: {line} | BytePositionInLine: {position}."),
            path,
            line,
            position,
            exception);
    }

    // The reader's own messages end with the position that is about to be added.
    private static string WithoutPosition(string message)
    {
        int end = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    private static string PathTo(ReadOnlySpan<byte> utf8, long offset)
    {
        List<Step> steps = [];
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = 1024 });
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
            {
                Advance(steps, ref reader, isLast: reader.TokenStartIndex == offset);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text itself is broken here; the steps so far lead to the place.
        }

        return Format(steps);
    }

    private static void Advance(List<Step> steps, ref Utf8JsonReader reader, bool isLast)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps[^1] = new Step(reader.GetString(), 0);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                // An error at the end of a container (a member is missing) concerns the container, not its last member.
                if (steps.Count > 0)
                {
                    steps.RemoveAt(steps.Count - 1);
                }

                return;
        }

        if (steps.Count > 0 && steps[^1] is { Name: null } element)
        {
            steps[^1] = element with { Index = element.Index + 1 };
        }

        if (isLast)
        {
            return;
        }

        if (reader.TokenType is JsonTokenType.StartObject)
        {
            steps.Add(new Step("", 0));
        }
        else if (reader.TokenType is JsonTokenType.StartArray)
        {
            steps.Add(new Step(null, -1));
        }
    }

    private static string Format(List<Step> steps)
    {
        StringBuilder path = new("$");
        foreach (Step step in steps)
        {
            if (step.Name is null)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{Math.Max(step.Index, 0)}]");
            }
            else if (step.Name.AsSpan().ContainsAny(NeedQuotes))
            {
                path.Append(CultureInfo.InvariantCulture, $"['{step.Name}']");
            }
            else if (step.Name.Length > 0)
            {
                path.Append('.').Append(step.Name);
            }
        }

        return path.ToString();
    }

    private static (long Line, long Position) LineAndPosition(ReadOnlySpan<byte> utf8, long offset)
    {
        ReadOnlySpan<byte> before = utf8[..(int)Math.Min(offset, utf8.Length)];
        int lastLineEnd = before.LastIndexOf((byte)'\n');
        return (before.Count((byte)'\n'), before.Length - lastLineEnd - 1);
    }

    /// <summary>A member (<see cref="Name"/> is not null) or an element of an array.</summary>
    private readonly record struct Step(string? Name, int Index);
}
