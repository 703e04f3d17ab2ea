namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>How much of a document is taken before it is refused; the reader runs inside the compiler and must not exhaust it.</summary>
internal sealed record ReaderLimits
{
    /// <summary>The option that raises, or lowers, the length of a text.</summary>
    public const string LengthOption = "MaxDocumentLength";

    /// <summary>The greatest length that can be asked for: places are counted in bytes, and up to four are a character.</summary>
    public const int GreatestLength = 500_000_000;

    private const int DefaultLength = 64 * 1024 * 1024;

    private const int LengthPerNode = 8;

    private const int LengthPerRepeatedItem = 256;

    private const int LengthPerType = 1024;

    private const int LengthPerItem = 32;

    /// <summary>Far above any published document, far below what exhausts the compiler.</summary>
    public static ReaderLimits Default { get; } = new();

    /// <summary>The limits of a project that takes texts of another length; the numbers of values and of what may be emitted go with it.</summary>
    public static ReaderLimits OfLength(int length) =>
        length == Default.MaxLength ? Default : new()
        {
            MaxLength = length,
            MaxNodes = Math.Max(Default.MaxNodes, length / LengthPerNode),
            MaxRepeatedItems = Math.Max(Default.MaxRepeatedItems, length / LengthPerRepeatedItem),
            MaxTypes = Math.Max(Default.MaxTypes, length / LengthPerType),
            MaxItems = Math.Max(Default.MaxItems, length / LengthPerItem),
        };

    /// <summary>Characters of the text.</summary>
    public int MaxLength { get; init; } = DefaultLength;

    /// <summary>Nesting of objects and arrays; Microsoft.OpenApi recurses, and a compiler thread's stack can be as small as 1 MiB.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Values of the tree, whether written or repeated through aliases.</summary>
    public int MaxNodes { get; init; } = 8_000_000;

    /// <summary>Values that come from YAML aliases; a few nested aliases can stand for billions.</summary>
    public int MaxAliasNodes { get; init; } = 1_000_000;

    /// <summary>
    /// Members, arguments, cases and the like that a client may have beyond the number of the document's values: compositions and references
    /// repeat what is written once, and a few lines can stand for gigabytes of source.
    /// </summary>
    public int MaxRepeatedItems { get; init; } = DefaultLength / LengthPerRepeatedItem;

    /// <summary>Members, arguments, cases and the like that a client may have in all; each is some hundred characters of source.</summary>
    public int MaxItems { get; init; } = DefaultLength / LengthPerItem;

    /// <summary>Types that a client may have: each is a file, and the compiler looks at every pair of them before it takes what generators emit.</summary>
    public int MaxTypes { get; init; } = DefaultLength / LengthPerType;

    /// <summary>Findings that are reported; who has more reads the first ones.</summary>
    public int MaxFindings { get; init; } = 200;

    /// <summary>Trial reads that are spent on the search for what breaks Microsoft.OpenApi.</summary>
    public int MaxTrials { get; init; } = 2_000;
}
