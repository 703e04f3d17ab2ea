using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>Enumerations that can't be what the document says.</summary>
public class EnumDiagnosticTests
{
    [Theory]
    [InlineData("x-enum-varnames", "[First]")]
    [InlineData("x-enumNames", "[First, Second, Third]")]
    [InlineData("x-enum-descriptions", "[]")]
    public void Names_of_another_number_than_the_values_are_a_warning_at_the_names_and_passed_over(string key, string names)
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas($"Letter:\n  type: string\n  enum: [a, b]\n  {key}: {names}"));

        Assert.Equal(["AAG006 specs/api.yaml(9,7)"], run.DiagnosticPlaces);
        Assert.Contains("Letter A { get; }", run.Source("Letter.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("enum: [[1, 2], [3]]", "IReadOnlyList<global::System.Text.Json.JsonElement>? Shape {")]
    [InlineData("enum: [{a: 1}, x]", "JsonElement? Shape {")]
    [InlineData("const: {a: 1}", "IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>? Shape {")]
    public void Enumerated_arrays_and_objects_say_what_the_values_are(string enumeration, string member)
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas($"Holder:\n  type: object\n  properties:\n    shape:\n      {enumeration}"));

        Assert.Empty(run.DiagnosticPlaces);
        Assert.Contains(member, run.Source("Holder.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deprecated_value_is_obsolete()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas("Level:\n  oneOf: [{const: low}, {const: high, deprecated: true, description: Too much.}]"));

        Assert.Empty(run.DiagnosticPlaces);
        Assert.Contains(
            "    /// <summary>Too much.</summary>\n    [global::System.Obsolete(\"The document deprecates this value.\")]\n    public static global::Acme.Api.Level High",
            run.Source("Level.g.cs"),
            StringComparison.Ordinal);
    }
}
