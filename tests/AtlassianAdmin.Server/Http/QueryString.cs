namespace AtlassianAdmin.Server;

/// <summary>
/// The query as web servers commonly read it: '+' is a space. A caller that does not escape the '+' of a cursor or of a
/// time zone finds out here.
/// </summary>
internal sealed class QueryString
{
    private readonly List<(string Raw, string Name, string Value)> _pairs = [];

    private QueryString()
    {
    }

    public static QueryString Parse(string? rawQuery)
    {
        var query = new QueryString();
        foreach (string pair in (rawQuery ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? pair : pair[..equals];
            string value = equals < 0 ? "" : pair[(equals + 1)..];
            query._pairs.Add((pair, Decode(name), Decode(value)));
        }

        return query;
    }

    /// <summary>Null without it. Twice is an error, as no parameter of the document is an array.</summary>
    public string? Single(string name)
    {
        string? found = null;
        foreach ((_, string candidate, string value) in _pairs)
        {
            if (candidate == name)
            {
                found = found is null
                    ? value
                    : throw ApiFailure.BadRequest("REPEATED_PARAMETER", $"The query parameter '{name}' was sent more than once.");
            }
        }

        return found;
    }

    /// <summary>The query with one parameter set and all others as they were sent.</summary>
    public string With(string name, string value)
    {
        IEnumerable<string> others = _pairs.Where(pair => pair.Name != name).Select(static pair => pair.Raw);
        return string.Join('&', [.. others, $"{name}={Uri.EscapeDataString(value)}"]);
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
