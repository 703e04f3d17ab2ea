using System.Globalization;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>Makes the paging that settings ask for; where they name what is not there, the operation stays a plain one, with a diagnostic.</summary>
internal sealed class PaginationBuilder(ParserContext context, PageNavigator navigator, PageParts parts)
{
    private const string InBody = "body:";
    private const string Instead = "the operation answers with plain pages, one at a time.";

    private static readonly TypeKind[] Numbers = [TypeKind.Int32, TypeKind.Int64];

    // What can be written into a query.
    private static readonly TypeKind[] Texts = [TypeKind.String, TypeKind.Uri, TypeKind.Guid, TypeKind.DateTimeOffset, .. Numbers];

    /// <summary>The paging; null, with a diagnostic, when there can't be such a one.</summary>
    public PaginationModel? Build(PaginationSettings settings, PagedOperation operation)
    {
        if (settings.Problem is { } problem)
        {
            return Wrong(settings, operation, "", problem);
        }

        if (operation.Page is not { } page)
        {
            return Wrong(settings, operation, "", "is set, but the response has no typed body");
        }

        if (Items(settings, operation, page) is not { Items.Type.Element: { } item } found)
        {
            return null;
        }

        PaginationModel list = new() { Kind = PaginationKind.SinglePage, Item = item, Items = found.Items.Path };
        return settings.Style switch
        {
            PaginationSettings.Single => list,
            PaginationSettings.LinkHeader => list with { Kind = PaginationKind.LinkHeader },
            PaginationSettings.Link => ByLink(settings, operation, found, list),
            PaginationSettings.Cursor => ByCursor(settings, operation, found, list),
            _ => ByNumber(settings, operation, found, list),
        };
    }

    private PageParts.Found? Items(PaginationSettings settings, PagedOperation operation, PagePlace page)
    {
        if (settings["items"] is not { } text)
        {
            if (parts.FindItems(page) is { } found)
            {
                return found;
            }

            Wrong(settings, operation, "", "does not say where the items are, and the response has not one list alone");
            return null;
        }

        if (PagePath.Parse(text) is { Header: null, LastItem: null } path && navigator.Find(page, path.Names) is { Type.Kind: TypeKind.List } items)
        {
            return new PageParts.Found(items, [page], IsKnown: true);
        }

        Wrong(settings, operation, "items", $"names '{text}' for the items, which is no list of the response");
        return null;
    }

    private PaginationModel? ByLink(PaginationSettings settings, PagedOperation operation, PageParts.Found found, PaginationModel list) =>
        Value(settings, operation, found, "next", TypeKind.String, TypeKind.Uri) is { } next && Optional(settings, operation, found, out PageValueModel? hasMore, "hasMore", TypeKind.Boolean)
            ? list with { Kind = PaginationKind.Link, Next = next, HasMore = hasMore }
            : null;

    private PaginationModel? ByCursor(PaginationSettings settings, PagedOperation operation, PageParts.Found found, PaginationModel list)
    {
        if (Value(settings, operation, found, "next", Texts) is not { } next
            || !Optional(settings, operation, found, out PageValueModel? hasMore, "hasMore", TypeKind.Boolean))
        {
            return null;
        }

        PaginationModel byCursor = list with { Kind = PaginationKind.Cursor, Next = next, HasMore = hasMore ?? parts.HasMore(found.Scopes) };
        string name = settings["parameter"] ?? "";
        if (!name.StartsWith(InBody, StringComparison.Ordinal))
        {
            return Parameter(settings, operation, "parameter") is { } parameter ? byCursor with { Parameter = parameter.WireName } : null;
        }

        return BodyMember(operation, name.Substring(InBody.Length)) is { } member
            ? byCursor with { Kind = PaginationKind.BodyCursor, BodyMember = member.Name }
            : Wrong(settings, operation, "parameter", $"names '{name}' for the cursor, which is no text of a JSON body that can be sent without the caller's help");
    }

