namespace AtlassianAdmin.Server;

/// <summary>A method on a path template, and what it does.</summary>
internal sealed class Route(string method, string template, Func<ApiCall, Answer> operation)
{
    private readonly string[] _segments = template.Split('/');

    public string Method => method;

    public string Template => template;

    public Func<ApiCall, Answer> Operation => operation;

    public int LiteralCount { get; } = template.Split('/').Count(static segment => !IsParameter(segment));

    /// <summary>The decoded path values, or null when the path is another one.</summary>
    public Dictionary<string, string>? Match(string[] rawSegments)
    {
        if (rawSegments.Length != _segments.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < _segments.Length; i++)
        {
            // Decoded after splitting: an escaped slash belongs to the value.
            string value = Uri.UnescapeDataString(rawSegments[i]);
            if (IsParameter(_segments[i]))
            {
                values.Add(_segments[i][1..^1], value);
            }
            else if (value != _segments[i])
            {
                return null;
            }
        }

        return values;
    }

    private static bool IsParameter(string segment) => segment.StartsWith('{');
}
