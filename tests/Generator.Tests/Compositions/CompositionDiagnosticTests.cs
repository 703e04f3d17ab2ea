using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Compositions;

public class CompositionDiagnosticTests
{
    [Fact]
    public void Parts_that_contradict_each_other_about_a_member_are_a_warning_at_the_last_one_which_wins()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            "A:\n  allOf:\n    - properties: {b: {type: string}}\n    - properties: {b: {type: integer}}"));

        Assert.Equal(["AAG006 specs/api.yaml(9,24)"], run.DiagnosticPlaces);
        Assert.Contains("long? B { get; init; }", run.Source("A.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_that_have_types_by_several_patterns_are_a_warning_and_kept_as_json()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            "A:\n  properties: {b: {type: string}}\n  patternProperties: {'^x': {type: string}, '^y': {type: integer}}"));

        Assert.Equal(["AAG006 specs/api.yaml(8,7)"], run.DiagnosticPlaces);
        Assert.Contains("JsonMembers AdditionalProperties { get; init; }", run.Source("A.g.cs"), StringComparison.Ordinal);
    }
}
