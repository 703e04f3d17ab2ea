using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

public class TupleDiagnosticTests
{
    [Theory]
    [InlineData("prefixItems: [{type: string}, {type: integer}]")]
    [InlineData("prefixItems: [{type: string}], items: {type: integer}")]
    [InlineData("items: [{type: string}, {type: integer}]")]
    public void A_tuple_of_several_types_is_a_type_of_its_place_in_either_notation(string tuple)
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas($"Holder:\n  type: object\n  properties:\n    pair: {{{tuple}}}"));

        Assert.Empty(run.DiagnosticPlaces);
        Assert.Contains("public global::Acme.Api.HolderPair? Pair { get; init; }", run.Source("Holder.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public string? Item1 { get; init; }", run.Source("HolderPair.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_an_item_is_said_at_the_item()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas("Pair:\n  prefixItems:\n    - {type: string}\n    - {$ref: '#/components/schemas/Nothing'}"));

        Assert.Equal(["AAG005 specs/api.yaml(9,18)"], run.DiagnosticPlaces);
    }
}
