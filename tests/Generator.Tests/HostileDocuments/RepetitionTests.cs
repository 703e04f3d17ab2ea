using Atlassian.Admin.Gen.Parsing;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>A few lines that stand for gigabytes of source are refused before any of it is made.</summary>
public class RepetitionTests
{
    public static TheoryData<string, string> Bombs => new()
    {
        { "members that each of many types inherits", ApiDocument.OfSchemas("B: {type: object, properties: {" + Numbered.List(700, "p%: {type: string}") + "}}\n" + Numbered.Lines(700, "S%: {allOf: [{$ref: '#/components/schemas/B'}]}")).Text },
        { "a chain of bases, each of them a choice between all below", ApiDocument.OfSchemas(Numbered.Lines(400, "S%: {allOf: [{$ref: '#/components/schemas/S^'}], type: object, properties: {p%: {type: string}}, discriminator: {propertyName: k}}") + "\nS400: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k}}").Text },
        { "a form that many operations have", Paths(600, "{post: {requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/B'}}}}, responses: {}}}") + "components: {schemas: {B: {type: object, properties: {" + Numbered.List(600, "p%: {type: string}") + "}}}}\n" },
        { "alternatives of security that many operations have", Paths(700, "{get: {responses: {}}}") + $"security: [{Numbered.List(700, "{s%: []}")}]\n" },
        { "headers of an answer that many operations have", Paths(600, "{get: {responses: {'200': {$ref: '#/components/responses/R'}}}}") + "components: {responses: {R: {description: d, headers: {" + Numbered.List(600, "p%: {schema: {type: string}}") + "}}}}\n" },
        { "media types, each a method that may ask for any of many", ApiDocument.Head + "paths: {/a: {post: {requestBody: {content: {" + Numbered.List(1500, "application/x%+json: {schema: {type: object, properties: {a%: {type: string}}}}") + "}}, responses: {'200': {description: d, content: {" + Numbered.List(1500, "text/y%: {}") + "}}}}}}\n" },
        { "a long text that many operations have", Paths(600, "{get: {parameters: [{$ref: '#/components/parameters/P'}], responses: {}}}") + "components: {parameters: {P: {name: p, in: query, description: " + new string('x', 100_000) + ", schema: {type: string}}}}\n" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void What_is_repeated_beyond_the_limit_is_refused_and_nothing_is_emitted(string kind, string document)
    {
        GeneratorRun run = SmallStack.Run(new ApiDocument(document));

        Assert.Contains("repeats its parts", Assert.Single(run.Diagnostics, text => text.Contains("AAG010", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.True(run.Result.GeneratedSources.IsEmpty, kind);
    }

    [Fact]
    public void Choices_in_compositions_of_choices_are_refused_before_they_have_grown_beyond_all_bounds()
    {
        const string Choice = "oneOf: [{$ref: '#/components/schemas/S^'}, {$ref: '#/components/schemas/T^'}]";
        GeneratorRun run = SmallStack.Run(ApiDocument.OfSchemas(
            Numbered.Lines(24, $"S%: {{allOf: [{{{Choice}}}, {{type: object, properties: {{p%: {{type: string}}}}}}]}}") + "\n"
            + Numbered.Lines(24, $"T%: {{{Choice}, properties: {{q%: {{type: string}}}}}}")
            + "\nS24: {type: object, properties: {a: {type: string}}}\nT24: {type: object, properties: {b: {type: string}}}"));

        Assert.Contains("AAG010", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_composition_that_doubles_at_each_level_has_each_member_once()
    {
        const string Twice = "{allOf: [{$ref: '#/components/schemas/S^'}, {$ref: '#/components/schemas/T^'}]}";
        GeneratorRun run = SmallStack.Run(ApiDocument.OfSchemas(
            $"{Numbered.Lines(30, $"S%: {Twice}")}\n{Numbered.Lines(30, $"T%: {Twice}")}\nS30: {{type: object, properties: {{a: {{type: string}}}}}}\nT30: {{type: object, properties: {{b: {{type: string}}}}}}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.Type("S0").GetMembers().Count(member => member.Name is "A" or "B"));
    }

    [Theory]
    [InlineData("{$ref: '#/components/schemas/A/properties/a/patternProperties'}")]
    [InlineData("{x: {patternProperties: {$ref: '#/components/schemas/A/properties/b/patternProperties'}}}")]
    public void References_to_maps_that_lead_back_to_them_end(string map) => SmallStack.Run(ApiDocument.OfSchemas(
        $"A: {{properties: {{a: {{patternProperties: {{y: {{patternProperties: {map}}}}}}}, b: {{patternProperties: {{y: {{patternProperties: {{$ref: '#/components/schemas/A/properties/a/patternProperties'}}}}}}}}}}}}"));

    [Fact]
    public void Maps_of_references_to_maps_end_before_they_have_grown_beyond_all_bounds()
    {
        const string Twice = "{a: {properties: {$ref: '#/components/schemas/S^/properties'}}, b: {properties: {$ref: '#/components/schemas/S^/properties'}}}";
        GeneratorRun run = SmallStack.Run(ApiDocument.OfSchemas(Numbered.Lines(30, $"S%: {{properties: {Twice}}}") + "\nS30: {properties: {end: {type: string}}}"));

        Assert.InRange(run.Sources.Count, 1, 50_000);
    }

    [Fact]
    public void The_limit_grows_with_the_document_and_its_option()
    {
        ClientBudget small = new(values: 100, length: 2_000, new ReaderLimits { MaxRepeatedItems = 1_000 }, TestContext.Current.CancellationToken);
        small.Take("/a", 1_209, characters: 0);
        small.Take("/a", 0, characters: 299);

        ClientTooLargeException refused = Assert.Throws<ClientTooLargeException>(() => small.Take(((PlacePointer)"/paths").Append("/b"), 0, characters: 200));
        Assert.Equal("/paths/~1b", refused.Pointer);
        Assert.Contains("1,210 members", refused.Arguments[0], StringComparison.Ordinal);
        Assert.Equal(500_000_000 / 256, ReaderLimits.OfLength(500_000_000).MaxRepeatedItems);
        Assert.Equal(500_000_000 / 1024, ReaderLimits.OfLength(500_000_000).MaxTypes);
    }

    [Fact]
    public void The_client_as_a_whole_has_a_limit_that_no_repetition_is_needed_for()
    {
        ClientBudget budget = new(values: 1_000_000, length: 2_000, new ReaderLimits { MaxItems = 100 }, TestContext.Current.CancellationToken);
        budget.Take("/a", 100);

        ClientTooLargeException refused = Assert.Throws<ClientTooLargeException>(() => budget.TakeType("/b", 0));
        Assert.Contains("more than 100 members", refused.Arguments[0], StringComparison.Ordinal);
        Assert.Contains("MaxDocumentLength of its OpenApiClient item to more than as many times 32", refused.Arguments[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_two_large_enumerations_have_in_common_are_found_without_comparing_each_with_each()
    {
        GeneratorRun run = SmallStack.Run(ApiDocument.OfSchemas(
            $"A: {{allOf: [{{type: number, enum: [{Numbered.List(30_000, "%")}]}}, {{type: number, enum: [{Numbered.List(30_000, "%.0")}]}}]}}"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("29999", run.Source("Schemas/A.g.cs"), StringComparison.Ordinal);
    }

    private static string Paths(int count, string item) => $"{ApiDocument.Head}paths:\n{Numbered.Lines(count, $"  /p%: {item}")}\n";
}
