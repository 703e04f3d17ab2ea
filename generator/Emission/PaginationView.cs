using System.Globalization;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>What the template of a tag client shows of an operation's paging.</summary>
internal sealed class PaginationView(CSharpTypes types, OperationModel operation)
{
    private const string Http = "global::Atlassian.Admin.Gen.Http.";

    private readonly PaginationModel _paging = operation.Pagination!;
    private readonly string _access = operation.Response!.Body.Type.IsNullable ? "?." : ".";

    /// <summary>Takes the items out of a page.</summary>
    public string Items => $"static page => {Follow("page", _paging.Items)}";

    /// <summary>Makes the link to the next page of a page as it came.</summary>
    public string Next => _paging.Kind switch
    {
        PaginationKind.SinglePage => "static _ => null",
        PaginationKind.Link => $"static page => {IfMore}{Http}NextLink.FromUri({Value(_paging.Next!)})",
        PaginationKind.LinkOrCursor => $"static page => {IfMore}{Http}NextLink.FromUriOrCursor({Value(_paging.Next!)}, page.Request, {_paging.Parameter})",
        PaginationKind.LinkHeader => $"static page => {Http}NextLink.FromLinkHeader(page)",
        PaginationKind.Cursor => $"static page => {Http}NextLink.WithCursor(page, {_paging.Parameter}, {Text(_paging.Next!)}{Named("hasMore", _paging.HasMore)})",
        PaginationKind.BodyCursor => $"static page => {Http}NextLink.WithBodyCursor({Text(_paging.Next!)}{Named("hasMore", _paging.HasMore)})",
        PaginationKind.Offset => $"static page => {Http}NextLink.WithOffset(page, {_paging.Parameter}{First(0)}{Named("hasMore", _paging.HasMore)}{Named("total", _paging.Total)}{Size})",
        _ => $"static page => {Http}NextLink.WithPageNumber(page, {_paging.Parameter}{First(1)}{Named("hasMore", _paging.HasMore)}{Named("total", _paging.Total)}{Named("totalPages", _paging.TotalPages)}{Size})",
    };

    public bool HasBodyCursor => _paging.Kind == PaginationKind.BodyCursor;

    /// <summary>The arguments of the request builder, with the cursor in the body.</summary>
    public string CursorArguments
    {
        get
        {
            RequestBodyModel body = operation.Body!;
            string known = body.IsRequired ? body.Name.Text : $"({body.Name} ?? new {types.Name(body.Type)}())";
            return string.Join(", ", OperationParameters.Names(operation).Select(name =>
                name == body.Name.Text ? $"{known} with {{ {_paging.BodyMember} = requestCursor }}" : name));
        }
    }

    private string IfMore => _paging.HasMore is { } hasMore ? $"{Value(hasMore)} == false ? null : " : "";

    private string Size => _paging.SizeParameter is { } size ? $", sizeParameter: {size}" : "";

    private string First(int usual) => _paging.First == usual ? "" : $", first: {_paging.First.ToString(CultureInfo.InvariantCulture)}";

    private string Named(string name, PageValueModel? value) => value is null ? "" : $", {name}: {Value(value)}";

    private string Text(PageValueModel value)
    {
        if (value.Header is not null || value.Type == TypeKind.String)
        {
            return Value(value);
        }

        return $"{Http}ParameterText.From({Value(value)})";
    }

    private string Value(PageValueModel value)
    {
        string not = value.IsNegated ? "!" : "";
        return value switch
        {
            { Header: { } header, Type: TypeKind.Boolean } => $"{not}page.HeaderFlag({header})",
            { Header: { } header, Type: TypeKind.Int32 or TypeKind.Int64 } => $"page.HeaderNumber({header})",
            { Header: { } header } => $"page.Header({header})",
            { IsOfLastItem: true } => $"{Follow("page.Value", _paging.Items)} is [.., {{ }} last] ? last.{Steps(value.Path)} : null",
            _ => not + Follow("page.Value", value.Path),
        };
    }

    private string Follow(string page, EquatableArray<PropertyModel> path) => path.IsEmpty ? page : page + _access + Steps(path);

    private static string Steps(IEnumerable<PropertyModel> path) =>
        string.Join("?.", path.Select(property => property.IsOptional ? $"{property.Name}.GetValueOrDefault()" : property.Name.Text));
}
