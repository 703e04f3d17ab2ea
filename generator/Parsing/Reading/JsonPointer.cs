using System.Globalization;
using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>JSON pointers, RFC 6901.</summary>
internal static class JsonPointer
{
    /// <summary>The pointer of a child.</summary>
    public static string Append(string pointer, string segment) =>
        $"{pointer}/{(segment.IndexOfAny(['~', '/']) < 0 ? segment : segment.Replace("~", "~0").Replace("/", "~1"))}";

    /// <summary>The pointer of an array's item.</summary>
    public static string Append(string pointer, int index) => $"{pointer}/{Index(index)}";

    /// <summary>The pointer of what a node is in.</summary>
    public static string Parent(string pointer) => pointer.Substring(0, pointer.LastIndexOf('/'));

    /// <summary>An array's index as a segment.</summary>
    public static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The names and indices of a pointer; a <c>#</c> in front is passed over.</summary>
    public static IEnumerable<string> Segments(string pointer)
    {
        string text = pointer.StartsWith("#", StringComparison.Ordinal) ? pointer.Substring(1) : pointer;
        return text.Length == 0
            ? []
            : text.Substring(text[0] == '/' ? 1 : 0).Split('/').Select(segment => segment.Replace("~1", "/").Replace("~0", "~"));
    }

    /// <summary>The pointer of a node.</summary>
    public static string Of(JsonNode node)
    {
        var segments = new Stack<string>();
        JsonNode current = node;
        while (current.Parent is { } parent)
        {
            segments.Push(parent is JsonArray
                ? Index(current.GetElementIndex())
                : current.GetPropertyName());
            current = parent;
        }

        return segments.Aggregate("", Append);
    }

    /// <summary>Follows a pointer; the value can be null although the node is there.</summary>
    public static bool TryFollow(JsonNode root, string pointer, out JsonNode? found)
    {
        found = root;
        foreach (string segment in Segments(pointer))
        {
            if (found is JsonObject mapping && mapping.TryGetPropertyValue(segment, out JsonNode? value))
            {
                found = value;
            }
            else if (found is JsonArray array
                && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                && index < array.Count)
            {
                found = array[index];
            }
            else
            {
                found = null;
                return false;
            }
        }

        return true;
    }
}
