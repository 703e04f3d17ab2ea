namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>Where the file part of a reference leads, RFC 3986 section 5.2, among files of one machine.</summary>
internal static class FileAddress
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The path that a relative address means in the file at a path; nothing for what is absolute or leads out of the root.</summary>
    public static string? Resolve(string from, string address)
    {
        string text = address.IndexOf('%') < 0 ? address : Uri.UnescapeDataString(address);
        int first = text.IndexOfAny([.. Separators, ':']);
        if (text.Length == 0 || first == 0 || (first > 0 && text[first] == ':'))
        {
            return null;
        }

        List<string> segments = [.. from.Split(Separators)];
        segments.RemoveAt(segments.Count - 1);
        foreach (string segment in text.Split(Separators))
        {
            if (segment == "..")
            {
                if (segments.Count == 0 || segments[segments.Count - 1] is "" or "..")
                {
                    return null;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>A path in the form in which <see cref="Resolve"/> gives it.</summary>
    public static string Normalize(string path) =>
        string.Join("/", path.Split(Separators).Where((segment, index) => segment != "." && (index == 0 || segment.Length > 0)));
}
