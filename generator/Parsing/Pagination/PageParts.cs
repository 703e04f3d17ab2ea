using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>Recognises what a page is made of.</summary>
internal sealed class PageParts(PageNavigator navigator)
{
    /// <summary>The list, the objects about it, and whether its name says that it is the list of the page.</summary>
    internal sealed record Found(PagePlace Items, List<PagePlace> Scopes, bool IsKnown);

    /// <summary>Finds the list of a page: the body itself, a member, or a member of an object around it all.</summary>
    public Found? FindItems(PagePlace page)
    {
        if (page.Type.Kind == TypeKind.List)
        {
            return new Found(page, [], IsKnown: true);
        }

        if (ItemsOf(page) is var (items, isKnown))
        {
            return new Found(items, [page], isKnown);
        }

        foreach (string name in PaginationNames.Envelopes)
        {
            if (navigator.FindPlain(page, name) is { Type.Kind: TypeKind.Record } envelope && ItemsOf(envelope) is var (inner, isInnerKnown))
            {
                return new Found(inner, [page, envelope], isInnerKnown);
            }
        }

        return null;
    }

    /// <summary>The first place of these, by plain names, that has one of these types.</summary>
    public PageValueModel? Find(List<PagePlace> scopes, string[][] paths, params TypeKind[] kinds)
    {
        foreach (string[] path in paths)
        {
            foreach (PagePlace scope in scopes)
            {
                if (navigator.FindPlain(scope, path) is { } place && kinds.Contains(place.Type.Kind))
                {
                    return place.Value;
                }
            }
        }

        return null;
    }

    /// <summary>The first of these headers that the document names.</summary>
    public static PageValueModel? FindHeader(PagedOperation operation, string[] names, TypeKind kind) => operation.Headers
        .Where(header => names.Contains(PageNavigator.Plain(StringLiteral.Create(header))))
        .Select(header => new PageValueModel(kind) { Header = StringLiteral.Create(header) })
        .FirstOrDefault();

    /// <summary>What says that there is more, or that there is none.</summary>
    public PageValueModel? HasMore(List<PagePlace> scopes) => Find(scopes, PaginationNames.HasMore, TypeKind.Boolean)
        ?? (Find(scopes, PaginationNames.IsLast, TypeKind.Boolean) is { } isLast ? isLast with { IsNegated = true } : null);

    public PageValueModel? Total(PagedOperation operation, List<PagePlace> scopes) =>
        Find(scopes, PaginationNames.Totals, TypeKind.Int32, TypeKind.Int64) ?? FindHeader(operation, PaginationNames.TotalHeaders, TypeKind.Int64);

    public PageValueModel? TotalPages(PagedOperation operation, List<PagePlace> scopes) =>
        Find(scopes, PaginationNames.TotalPages, TypeKind.Int32, TypeKind.Int64) ?? FindHeader(operation, PaginationNames.TotalPagesHeaders, TypeKind.Int64);

    /// <summary>The identifier of the last item, which some servers take as the cursor.</summary>
    public PageValueModel? LastItemId(PagePlace items) =>
        items.Type.Element is { } item && navigator.FindPlain(new PagePlace([], item), "id") is { Type.Kind: TypeKind.String } id
            ? id.Value with { IsOfLastItem = true }
            : null;

    private (PagePlace Items, bool IsKnown)? ItemsOf(PagePlace place)
    {
        List<MemberModel> lists = [.. navigator.Members(place).Where(member => member.Type.Kind == TypeKind.List)];
        MemberModel? known = PaginationNames.Items
            .Select(name => lists.Find(list => PageNavigator.Plain(list.JsonName) == name))
            .FirstOrDefault(list => list is not null);
        return known is not null ? (place.To(known), true) : lists.Count == 1 ? (place.To(lists[0]), false) : null;
    }
}
