using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Unions;

public class UnionDiagnosticTests
{
    [Fact]
    public void Two_choices_beside_members_are_a_warning_at_the_schema_and_the_members_alone()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            "A:\n  type: object\n  properties: {b: {type: string}}\n  oneOf: [{$ref: '#/components/schemas/C'}, {type: string}]\nC: {type: object, properties: {c: {type: string}}}"));

        Assert.Equal(["AAG006 specs/api.yaml(9,7)"], run.DiagnosticPlaces);
        Assert.Contains("string? B { get; init; }", run.Source("A.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_that_is_one_of_its_own_schemas_is_a_warning_at_the_schema_and_one_of_the_rest()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            "A:\n  oneOf: [{$ref: '#/components/schemas/A'}, {type: string}, {type: integer}]"));

        Assert.Equal(["AAG006 specs/api.yaml(6,5)"], run.DiagnosticPlaces);
        Assert.Contains("public bool TryGetString(", run.Source("A.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_that_are_each_one_of_the_other_are_a_warning_and_the_circle_is_cut()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            "A:\n  oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]\nB:\n  oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}, {type: boolean}]"));

        Assert.Equal(["AAG006 specs/api.yaml(8,5)"], run.DiagnosticPlaces);
        Assert.Contains("public bool TryGetB(", run.Source("A.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("TryGetA(", run.Source("B.g.cs"), StringComparison.Ordinal);
    }
}
