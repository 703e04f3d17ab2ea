namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>
/// U+0085, U+2028 and U+2029 end a line in YAML 1.1 and are ordinary characters in 1.2. YamlDotNet follows 1.1, so they go
/// past it in disguise: as private-use characters that the text does not have, of the same length.
/// </summary>
internal sealed class YamlLineBreaks
{
    private const char FirstDisguise = '\uF700';

    private const char LastDisguise = '\uF8F0';

    private static readonly char[] Breaks = ['\u0085', '\u2028', '\u2029'];

    private readonly char _disguise;

    private YamlLineBreaks(char disguise) => _disguise = disguise;

    /// <summary>Disguises a text; nothing if there is nothing to disguise.</summary>
    public static YamlLineBreaks? Hide(ref string text)
    {
        if (text.IndexOfAny(Breaks) < 0)
        {
            return null;
        }

        for (char disguise = FirstDisguise; disguise < LastDisguise; disguise += (char)Breaks.Length)
        {
            char[] disguises = [disguise, (char)(disguise + 1), (char)(disguise + 2)];
            if (text.IndexOfAny(disguises) < 0)
            {
                text = Swap(text, Breaks, disguises);
                return new YamlLineBreaks(disguise);
            }
        }

        return null;
    }

    /// <summary>Brings the characters back.</summary>
    public string Restore(string value)
    {
        char[] disguises = [_disguise, (char)(_disguise + 1), (char)(_disguise + 2)];
        return value.IndexOfAny(disguises) < 0 ? value : Swap(value, disguises, Breaks);
    }

    private static string Swap(string text, char[] from, char[] to)
    {
        for (int i = 0; i < from.Length; i++)
        {
            text = text.Replace(from[i], to[i]);
        }

        return text;
    }
}
