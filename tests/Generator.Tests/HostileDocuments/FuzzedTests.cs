using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>What fuzzing found, each cut down to what it needs.</summary>
public class FuzzedTests
{
    [Theory]
    [InlineData("a:\n : b\n")]
    [InlineData("openapi: 3.1.0\ninfo:\n  : x\npaths: {}\n")]
    public void An_entry_without_a_key_is_an_error_and_no_loop_without_end(string yaml)
    {
        GeneratorRun run = SmallStack.Run(new ApiDocument(yaml));

        Assert.Contains("AAG001", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Test: {oneOf: [{$ref: '#/components/schemas/Test2'}, {}]}\nTest2: {oneOf: [{$ref: '#/components/schemas/Test'}]}")]
    [InlineData("Test: {anyOf: [{}, {$ref: '#/components/schemas/Test'}]}")]
    public void A_choice_that_has_nothing_left_to_choose_from_keeps_any_json(string schemas) =>
        Assert.DoesNotContain(GeneratorRunner.Run(ApiDocument.OfSchemas(schemas)).Diagnostics, text => text.Contains("AAG009", StringComparison.Ordinal));

    [Fact]
    public void A_member_of_an_inline_object_that_is_no_schema_takes_any_value() => GeneratorRunner.Run(new ApiDocument(
        """
        {"openapi":"3.0.3","paths":{"/healthz/{`param3}/{\"param4}":{"get":{"responses":{"200":{"content":{"application/json":{"schema":
        {"properties":{"object with `additionalProperties: { type: object, properties: ... }`":{"additionalProperties":{"properties":{"text":"`param1"}}}}}}}}}}}}}
        """));
}
