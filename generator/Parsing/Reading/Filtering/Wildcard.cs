namespace Atlassian.Admin.Gen.Parsing.Reading.Filtering;

/// <summary>Patterns with <c>*</c> for any text, without regard to letter case.</summary>
internal static class Wildcard
{
    /// <summary>Whether a pattern matches a whole text.</summary>
    public static bool Matches(string pattern, string text)
    {
        string[] parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return string.Equals(pattern, text, StringComparison.OrdinalIgnoreCase);
        }

        // The first part begins the text, the last one ends it, and each of the others is taken where it comes first.
        string last = parts[parts.Length - 1];
        if (!text.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        int at = parts[0].Length;
        foreach (string part in parts.Skip(1).Take(parts.Length - 2))
        {
            int found = text.IndexOf(part, at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return text.Length - at >= last.Length && text.EndsWith(last, StringComparison.OrdinalIgnoreCase);
    }
}
