namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>The way to something in a response: names from the body on, a header, or names from the list's last item on.</summary>
/// <param name="Names">The names; nothing for the body itself.</param>
/// <param name="Header">The header instead.</param>
/// <param name="LastItem">What of the last item is meant; null when the names lead to the thing itself.</param>
internal sealed record PagePath(List<string> Names, string? Header, List<string>? LastItem)
{
    private const string HeaderPrefix = "header:";

    /// <summary>
    /// Reads <c>meta.next</c>, <c>header:X-Next</c>, and what JSONPath (RFC 9535) and Fern make of the same: <c>$.meta.next</c>,
    /// <c>$['meta']['next']</c>, <c>$response.meta.next</c>, <c>$.data[-1].id</c>, <c>$.data[(@.length-1)].id</c>.
    /// </summary>
    /// <returns>The way; null when the text is none.</returns>
    public static PagePath? Parse(string text)
    {
        if (text.StartsWith(HeaderPrefix, StringComparison.OrdinalIgnoreCase))
        {
            string header = text.Substring(HeaderPrefix.Length).Trim();
            return header.Length == 0 ? null : new PagePath([], header, null);
        }

        string rest = Rooted(text.Trim());
        List<string> names = [];
        List<string>? beforeLast = null;
        while (rest.Length > 0)
        {
            if (rest[0] == '[')
            {
                int end = rest.IndexOf(']');
                string inner = end < 0 ? "" : rest.Substring(1, end - 1).Replace(" ", "");
                if (inner is "-1" or "(@.length-1)" && beforeLast is null)
                {
                    beforeLast = names;
                    names = [];
                }
                else if (inner.Length > 2 && inner[0] is '\'' or '"' && inner[inner.Length - 1] == inner[0])
                {
                    names.Add(inner.Substring(1, inner.Length - 2));
                }
                else
                {
                    return null;
                }

                rest = rest.Substring(end + 1);
                continue;
            }

            rest = rest[0] == '.' ? rest.Substring(1) : rest;
            int next = rest.IndexOfAny(['.', '[']);
            string name = next < 0 ? rest : rest.Substring(0, next);
            if (name.Length == 0 || name.IndexOfAny(['*', '?', '(', ')', '$']) >= 0)
            {
                return null;
            }

            names.Add(name);
            rest = next < 0 ? "" : rest.Substring(next);
        }

        return beforeLast is null ? new PagePath(names, null, null) : names.Count == 0 ? null : new PagePath(beforeLast, null, names);
    }

    private static string Rooted(string text)
    {
        const string Response = "$response";
        string rest = text.StartsWith(Response, StringComparison.Ordinal) ? text.Substring(Response.Length) : text.StartsWith("$", StringComparison.Ordinal) ? text.Substring(1) : text;

        // JSON Pointer, as runtime expressions of OpenAPI have it.
        return rest.StartsWith(".body#/", StringComparison.Ordinal) ? rest.Substring(".body#/".Length).Replace('/', '.') : rest;
    }
}
