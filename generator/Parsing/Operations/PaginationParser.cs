using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Recognises operations that answer with one page of a list.</summary>
/// <remarks>
/// A link to the next page goes before a cursor parameter: the link is the server's own word for the next request and carries
/// filters and page size with it, where a cursor has to be put into a request that this client makes up.
/// </remarks>
internal sealed class PaginationParser(IReadOnlyCollection<RecordModel> records)
{
    private static readonly StringLiteral Get = StringLiteral.Create("GET");

    private static readonly StringLiteral[] ItemNames =
        Literals("data", "items", "results", "values", "value", "records", "entries", "elements", "nodes", "resources", "content");

    private static readonly StringLiteral[][] NextLinkPaths =
    [
        Literals("links", "next"), Literals("_links", "next"), Literals("_links", "next", "href"), Literals("links", "next", "href"), Literals("next"), Literals("nextLink"), Literals("next_link"),
        Literals("nextUrl"), Literals("next_url"), Literals("nextPageUrl"), Literals("next_page_url"), Literals("@odata.nextLink"), Literals("paging", "next"), Literals("pagination", "next"),
        Literals("meta", "next"),
    ];

    private static readonly StringLiteral[] CursorParameters = Literals(
        "cursor", "page_token", "pageToken", "next_token", "nextToken", "continuation_token", "continuationToken", "after", "starting_after",
        "page_cursor", "pageCursor");

    private static readonly StringLiteral[][] CursorPaths =
    [
        Literals("next_cursor"), Literals("nextCursor"), Literals("next_page_token"), Literals("nextPageToken"), Literals("next_token"), Literals("nextToken"), Literals("continuation_token"),
        Literals("continuationToken"), Literals("cursor"), Literals("paging", "cursors", "after"), Literals("paging", "next_cursor"), Literals("pagination", "next_cursor"),
        Literals("pagination", "nextCursor"), Literals("meta", "next_cursor"), Literals("meta", "nextCursor"), Literals("response_metadata", "next_cursor"),
    ];

    private readonly Dictionary<Identifier, RecordModel> _records = records.ToDictionary(record => record.Name);

    /// <summary>The way from one page of the operation to the next; null when it is no list or the list has but one page.</summary>
    public PaginationModel? Parse(OperationModel operation)
    {
        if (operation.HttpMethod != Get || operation.Response is not { Body.Type: { Kind: TypeKind.Record, Name: { } pageName } }
            || Items(_records[pageName]) is not { Type.Element: { } item } items)
        {
            return null;
        }

        RecordModel page = _records[pageName];
        StringLiteral? cursor = CursorParameters
            .Where(name => operation.Parameters.Any(parameter => IsCursor(parameter, name)))
            .Select(name => (StringLiteral?)name)
            .FirstOrDefault();
        foreach (StringLiteral[] path in NextLinkPaths)
        {
            if (Follow(page, path) is var (properties, type))
            {
                PaginationKind kind = cursor is null ? PaginationKind.NextLink : PaginationKind.NextLinkOrCursor;
                return new PaginationModel(kind, item, Property(items), properties, type, cursor ?? default);
            }
        }

        foreach (StringLiteral[] path in cursor is null ? [] : CursorPaths)
        {
            if (Follow(page, path) is (var properties, TypeKind.String))
            {
                return new PaginationModel(PaginationKind.Cursor, item, Property(items), properties, TypeKind.String, cursor!.Value);
            }
        }

        return null;
    }

    private static StringLiteral[] Literals(params string[] texts) => [.. texts.Select(StringLiteral.Create)];

    private static bool IsCursor(ParameterModel parameter, StringLiteral name) =>
        parameter is { Location: ParameterLocationKind.Query, IsRequired: false, Type.Kind: TypeKind.String } && parameter.WireName == name;

    private static PropertyModel Property(MemberModel member) => new(member.Name, member.Presence == MemberPresence.OptionalNullable);

    private static MemberModel? Items(RecordModel page)
    {
        List<MemberModel> lists = [.. page.Members.Where(member => member.Type.Kind == TypeKind.List)];
        return ItemNames.Select(name => lists.Find(list => list.JsonName == name)).FirstOrDefault(list => list is not null)
            ?? (lists.Count == 1 ? lists[0] : null);
    }

    private (EquatableArray<PropertyModel> Properties, TypeKind Type)? Follow(RecordModel page, StringLiteral[] path)
    {
        List<PropertyModel> properties = [];
        RecordModel? record = page;
        for (int i = 0; i < path.Length; i++)
        {
            MemberModel? member = record?.Members.FirstOrDefault(member => member.JsonName == path[i]);
            if (member is null)
            {
                return null;
            }

            properties.Add(Property(member));
            if (i == path.Length - 1)
            {
                return member.Type.Kind is TypeKind.String or TypeKind.Uri ? (properties.ToEquatableArray(), member.Type.Kind) : null;
            }

            record = member.Type is { Kind: TypeKind.Record, Name: { } name } ? _records[name] : null;
        }

        return null;
    }
}
