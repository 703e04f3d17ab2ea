using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>Recognises by their shape the operations that answer with one page of a list. What is not certain is none.</summary>
/// <remarks>
/// A link to the next page goes before a cursor parameter: the link is the server's own word for the next request and carries
/// filters and page size with it, where a cursor has to be put into a request that this client makes up. A count of items or pages
/// comes last, for there it is the client that has to know when to stop.
/// </remarks>
internal sealed class PaginationDetector(PageParts parts)
{
    /// <summary>The way from one page of the operation to the next; null when it is no list or the list has but one page.</summary>
    public PaginationModel? Detect(PagedOperation operation)
    {
        if (!operation.IsGet || operation.Page is not { } page || parts.FindItems(page) is not { Items.Type.Element: { } item } found)
        {
            return null;
        }

        PaginationModel list = new() { Kind = PaginationKind.SinglePage, Item = item, Items = found.Items.Path };
        return ByLink(operation, found, list)
            ?? ByCursor(operation, found, list)
            ?? ByLinkHeader(operation, list)
            ?? ByOffset(operation, found, list)
            ?? ByPageNumber(operation, found, list);
    }

    private PaginationModel? ByLink(PagedOperation operation, PageParts.Found found, PaginationModel list) =>
        parts.Find(found.Scopes, PaginationNames.Links, TypeKind.String, TypeKind.Uri) is not { } next ? null
        : Cursor(operation) is { } cursor ? list with { Kind = PaginationKind.LinkOrCursor, Next = next, Parameter = cursor.WireName }
        : list with { Kind = PaginationKind.Link, Next = next };

    private PaginationModel? ByCursor(PagedOperation operation, PageParts.Found found, PaginationModel list)
    {
        PageValueModel? hasMore = parts.HasMore(found.Scopes);
        if (Cursor(operation) is { } cursor)
        {
            PageValueModel? next = parts.Find(found.Scopes, PaginationNames.Cursors, TypeKind.String)
                ?? PageParts.FindHeader(operation, PaginationNames.CursorHeaders, TypeKind.String)
                ?? (hasMore is not null && PageNavigator.Plain(cursor.WireName) == "startingafter" ? parts.LastItemId(found.Items) : null);
            return next is null ? null : list with { Kind = PaginationKind.Cursor, Next = next, Parameter = cursor.WireName, HasMore = hasMore };
        }

        // A server that names the number of the next page leaves nothing to count.
        if (operation.FindQuery(PaginationNames.PageParameters, PagedOperation.IsNumber) is { } page
            && (parts.Find(found.Scopes, PaginationNames.NextPages, TypeKind.Int32, TypeKind.Int64)
                ?? PageParts.FindHeader(operation, PaginationNames.NextPageHeaders, TypeKind.String)) is { } number)
        {
            return list with { Kind = PaginationKind.Cursor, Next = number, Parameter = page.WireName, HasMore = hasMore };
        }

        return null;
    }

    private static PaginationModel? ByLinkHeader(PagedOperation operation, PaginationModel list) =>
        operation.Headers.Contains("Link", StringComparer.OrdinalIgnoreCase) ? list with { Kind = PaginationKind.LinkHeader } : null;

    private PaginationModel? ByOffset(PagedOperation operation, PageParts.Found found, PaginationModel list)
    {
        if (operation.FindQuery(PaginationNames.OffsetParameters, PagedOperation.IsNumber) is not { } offset || !HasSize(operation))
        {
            return null;
        }

        int? first = operation.FirstOf(offset) ?? (PageNavigator.Plain(offset.WireName) == "startindex" ? null : 0);
        PaginationModel counted = list with
        {
            Kind = PaginationKind.Offset,
            Parameter = offset.WireName,
            First = first ?? 0,
            HasMore = parts.HasMore(found.Scopes),
            Total = parts.Total(operation, found.Scopes),
        };
        return first is not null && (found.IsKnown || counted is not { HasMore: null, Total: null }) ? counted : null;
    }

    private PaginationModel? ByPageNumber(PagedOperation operation, PageParts.Found found, PaginationModel list)
    {
        // Whether the first page is 0 or 1 must be known: with a wrong guess a page is lost.
        if (operation.FindQuery(PaginationNames.PageParameters, PagedOperation.IsNumber) is not { } page
            || operation.FirstOf(page) is not { } first || !HasSize(operation))
        {
            return null;
        }

        PaginationModel counted = list with
        {
            Kind = PaginationKind.PageNumber,
            Parameter = page.WireName,
            First = first,
            HasMore = parts.HasMore(found.Scopes),
            Total = parts.Total(operation, found.Scopes),
            TotalPages = parts.TotalPages(operation, found.Scopes),
        };
        return found.IsKnown || counted is not { HasMore: null, Total: null, TotalPages: null } ? counted : null;
    }

    private static ParameterModel? Cursor(PagedOperation operation) => operation.FindQuery(PaginationNames.CursorParameters, PagedOperation.IsOptionalText);

    private static bool HasSize(PagedOperation operation) => operation.FindQuery(PaginationNames.SizeParameters, PagedOperation.IsNumber) is not null;
}
