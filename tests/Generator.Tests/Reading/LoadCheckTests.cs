using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Reading;

/// <summary>Where the reader looks whether it is cancelled is nothing that the document says.</summary>
public class LoadCheckTests
{
    [Fact]
    public void Schemas_that_say_the_same_are_the_same_wherever_the_reader_looks_for_a_cancellation()
    {
        // Of documents as long as this one, some of the schemas have a check in them, at the one media type or at the other.
        const string Schema = "schema: {type: object, properties: {a: {type: string}, b: {type: integer}}}";
        string paths = string.Concat(Enumerable.Range(0, 400).Select(i => $$$$$"""
              /things{{{{{i}}}}}:
                get:
                  operationId: get{{{{{i}}}}}
                  responses: {'200': {description: D, content: {application/json: {{{{{{Schema}}}}}}, application/vnd.a+json: {{{{{{Schema}}}}}}}}}

            """));
        GeneratorRun run = GeneratorRunner.RunOnce([new ApiDocument($"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}")]);

        Assert.Empty(run.Result.Diagnostics);
        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.HintName.Contains("/Results/", StringComparison.Ordinal));
    }
}
