namespace Atlassian.Admin.Gen.Tests.TextSafety;

/// <summary>Texts that would break out of where they stand, or hide what stands there.</summary>
internal static class HostileTexts
{
    public static readonly string[] Valid =
    [
        "\"", "\\", "\\\"", "\"\"\"", "'", "\\u0022", "\0", "\a\b\f\v\t\u001b\u007f",
        "a\nb", "a\rb", "a\r\nb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u000bb", "a\u000cb",
        "*/", "/*", "//", "///", "</summary>", "<see cref=\"T:System.Type\"/>", "]]>", "<![CDATA[", "&lt;", "&", "&#0;", "<?xml?>",
        "{", "{0}", "{{", "}}", "{{ exit }}", "{%", "<%", "{{~ end ~}}", "$\"{x}\"",
        "\n#line 1 \"x\"", "\n#pragma warning restore", "\n#endif", "\n}\npublic class Evil {", "\"; public static int Evil; //",
        "\u202Eevil\u202C", "\u2066a\u2069", "\u200B", "\uFEFF", "\u00AD", "\uFFFE", "\uFFFF",
        "😀", "👩‍👩‍👧‍👦", "e\u0301", "имя", "用户", "١٢٣",
    ];

    /// <summary>Text that UTF-16 can hold and UTF-8 can't.</summary>
    public static readonly string[] Unpaired = ["\uD800", "a\uDC00b", "\uDE00\uD83D"];
}
