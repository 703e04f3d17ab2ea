namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>What someone says about the paging of an operation, in the words of <c>x-pageable</c>.</summary>
/// <param name="Source">Who says it, for diagnostics: <c>x-ms-pageable</c>, or <c>Paging</c> for the project's option.</param>
/// <param name="Pointer">Where it is said.</param>
/// <param name="Style">One of <see cref="PaginationSettings.Styles"/>.</param>
internal sealed record PaginationSettings(string Source, PlacePointer Pointer, string Style)
{
    public const string Off = "off";
    public const string Auto = "auto";
    public const string Single = "single";
    public const string Link = "link";
    public const string LinkHeader = "link-header";
    public const string Cursor = "cursor";
    public const string Offset = "offset";
    public const string Page = "page";

    public static readonly string[] Styles = [Off, Auto, Single, Link, LinkHeader, Cursor, Offset, Page];

    public static readonly string[] Keys = ["items", "next", "parameter", "hasMore", "total", "totalPages", "size", "first"];

    private readonly Dictionary<string, (string Text, PlacePointer Pointer)> _values = [];

    /// <summary>Whether the project says it, and not the document.</summary>
    public bool IsOption { get; init; }

    /// <summary>What is wrong with what is said, as the end of a sentence; nothing else is looked at then.</summary>
    public string? Problem { get; init; }

    /// <summary>The value of one of <see cref="Keys"/>; null when nothing is said.</summary>
    public string? this[string key] => _values.TryGetValue(key, out (string Text, PlacePointer Pointer) value) ? value.Text : null;

    /// <summary>Where a key's value stands.</summary>
    public PlacePointer PointerOf(string key) => _values.TryGetValue(key, out (string Text, PlacePointer Pointer) value) ? value.Pointer : Pointer;

    public PaginationSettings With(string key, string? text, PlacePointer? pointer = null)
    {
        if (text is not null)
        {
            _values[key] = (text, pointer ?? Pointer);
        }

        return this;
    }
}
