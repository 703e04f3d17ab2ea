using Atlassian.Admin.Gen.Tests.TextSafety;

namespace Atlassian.Admin.Gen.Tests.Injection;

/// <summary>The texts that are put into slots.</summary>
internal static class Payloads
{
    /// <summary>A text that nothing is wrong with.</summary>
    public const string Harmless = Mark + "End";

    /// <summary>What every text has in it, so that it is found again; names may begin with a small letter.</summary>
    public const string Mark = "Zqx";

    // What ends a literal, an element or a comment is also tried where nothing comes after it.
    private static readonly string[] Ends = ["\"", "\\", "'", "{", "}", "*/", "]]>", "\n", "\u2028"];

    /// <summary>Each with <see cref="Mark"/> before it and something after it, or none of the two.</summary>
    public static readonly string[] All =
    [
        .. HostileTexts.Valid.Concat(More).Concat(HostileTexts.Unpaired).Select(text => Mark + text + "End"),
        .. Ends.Select(text => Mark + text),
        .. Ends.Select(text => text + Mark),
    ];

    /// <summary>Several of them in one text each, for places where each is only ever a word of a comment or a name; and those that a document can't hold.</summary>
    public static readonly string[] Several =
    [
        .. All.Where(text => !IsUnpaired(text)).Chunk(6).Select(texts => string.Join("m", texts)),
        .. All.Where(IsUnpaired),
    ];

    /// <summary>Those that a document can hold, in one text.</summary>
    public static readonly string AllInOne = string.Concat(All.Where(text => !IsUnpaired(text)));

    // Letters of a plane where each is a surrogate pair and none is drawn; overrides that end in the text; a line end of each kind with code after it.
    private static string[] More =>
    [
        "\U000E0041\U000E007F", "\u202A\u202B\u202D\u2067\u2068\u200E\u200F\u061C", "\u2028#error x", "\u2029#if x", "\u0085public class Evil;", "\r#line hidden\r",
        "</remarks></summary><summary>", "<inheritdoc/>", "\"u8", "\"\"\"\n\"\"\"", "@\"", "\\U00000022", "%22", "${x}", "<%= x %>", "-->", "<!--", "*/ public int Evil; /*",
    ];

    /// <summary>The text as one would write it in C#.</summary>
    public static string Show(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(string.Concat(text.Select(c => c is > ' ' and <= '~' or ' ' ? c.ToString() : $"<{(int)c:X4}>")), quote: true);

    /// <summary>Whether UTF-8 can't hold a text.</summary>
    public static bool IsUnpaired(string text) => text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD) && !text.Contains('\uFFFD', StringComparison.Ordinal);
}
