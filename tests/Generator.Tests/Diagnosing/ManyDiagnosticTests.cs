using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>Who has thousands of diagnostics, or one of a million characters, gets what can be read.</summary>
public class ManyDiagnosticTests
{
    [Fact]
    public void What_is_found_while_the_client_is_made_ends_at_its_limit_with_the_number_of_the_others()
    {
        GeneratorRun run = GeneratorRunner.RunOnce([ApiDocument.OfPaths(string.Join('\n', Enumerable.Range(0, 1_003).Select(i => $"/a{i}: {{get: {{parameters: [{{name: p, in: path, required: true, schema: {{type: string}}}}], responses: {{}}}}}}")))]);

        Assert.Equal(1_000, run.Result.Diagnostics.Count(diagnostic => diagnostic.Id == "AAG006"));
        Assert.Contains("There are 3 more findings", Assert.Single(run.Diagnostics, text => text.Contains("AAG016", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_name_is_cut_in_a_message()
    {
        GeneratorRun run = GeneratorRunner.RunOnce([ApiDocument.OfSchemas($"A: {{$ref: '#/components/schemas/{new string('x', 100_000)}'}}")]);

        Assert.InRange(Assert.Single(run.Diagnostics).Length, 500, 1_500);
    }
}
