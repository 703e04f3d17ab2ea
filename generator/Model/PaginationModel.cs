using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>How the next page is found.</summary>
internal enum PaginationKind
{
    /// <summary>The response links to the next page.</summary>
    NextLink,

    /// <summary>The response links to the next page, or names the value of the cursor parameter for it.</summary>
    NextLinkOrCursor,

    /// <summary>The response names the value of the cursor parameter for the next page.</summary>
    Cursor,
}

/// <summary>How an operation's responses continue each other.</summary>
/// <param name="Kind">How the next page is found.</param>
/// <param name="Item">The type of one item.</param>
/// <param name="Items">The property of the page that has the items.</param>
/// <param name="Next">The properties that lead from the page to the next link or cursor.</param>
/// <param name="NextType">The type of the next link or cursor.</param>
/// <param name="CursorParameter">The query parameter that takes the cursor.</param>
internal sealed record PaginationModel(
    PaginationKind Kind,
    TypeModel Item,
    PropertyModel Items,
    EquatableArray<PropertyModel> Next,
    TypeKind NextType,
    StringLiteral CursorParameter);

/// <summary>A property on the way from a page to something in it.</summary>
/// <param name="Name">The property.</param>
/// <param name="IsOptional">Whether it tells absence from null, so that its value is one step further.</param>
internal sealed record PropertyModel(Identifier Name, bool IsOptional);
