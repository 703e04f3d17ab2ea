using System.Globalization;
using System.Text;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Compositions;

/// <summary>Schemas that would cost a naive parser all its stack, or more time than there is.</summary>
public class HostileSchemaTests
{
    /// <summary>Each schema is reached through the one before it.</summary>
    [Theory]
    [InlineData("oneOf: [{$ref: '#/components/schemas/S%'}, {type: integer}]")]
    [InlineData("allOf: [{$ref: '#/components/schemas/S%'}, {properties: {a%: {type: string}}}]")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/S%'}}")]
    [InlineData("{type: object, additionalProperties: {$ref: '#/components/schemas/S%'}}")]
    public void A_long_chain_is_cut_with_a_warning(string link)
    {
        GeneratorRun run = GeneratorRunner.RunOnce([Chain(600, link)]);

        Assert.All(run.Result.Diagnostics, diagnostic => Assert.Equal("AAG006", diagnostic.Id));
        Assert.NotEmpty(run.Result.Diagnostics);
        Assert.NotEmpty(run.Result.GeneratedSources);
    }

    /// <summary>Each schema is reached by two ways through the one before it, so that there are 2^60 ways to the last.</summary>
    [Theory]
    [InlineData("oneOf: [{$ref: '#/components/schemas/S%'}, {type: array, items: {$ref: '#/components/schemas/S%'}}, {type: integer}]")]
    [InlineData("allOf: [{$ref: '#/components/schemas/S%'}, {allOf: [{$ref: '#/components/schemas/S%'}]}]")]
    public void Many_ways_to_the_same_schema_count_once(string link)
    {
        GeneratorRun run = GeneratorRunner.RunOnce([Chain(60, link)]);

        Assert.All(run.Result.Diagnostics, diagnostic => Assert.Equal("AAG006", diagnostic.Id));
        Assert.NotEmpty(run.Result.GeneratedSources);
    }

    private static ApiDocument Chain(int length, string link)
    {
        StringBuilder schemas = new("Last: {type: object, properties: {end: {type: string}}}");
        for (int i = 1; i <= length; i++)
        {
            string next = link.Replace("S%", i == length ? "Last" : $"S{i + 1}", StringComparison.Ordinal).Replace("%", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            schemas.Append(CultureInfo.InvariantCulture, $"\nS{i}:\n  {next}");
        }

        return ApiDocument.OfSchemas(schemas.ToString());
    }
}
