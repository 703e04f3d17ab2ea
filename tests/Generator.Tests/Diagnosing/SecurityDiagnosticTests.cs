using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>Security schemes that OpenAPI does not have are said once, where they stand, and the operations ask for a credential all the same.</summary>
public class SecurityDiagnosticTests
{
    private const string Paths = """
        /a:
          get:
            operationId: getA
            tags: [Things]
            security: [{key: []}]
            responses: {'204': {description: None.}}
        /b:
          get:
            operationId: getB
            tags: [Things]
            security: [{key: []}]
            responses: {'204': {description: None.}}
        """;

    [Fact]
    public void A_scheme_that_the_document_does_not_describe_is_a_warning_where_it_is_first_named()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(Paths));

        Assert.Equal(["AAG006 specs/api.yaml(8,19)"], run.DiagnosticPlaces);
        Assert.Contains("Key { get; } = new(\"key\", global::Atlassian.Admin.Gen.SecuritySchemeType.Other)", run.Source("AcmeSecuritySchemes.g.cs"), StringComparison.Ordinal);
        Assert.Contains("SecurityRequirement((global::Acme.Api.AcmeSecuritySchemes.Key, []))", run.Source("ThingsClient.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{type: http, scheme: 'two words'}", "(18,31)")]
    [InlineData("{type: http}", "(18,5)")]
    [InlineData("{type: apiKey, in: header, name: 'two words'}", "(18,43)")]
    public void A_scheme_that_no_request_can_carry_is_a_warning_at_what_is_wrong_with_it(string scheme, string place)
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(Paths, $"components:\n  securitySchemes:\n    key: {scheme}\n"));

        Assert.Equal([$"AAG006 specs/api.yaml{place}"], run.DiagnosticPlaces);
        Assert.DoesNotContain("AcmeCredentials", run.Source("AcmeSecuritySchemes.g.cs"), StringComparison.Ordinal);
    }
}
