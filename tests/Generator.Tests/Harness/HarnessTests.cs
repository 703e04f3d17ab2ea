using Microsoft.CodeAnalysis.CSharp;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>The proofs of every run can fail.</summary>
public class HarnessTests
{
    [Fact]
    public void Steps_are_found_by_their_names()
    {
        Assert.Contains(TrackingNames.Parse, CachedSteps.Names);
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            """
            /a:
              get:
                responses:
                  '200':
                    description: A record with an enum and a union.
                    content: {application/json: {schema: {properties: {kind: {enum: [a, b]}, choice: {oneOf: [{type: string}, {type: integer}]}, pair: {prefixItems: [{type: string}, {type: integer}]}}}}}
                    headers: {X-Count: {schema: {type: integer}}}
                  '202': {description: Another result., content: {text/plain: {}}}
            /b:
              get:
                responses:
                  '200':
                    description: The same in XML.
                    content: {application/xml: {schema: {properties: {choice: {oneOf: [{type: string}, {type: integer}]}}}}}
            """,
            "webhooks: {b: {post: {requestBody: {content: {application/json: {schema: {type: string}}}}}}}\n") with
        {
            Metadata = new Dictionary<string, string> { ["Index"] = "true" },
        });

        Assert.Equal(
            CachedSteps.Names.Where(name => name != TrackingNames.Diagnostics).Order(),
            CachedSteps.Names.Where(name => run.Result.TrackedSteps.ContainsKey(name) && name != TrackingNames.Diagnostics).Order());
    }

    [Fact]
    public void Types_of_the_reader_and_the_compiler_are_found_wherever_a_model_hides_them()
    {
        Assert.Equal(
            ["root.<Items>k__BackingField.[1].<Value>k__BackingField: Microsoft.OpenApi.OpenApiSchema"],
            ForeignTypes.Find(new Model([new Item("fine"), new Item(new OpenApiSchema())]), "root"));
        Assert.Single(ForeignTypes.Find(new Item(Consumer.Compilation), "root"));
        Assert.Single(ForeignTypes.Find(new Item(SyntaxFactory.IdentifierName("x")), "root"));
        Assert.Empty(ForeignTypes.Find(new Item("fine"), "root"));
    }

    private sealed record Model(Item[] Items);

    private sealed record Item(object Value);
}
