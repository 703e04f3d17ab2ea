using Atlassian.Admin.Gen.Parsing.Reading;

namespace Atlassian.Admin.Gen.Tests.Reading;

public class IsolationTests
{
    // A method that HTTP can't have is one of the things on which Microsoft.OpenApi 3.11 throws; should it learn better,
    // another one belongs here.
    private const string Breaking = "additionalOperations: {GOOD: {operationId: good}, 'NO METHOD': {operationId: bad}}";

    [Fact]
    public void Of_what_the_reader_throws_on_only_the_smallest_part_goes()
    {
        DocumentReadResult result = Documents.ReadPaths("""
            /a:
              get: {operationId: a}
              BREAKING
            /b:
              get: {operationId: b}
            """.Replace("BREAKING", Breaking, StringComparison.Ordinal), "3.2.0");

        Assert.Equal("6,55", result.Single("AAG006").Location.Place());
        Assert.Equal(["good", "a"], result.Document!.Paths["/a"].Operations!.Values.Select(operation => operation.OperationId).OrderDescending());
        Assert.Equal(["/a", "/b"], result.Document.Paths.Keys);
    }

    [Fact]
    public void Every_part_that_the_reader_throws_on_is_found()
    {
        DocumentReadResult result = Documents.ReadPaths("""
            /a:
              BREAKING
            /b:
              post:
                callbacks:
                  one:
                    '/one':
                      BREAKING
                responses: {}
            """.Replace("BREAKING", Breaking, StringComparison.Ordinal), "3.2.0", $"components: {{pathItems: {{c: {{{Breaking}}}}}}}");

        Assert.Equal(["AAG006", "AAG006", "AAG006"], result.Diagnostics.Select(finding => finding.Descriptor.Id));
        Assert.Equal(["5,", "11,", "13,"], result.Diagnostics.Select(finding => finding.Location.Place()).Select(place => place[..(place.IndexOf(',', StringComparison.Ordinal) + 1)]));
        Assert.Equal(["/a", "/b"], result.Document!.Paths.Keys);
        Assert.Single(result.Document.Paths["/a"].Operations!);
        Assert.Single(result.Document.Paths["/b"].Operations![HttpMethod.Post].Callbacks!);
    }

    [Fact]
    public void A_scheme_that_breaks_only_together_with_the_host_is_left_out()
    {
        DocumentReadResult result = Documents.Read("swagger: '2.0'\nhost: example.org\nschemes: ['5', https]\npaths: {}");

        Assert.Equal("3,11", result.Single("AAG008").Location.Place());
        Assert.Equal("https://example.org", Assert.Single(result.Document!.Servers!).Url);
    }
}
