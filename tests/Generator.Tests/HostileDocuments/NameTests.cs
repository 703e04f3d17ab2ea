using System.Text;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>Names that are longer than files may be called.</summary>
public class NameTests
{
    [Theory]
    [InlineData("n")]
    [InlineData("用")]
    public void Long_names_are_cut_to_what_a_file_can_be_called_and_stay_apart(string letter)
    {
        string name = SmallStack.Repeat(letter, 100_000);
        GeneratorRun run = SmallStack.Run(new ApiDocument(ApiDocument.Head + """
            paths:
              /a:
                get:
                  operationId: NAME
                  tags: [NAME]
                  parameters: [{name: NAME, in: query, schema: {type: string}}]
                  responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {? NAME : {type: object, properties: {a: {type: string}}}}}}}}}
            components:
              schemas:
                ? NAME1
                : {type: object, properties: {? NAME : {type: string}, ? NAME2 : {type: string}}}
                ? NAME2
                : {type: string, enum: [NAME, NAME3]}
            """.Replace("NAME", name, StringComparison.Ordinal)));

        Assert.All(run.Result.GeneratedSources, source => Assert.True(Encoding.UTF8.GetByteCount(Path.GetFileName(source.HintName)) <= 255));
        CleanCompilation.Check(run);
    }

    [Fact]
    public void A_hundred_thousand_equal_names_are_numbered_in_time_that_grows_with_their_number()
    {
        Parsing.NameScope scope = new(StringComparer.Ordinal);
        string last = "";
        for (int i = 0; i < 100_000; i++)
        {
            last = scope.ClaimText("Name", "Value");
        }

        Assert.Equal("Name100000", last);
    }
}
