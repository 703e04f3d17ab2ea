using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

public class TupleDiagnosticTests
{
    [Theory]
    [InlineData("prefixItems: [{type: string}, {type: integer}]")]
    [InlineData("prefixItems: [{type: string}], items: {type: integer}")]
    [InlineData("items: [{type: string}, {type: integer}]")]
    public void A_tuple_of_several_types_is_a_warning_and_a_list_of_any_JSON(string tuple)
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas($"Holder:\n  type: object\n  properties:\n    pair: {{{tuple}}}"));

        Assert.StartsWith("AAG006 specs/api.yaml(9,", Assert.Single(run.DiagnosticPlaces), StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::System.Text.Json.JsonElement>? Pair { get; init; }", run.Source("Holder.g.cs"), StringComparison.Ordinal);
    }
}
