namespace Atlassian.Admin.Gen;

/// <summary>Sets and removes parameters of a URI's query, and leaves the rest as it is written.</summary>
internal static class QueryParameter
{
    /// <summary>The URI with one parameter of this name, at the end.</summary>
    public static Uri Set(Uri uri, string name, string value)
    {
        string query = Without(uri.Query, pair => Is(pair, name));
        return With(uri, $"{query}{(query.Length == 0 ? '?' : '&')}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
    }

    /// <summary>The URI without the parameters of this name.</summary>
    public static Uri Remove(Uri uri, string name) => Remove(uri, pair => Is(pair, name));

    /// <summary>The URI without the parameters of this name and value.</summary>
    public static Uri Remove(Uri uri, string name, IReadOnlyCollection<string> values) =>
        Remove(uri, pair => Is(pair, name) && values.Contains(Value(pair)));

    private static Uri Remove(Uri uri, Predicate<string> isOut)
    {
        string query = Without(uri.Query, isOut);
        return query.Length == uri.Query.Length ? uri : With(uri, query);
    }

    private static Uri With(Uri uri, string query) => new(uri.GetLeftPart(UriPartial.Path) + query + uri.Fragment);

    private static string Without(string query, Predicate<string> isOut)
    {
        if (query.Length <= 1)
        {
            return "";
        }

        string[] pairs = query[1..].Split('&');
        string[] kept = Array.FindAll(pairs, pair => !isOut(pair));
        return kept.Length == pairs.Length ? query : kept.Length == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static bool Is(string pair, string name) => string.Equals(Decoded(pair[..NameLength(pair)]), name, StringComparison.Ordinal);

    private static string Value(string pair) => NameLength(pair) is int end && end < pair.Length ? Decoded(pair[(end + 1)..]) : "";

    private static int NameLength(string pair) => pair.IndexOf('=', StringComparison.Ordinal) is >= 0 and int end ? end : pair.Length;

    // Servers that make links write spaces as forms do.
    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
