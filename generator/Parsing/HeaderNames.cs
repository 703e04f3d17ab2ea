namespace Atlassian.Admin.Gen.Parsing;

/// <summary>What may stand as the name of a header or of an HTTP authentication scheme: a token (RFC 9110 §5.6.2).</summary>
internal static class HeaderNames
{
    private const string Marks = "!#$%&'*+-.^_`|~";

    public static bool IsToken(string text) =>
        text.Length > 0 && text.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Marks.Contains(character));
}
