namespace Atlassian.Admin.Gen.Http;

/// <summary>Reads <c>Link</c> headers (RFC 8288 §3).</summary>
internal static class LinkHeader
{
    /// <summary>The target of the first link of a relation; null when there is none.</summary>
    /// <param name="value">The header's value: links, separated by commas.</param>
    /// <param name="relation">The relation's name; case does not matter.</param>
    public static string? Find(ReadOnlySpan<char> value, string relation)
    {
        while (Next(ref value, out ReadOnlySpan<char> target, out string? relations, out bool hasOtherContext))
        {
            // With an anchor it is another resource's link (RFC 8288 §3.2).
            if (!hasOtherContext && relations is not null
                && relations.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(relation, StringComparer.OrdinalIgnoreCase))
            {
                return target.ToString();
            }
        }

        return null;
    }

    private static bool Next(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> target, out string? relations, out bool hasOtherContext)
    {
        relations = null;
        hasOtherContext = false;
        target = default;
        int start = rest.IndexOf('<');
        int end = start < 0 ? -1 : rest[start..].IndexOf('>') + start;
        if (end <= start)
        {
            return false;
        }

        target = rest[(start + 1)..end].Trim();
        rest = rest[(end + 1)..];
        while (true)
        {
            rest = rest.TrimStart();
            if (rest.IsEmpty || rest[0] != ';')
            {
                return true;
            }

            rest = rest[1..].TrimStart();
            int nameEnd = rest.IndexOfAny("=;,");
            nameEnd = nameEnd < 0 ? rest.Length : nameEnd;
            ReadOnlySpan<char> name = rest[..nameEnd].TrimEnd();
            rest = rest[nameEnd..];
            string value = rest.IsEmpty || rest[0] != '=' ? "" : Value(ref rest);
            hasOtherContext |= name.Equals("anchor", StringComparison.OrdinalIgnoreCase);

            // Of several, the first counts (RFC 8288 §3.3).
            relations ??= name.Equals("rel", StringComparison.OrdinalIgnoreCase) ? value : null;
        }
    }

    // A token, or a quoted string whose quotes and backslashes are escaped (RFC 9110 §5.6.4).
    private static string Value(ref ReadOnlySpan<char> rest)
    {
        rest = rest[1..].TrimStart();
        if (rest.IsEmpty || rest[0] != '"')
        {
            int end = rest.IndexOfAny(";,");
            end = end < 0 ? rest.Length : end;
            string token = rest[..end].Trim().ToString();
            rest = rest[end..];
            return token;
        }

        System.Text.StringBuilder text = new();
        int i = 1;
        for (; i < rest.Length && rest[i] != '"'; i++)
        {
            i += rest[i] == '\\' && i + 1 < rest.Length ? 1 : 0;
            text.Append(rest[i]);
        }

        rest = rest[Math.Min(i + 1, rest.Length)..];
        return text.ToString();
    }
}