    private PaginationModel? ByNumber(PaginationSettings settings, PagedOperation operation, PageParts.Found found, PaginationModel list)
    {
        bool isOffset = settings.Style == PaginationSettings.Offset;
        if (Parameter(settings, operation, "parameter") is not { } parameter
            || !Optional(settings, operation, found, out PageValueModel? hasMore, "hasMore", TypeKind.Boolean)
            || !Optional(settings, operation, found, out PageValueModel? total, "total", Numbers)
            || !Optional(settings, operation, found, out PageValueModel? totalPages, "totalPages", Numbers)
            || (settings["size"] is not null && Parameter(settings, operation, "size") is null))
        {
            return null;
        }

        int first = operation.FirstOf(parameter) ?? (isOffset ? 0 : 1);
        if (settings["first"] is { } text && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out first) || first > 1))
        {
            return Wrong(settings, operation, "first", $"has '{text}' for the number of the first, which is 0 or 1");
        }

        return list with
        {
            Kind = isOffset ? PaginationKind.Offset : PaginationKind.PageNumber,
            Parameter = parameter.WireName,
            First = first,
            HasMore = hasMore ?? parts.HasMore(found.Scopes),
            Total = total ?? parts.Total(operation, found.Scopes),
            TotalPages = isOffset ? null : totalPages ?? parts.TotalPages(operation, found.Scopes),
            SizeParameter = settings["size"] is { } size ? StringLiteral.Create(size) : null,
        };
    }

    private ParameterModel? Parameter(PaginationSettings settings, PagedOperation operation, string key)
    {
        string name = settings[key] ?? "";
        if (operation.Query(name) is not { } parameter || !Texts.Contains(parameter.Type.Kind))
        {
            Wrong(settings, operation, key, name.Length == 0 ? $"has no '{key}'" : $"names the parameter '{name}', which is no text or number in the query of the operation");
            return null;
        }

        return parameter;
    }

    // The first request may be made without a body only where an empty one can be made for the second.
    private MemberModel? BodyMember(PagedOperation operation, string name)
    {
        if (operation.Model.Body is not { Format: BodyFormat.Json or BodyFormat.Xml, Type: { Kind: TypeKind.Record, IsNullable: false } type } body)
        {
            return null;
        }

        IReadOnlyList<MemberModel> members = navigator.Members(new PagePlace([], type));
        bool canBeEmpty = members.All(member => member.Presence is MemberPresence.Optional or MemberPresence.OptionalNullable || member.Initial is not null);
        MemberModel? member = members.FirstOrDefault(member => member.JsonName == StringLiteral.Create(name));
        return member is { Type.Kind: TypeKind.String } && (body.IsRequired || canBeEmpty) ? member : null;
    }

    private bool Optional(
        PaginationSettings settings, PagedOperation operation, PageParts.Found found, out PageValueModel? value, string key, params TypeKind[] kinds)
    {
        value = settings[key] is null ? null : Value(settings, operation, found, key, kinds);
        return value is not null || settings[key] is null;
    }

    private PageValueModel? Value(PaginationSettings settings, PagedOperation operation, PageParts.Found found, string key, params TypeKind[] kinds)
    {
        if (settings[key] is not { } text)
        {
            Wrong(settings, operation, "", $"has no '{key}'");
            return null;
        }

        PagePath? path = PagePath.Parse(text);
        if (path?.Header is { } header)
        {
            return new PageValueModel(kinds[0]) { Header = StringLiteral.Create(header) };
        }

        PagePlace? start = path switch
        {
            null => null,
            { LastItem: null } => operation.Page,
            _ => navigator.Find(operation.Page!, path.Names) is { } list && list == found.Items ? new PagePlace([], found.Items.Type.Element!) : null,
        };
        if (start is not null && navigator.Find(start, path!.LastItem ?? path.Names) is { } place && kinds.Contains(place.Type.Kind))
        {
            return place.Value with { IsOfLastItem = path.LastItem is not null };
        }

        Wrong(settings, operation, key, $"names '{text}' for '{key}', which the response does not have in that type");
        return null;
    }

    private PaginationModel? Wrong(PaginationSettings settings, PagedOperation operation, string key, string problem)
    {
        if (settings.IsOption)
        {
            context.Report(DiagnosticDescriptors.WrongOption, settings.Pointer, settings[key] ?? settings.Style, settings.Source, $"for {operation.Text} it {problem}.");
        }
        else
        {
            PlacePointer pointer = settings.PointerOf(key);
            string leftOut = $"{settings.Source} of {operation.Text} {problem}";
            if (settings[key] is null && settings.Problem is null)
            {
                context.ReportUnsupported(pointer, leftOut, Instead);
            }
            else
            {
                context.ReportUnsupportedValue(pointer, leftOut, Instead);
            }
        }

        return null;
    }
}
