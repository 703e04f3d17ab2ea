using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>What is said about paging and can't be is reported where it is said; the operation is emitted as a plain one.</summary>
public class PagingDiagnosticTests
{
    [Theory]
    [InlineData("x-pageable: pages", 10, "has the style 'pages'")]
    [InlineData("x-pageable: {style: cursor, next: nope, parameter: cursor}", 10, "names 'nope' for 'next'")]
    [InlineData("x-pageable:\n  style: cursor\n  next: to\n  parameter: from", 13, "names the parameter 'from'")]
    [InlineData("x-pageable: {style: cursor, next: to}", 10, "has no 'parameter'")]
    [InlineData("x-pageable: {style: cursor, next: '$..to', parameter: cursor}", 10, "names '$..to'")]
    [InlineData("x-pageable: {style: cursor, next: to, parameter: 'body:cursor'}", 10, "no text of a JSON body")]
    [InlineData("x-pageable: {style: link, next: count}", 10, "names 'count'")]
    [InlineData("x-pageable: {style: page, parameter: cursor, first: 2}", 10, "has '2'")]
    [InlineData("x-pageable: {style: link, next: to, nxt: to}", 10, "has 'nxt'")]
    [InlineData("x-pageable: {style: link, next: to, items: count}", 10, "no list of the response")]
    [InlineData("x-pageable: [1]", 10, "is neither true")]
    [InlineData("x-pageable: true", 10, "nothing to recognise it by")]
    [InlineData("x-ms-pageable: {nextLinkName: nextLink, itemName: list}", 10, "names 'nextLink' for 'next'")]
    [InlineData("x-ms-pageable: {nextLinkName: to}", 10, "names 'value' for the items")]
    [InlineData("x-speakeasy-pagination: {type: magic}", 10, "has the type 'magic'")]
    [InlineData("x-speakeasy-pagination: {type: cursor, inputs: [{name: cursor, in: parameters, type: cursor}], outputs: {results: $.nope, nextCursor: $.to}}", 10, "names '$.nope'")]
    [InlineData("x-fern-pagination: true", 10, "is no object")]
    [InlineData("x-fern-pagination: {results: $response.list}", 10, "has neither cursor")]
    public void An_extension_that_can_not_be_followed(string extension, int line, string message)
    {
        GeneratorRun run = GeneratorRunner.Run(Document(extension));

        Assert.StartsWith($"AAG006 specs/api.yaml({line},", Assert.Single(run.DiagnosticPlaces), StringComparison.Ordinal);
        Assert.Contains(message, run.Diagnostics[0], StringComparison.Ordinal);
        Assert.DoesNotContain("GetPages", run.Source("DefaultClient.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere=off", "nowhere", 1)]
    [InlineData("on", "on", 1)]
    [InlineData("off, getThings=pages", "getThings=pages", 1)]
    [InlineData("getThings=cursor(nxt: to)", "getThings=cursor(nxt: to)", 1)]
    [InlineData("getThings=cursor(next: to", "getThings=cursor(next: to", 1)]
    [InlineData("getThings=cursor(next: nope, parameter: cursor)", "nope", 5)]
    [InlineData("getThings=link-header(items: count)", "count", 5)]
    public void An_option_that_can_not_be_followed(string option, string value, int line)
    {
        GeneratorRun run = GeneratorRunner.Run(Document("x-nothing: 1") with { Metadata = new Dictionary<string, string> { ["Paging"] = option } });

        Assert.StartsWith($"AAG004 specs/api.yaml({line},", Assert.Single(run.DiagnosticPlaces), StringComparison.Ordinal);
        Assert.Contains($"'{value}' is not a value of Paging", run.Diagnostics[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "x-nothing: 1", false)]
    [InlineData("off", "x-pageable: {style: cursor, next: to, parameter: cursor}", false)]
    [InlineData("documented", "x-pageable: {style: cursor, next: to, parameter: cursor}", true)]
    [InlineData("off, getThings=cursor(next: to, parameter: cursor)", "x-pageable: off", true)]
    [InlineData("", "x-pageable: link-header", true)]
    [InlineData("", "x-pagination: {pages: many}", false)]
    [InlineData("", "x-speakeasy-pagination: {type: cursor, inputs: [{name: cursor, in: parameters, type: cursor}], outputs: {results: \"$['list']\", nextCursor: '$.list[(@.length-1)].id'}}", true)]
    [InlineData("", "x-fern-pagination: {offset: $request.number, results: $response.list}", true)]
    public void What_is_said_goes_before_the_shape(string option, string extension, bool isPaged)
    {
        GeneratorRun run = GeneratorRunner.Run(Document(extension) with { Metadata = new Dictionary<string, string> { ["Paging"] = option } });

        Assert.Empty(run.Diagnostics);
        Assert.Equal(isPaged, run.Source("DefaultClient.g.cs").Contains("GetPages", StringComparison.Ordinal));
    }

    private static ApiDocument Document(string extension) => ApiDocument.OfPaths("""
        /things:
          get:
            operationId: getThings
            parameters:
              - {name: cursor, in: query, schema: {type: string}}
              - {name: number, in: query, schema: {type: integer}}
            EXTENSION
            responses:
              '200':
                description: Things.
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        list: {type: array, items: {type: object, properties: {id: {type: string}}}}
                        to: {type: string}
                        count: {type: integer}
        """.Replace("EXTENSION", extension.Replace("\n", "\n    ", StringComparison.Ordinal), StringComparison.Ordinal));
}
