namespace Atlassian.Admin.Gen.Collections;

/// <summary>FNV-1a of texts: the same in every process, which hashes of <see cref="string"/> are not.</summary>
internal static class TextHash
{
    /// <summary>The hash of an empty text.</summary>
    public const ulong Empty = 14695981039346656037;

    /// <summary>The hash of a text of which the beginning has a hash already.</summary>
    public static ulong Append(ulong hash, string text)
    {
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }
}
