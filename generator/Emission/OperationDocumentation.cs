using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Writes the documentation of an operation's method.</summary>
internal static class OperationDocumentation
{
    /// <summary>Summary, remarks with the route, parameters, result and errors.</summary>
    public static string Write(CSharpTypes types, OperationModel operation, bool isRaw)
    {
        string route = operation.RouteText.FirstLine;
        DocComment comment = new DocComment().Summary(operation.Summary, $"<c>{route}</c>");
        comment.Line("<remarks>");
        foreach (string line in operation.Description.Lines)
        {
            comment.Line(line);
        }

        comment.Line($"<para><c>{route}</c></para>");
        if (operation.Name != operation.Operation && (operation.Body?.MediaType ?? operation.FormBody?.MediaType) is { } mediaType)
        {
            comment.Line($"<para>Sends the body as <c>{DocText.Create(mediaType.Text.Trim('"')).FirstLine}</c>.</para>");
        }

        if (operation.Body is { Format: BodyFormat.JsonLines, Name: var items })
        {
            comment.Line($"<para><c>{DocText.Create(items.Text).FirstLine}</c> is taken once, while it is sent, so the call is not retried.</para>");
        }

        comment.Line("</remarks>");
        foreach (ParameterModel parameter in operation.Parameters)
        {
            Parameter(comment, parameter.Name, parameter.Documentation, "The parameter <c>" + DocText.Create(parameter.Name.Text).FirstLine + "</c>.");
        }

        if (operation.Body is { } body)
        {
            Parameter(comment, body.Name, body.Documentation, "What to send.");
        }

        comment.Line("<param name=\"cancellationToken\">Cancels the call.</param>");
        comment.Line($"<returns>{Returns(types, operation, isRaw)}</returns>");
        Exceptions(comment, types, operation);
        return comment.ToString();
    }

    private static void Parameter(DocComment comment, Identifier name, DocText text, string otherwise)
    {
        string start = $"param name=\"{name.Text.TrimStart('@')}\"";
        if (text.IsEmpty)
        {
            comment.Line($"<{start}>{otherwise}</param>");
        }

        comment.Element(start, "param", text);
    }

    private static string Returns(CSharpTypes types, OperationModel operation, bool isRaw)
    {
        string body = operation.Response is { Documentation.IsEmpty: false } response ? string.Join(" ", response.Documentation.Lines) : "The response's body.";
        return (isRaw, operation) switch
        {
            (true, { Response: null }) => "Status and headers of the response." + Headers(types, operation),
            (true, _) => $"Status, headers and body of the response. {body}{Headers(types, operation)}",
            (false, { Pagination: not null }) => "The items of all pages, in the order of the pages. Nothing is sent until they are enumerated.",
            (false, { Response.Body.Type.Kind: TypeKind.AsyncEvents }) =>
                $"The data of the events, as they come; <c>AsEvents</c> has their types and ids. Nothing is sent until they are enumerated. {body}",
            (false, { Response.Body.Type.Kind: TypeKind.AsyncSequence }) => $"The items, as they come. Nothing is sent until they are enumerated. {body}",
            (false, { Response: null }) => "A task that ends when the server has answered with success.",
            _ => body,
        };
    }

    private static string Headers(CSharpTypes types, OperationModel operation) => operation.ResponseHeadersName is { } reader
        ? $"<para><see cref=\"{types.Emitted(reader)}\"/> reads the headers.</para>"
        : string.Concat(operation.ResponseHeaders.Select(header =>
            $"<para>Header <c>{header.Name.FirstLine}</c>{(header.Documentation.IsEmpty ? "" : ": " + string.Join(" ", header.Documentation.Lines))}</para>"));

    private static void Exceptions(DocComment comment, CSharpTypes types, OperationModel operation)
    {
        foreach (IGrouping<string, ErrorResponseModel> errors in operation.Errors.Where(error => error.Type is not null).GroupBy(error => types.Name(error.Type!)))
        {
            comment.Line("<exception cref=\"T:Atlassian.Admin.Gen.ApiException`1\">");
            comment.Line($"With <c>{DocText.Create(errors.Key.Replace("global::", "")).FirstLine}</c> as its error:");
            foreach (ErrorResponseModel error in errors)
            {
                comment.Line($"<para>{error.StatusText.FirstLine}: {string.Join(" ", error.Documentation.Lines)}</para>");
            }

            comment.Line("</exception>");
        }

        comment.Line("<exception cref=\"T:Atlassian.Admin.Gen.ApiException\">The server answered with an error, or with a body that does not fit the document.</exception>");
    }
}
