using System.Buffers;

namespace Atlassian.Admin.Gen.Http;

/// <summary>What may stand in a header (RFC 9110 §5.1 and §5.5), so that no value can end it and begin another.</summary>
internal static class HeaderText
{
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static bool IsName(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(TokenCharacters);

    /// <exception cref="ArgumentException">It is no header.</exception>
    public static void ThrowIfWrong(string name, string value)
    {
        if (!IsName(name))
        {
            throw new ArgumentException("It is no header name.", nameof(name));
        }

        if (!IsValue(value))
        {
            throw new ArgumentException(
                $"The value of the header '{name}' has a line break, another control character or one outside ASCII.", nameof(value));
        }
    }

    // Characters outside ASCII have no agreed meaning in headers, and the handlers refuse them late.
    public static bool IsValue(string text)
    {
        foreach (char character in text)
        {
            if (character is not ('\t' or (>= ' ' and <= '~')))
            {
                return false;
            }
        }

        return true;
    }
}
