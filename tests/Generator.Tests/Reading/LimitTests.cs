using Atlassian.Admin.Gen.Parsing.Reading;

namespace Atlassian.Admin.Gen.Tests.Reading;

public class LimitTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Nesting_that_would_exhaust_the_stack_is_refused_in_json_and_yaml(string open, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));

        DocumentReadResult json = Documents.Read($"{{\"openapi\": \"3.1.0\",\n \"x-deep\": {deep}}}");
        DocumentReadResult yaml = Documents.Read($"openapi: 3.1.0\nx-deep: {deep}");

        Assert.Null(json.Document);
        Assert.StartsWith("2,", json.Single("AAG010").Location.Place(), StringComparison.Ordinal);
        Assert.Null(yaml.Document);
        Assert.StartsWith("2,", yaml.Single("AAG010").Location.Place(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_deepest_nesting_that_is_allowed_is_read_on_a_small_stack()
    {
        int levels = (ReaderLimits.Default.MaxDepth - 5) / 2;
        string deep = string.Concat(Enumerable.Repeat("{\"properties\":{\"a\":", levels)) + "{}" + new string('}', 2 * levels);
        string text = "{\"openapi\":\"3.1.0\",\"paths\":{},\"components\":{\"schemas\":{\"A\":" + deep + "}}}";
        DocumentReadResult? result = null;
        CancellationToken token = TestContext.Current.CancellationToken;

        var thread = new Thread(
            () => result = DocumentReader.Read(Microsoft.CodeAnalysis.Text.SourceText.From(text), Documents.Path, token), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotNull(result!.Document);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Aliases_that_stand_for_billions_are_refused()
    {
        string bomb = "openapi: 3.1.0\nx-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n" + string.Join('\n', Enumerable.Range(1, 12).Select(i =>
            $"x-{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]"));

        DocumentReadResult result = Documents.Read(bomb);

        Assert.Null(result.Document);
        Assert.Contains("aliases", result.Single("AAG010").Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_keys_that_merge_the_same_again_and_again_are_refused()
    {
        string bomb = "openapi: 3.1.0\nx-0: &a0 {k: 1}\n" + string.Join('\n', Enumerable.Range(1, 60).Select(i =>
            $"x-{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}]}}"));

        Assert.Null(Documents.Read(bomb).Document);
    }

    [Fact]
    public void Many_aliases_are_no_bomb()
    {
        string text = "openapi: 3.1.0\nx-a: &a {k: [1, 2, 3]}\n" + string.Join('\n', Enumerable.Range(0, 5_000).Select(i => $"x-{i}: *a"));

        Assert.NotNull(Documents.Read(text).Document);
    }

    [Theory]
    [InlineData("x-a: &a {k: *a}", "2,13")]
    [InlineData("x-a: &a\n  - [*a]", "3,6")]
    [InlineData("x-a: &a\n  <<: *a", "3,7")]
    public void An_anchor_that_contains_its_alias_is_refused(string yaml, string place)
    {
        DocumentReadResult result = Documents.Read($"openapi: 3.1.0\n{yaml}");

        Assert.Null(result.Document);
        Assert.Equal(place, result.Single("AAG010").Location.Place());
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_unread()
    {
        DocumentReadResult result = Documents.Read("openapi: 3.1.0\npaths: {}", limits: new() { MaxLength = 20 });

        Assert.True(result.IsOpenApi);
        Assert.Contains("24 characters, and 20 are read", result.Single("AAG010").Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_values_are_refused()
    {
        string text = "openapi: 3.1.0\nx-many: [" + string.Join(',', Enumerable.Repeat("1", 200)) + "]";

        Assert.Null(Documents.Read(text, limits: new() { MaxNodes = 100 }).Document);
        Assert.NotNull(Documents.Read(text, limits: new() { MaxNodes = 1000 }).Document);
    }

    [Fact]
    public void Findings_end_at_their_limit_with_the_number_of_the_others_and_the_document_is_there()
    {
        string schemas = string.Join('\n', Enumerable.Range(0, 50).Select(i => $"S{i}: {{type: wrong{i}}}"));
        DocumentReadResult result = Documents.Read(
            "openapi: 3.1.0\ncomponents:\n  schemas:\n" + string.Join('\n', schemas.Split('\n').Select(line => "    " + line)),
            limits: new() { MaxFindings = 10 });

        Assert.Equal(10, result.Diagnostics.Count(finding => finding.Descriptor.Id == "AAG008"));
        Assert.Equal(11, result.Diagnostics.Length);
        Assert.Contains("There are 40 more findings", result.Diagnostics[10].Message(), StringComparison.Ordinal);

        // The tree is mended from its end.
        Assert.Equal("43,17", result.Diagnostics[10].Location.Place());
        Assert.Equal(50, result.Document!.Components!.Schemas!.Count);
    }
}
