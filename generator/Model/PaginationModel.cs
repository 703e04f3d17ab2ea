using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>How the next page is found.</summary>
internal enum PaginationKind
{
    /// <summary>There is but one page.</summary>
    SinglePage,

    /// <summary>The response links to the next page.</summary>
    Link,

    /// <summary>The response links to the next page, or names the value of the cursor parameter for it.</summary>
    LinkOrCursor,

    /// <summary>The <c>Link</c> header links to the next page.</summary>
    LinkHeader,

    /// <summary>The response names the value of the query parameter for the next page.</summary>
    Cursor,

    /// <summary>The response names the value of the body's member for the next page.</summary>
    BodyCursor,

    /// <summary>A query parameter says how many items to pass over.</summary>
    Offset,

    /// <summary>A query parameter has the page's number.</summary>
    PageNumber,
}

/// <summary>How an operation's responses continue each other.</summary>
internal sealed record PaginationModel
{
    public required PaginationKind Kind { get; init; }

    /// <summary>The type of one item.</summary>
    public required TypeModel Item { get; init; }

    /// <summary>The properties that lead from the page to the items; none where the page is the list itself.</summary>
    public required EquatableArray<PropertyModel> Items { get; init; }

    /// <summary>The link or the cursor.</summary>
    public PageValueModel? Next { get; init; }

    /// <summary>The query parameter that takes the cursor, the offset or the page's number.</summary>
    public StringLiteral Parameter { get; init; }

    /// <summary>The property of the body that takes the cursor.</summary>
    public Identifier BodyMember { get; init; }

    public PageValueModel? HasMore { get; init; }

    public PageValueModel? Total { get; init; }

    public PageValueModel? TotalPages { get; init; }

    /// <summary>The query parameter of the page size, where a page with fewer items is the last.</summary>
    public StringLiteral? SizeParameter { get; init; }

    /// <summary>The number of the first item or page.</summary>
    public int First { get; init; }
}

/// <summary>Something that a page says, in its body or in a header.</summary>
internal sealed record PageValueModel(TypeKind Type)
{
    /// <summary>The properties that lead to it, from the page on.</summary>
    public EquatableArray<PropertyModel> Path { get; init; }

    /// <summary>The header that has it instead.</summary>
    public StringLiteral? Header { get; init; }

    /// <summary>Whether the path begins at the page's last item.</summary>
    public bool IsOfLastItem { get; init; }

    /// <summary>Whether it says the contrary, as <c>isLast</c> does.</summary>
    public bool IsNegated { get; init; }
}

/// <summary>A property on the way from a page to something in it.</summary>
/// <param name="Name">The property.</param>
/// <param name="IsOptional">Whether it tells absence from null, so that its value is one step further.</param>
internal sealed record PropertyModel(Identifier Name, bool IsOptional);
