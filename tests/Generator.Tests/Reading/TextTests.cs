using Atlassian.Admin.Gen.Parsing.Reading;

namespace Atlassian.Admin.Gen.Tests.Reading;

public class TextTests
{
    private const string Json = """{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}}""";

    [Theory]
    [InlineData("api.json")]
    [InlineData("api.yaml")]
    [InlineData("api")]
    public void Json_is_json_whatever_its_name_is(string path)
    {
        DocumentReadResult result = Documents.Read(Json, path);

        Assert.NotNull(result.Document);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Yaml_is_yaml_in_a_json_file() =>
        Assert.NotNull(Documents.Read("openapi: 3.0.3\npaths: {}", "api.json").Document);

    [Fact]
    public void Braces_that_are_not_json_are_yaml() =>
        Assert.NotNull(Documents.Read("{openapi: 3.0.3, info: {title: t, version: '1'}, paths: {}}").Document);

    [Fact]
    public void Comments_and_trailing_commas_in_json_are_no_reason_to_refuse_it()
    {
        DocumentReadResult result = Documents.Read("{\"openapi\": \"3.0.3\", // a comment\n \"paths\": {},}");

        Assert.NotNull(result.Document);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing but a comment")]
    [InlineData("just text")]
    [InlineData("[]")]
    [InlineData("type: object")]
    [InlineData("{\"a\": 1}")]
    public void A_text_without_a_version_is_no_openapi_document_and_no_finding(string text)
    {
        DocumentReadResult result = Documents.Read(text);

        Assert.False(result.IsOpenApi);
        Assert.Null(result.Document);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("openapi: 3.1.0\ninfo: {title: 't", "2,")]
    [InlineData("{\"openapi\": \"3.1.0\",\n \"info\": {\"title\": \"t", "2,")]
    [InlineData("{\"openapi\": \"3.1.0\",\n \"info\": [1, 2}", "2,")]
    public void A_truncated_document_is_reported_where_it_breaks_off_and_known_for_what_it_is(string text, string line)
    {
        DocumentReadResult result = Documents.Read(text);

        Assert.True(result.IsOpenApi);
        Assert.Null(result.Document);
        Assert.StartsWith(line, result.Single("AAG001").Location.Place(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_text_that_says_nothing_of_openapi_is_not_one() =>
        Assert.False(Documents.Read("# a list\n\n**not yaml**: *at all").IsOpenApi);

    [Fact]
    public void A_nul_character_is_refused_where_it_stands() =>
        Assert.Equal("2,9", Documents.Read("openapi: 3.1.0\ninfo: x \0 y").Single("AAG001").Location.Place());

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_document() =>
        Assert.NotNull(Documents.Read("\uFEFF" + Json).Document);

    [Theory]
    [InlineData("openapi: 3.0", DocumentVersion.OpenApi30)]
    [InlineData("openapi: 3.1", DocumentVersion.OpenApi31)]
    [InlineData("openapi: 3.2.0", DocumentVersion.OpenApi32)]
    [InlineData("openapi: 3.0.0-RC1", DocumentVersion.OpenApi30)]
    [InlineData("swagger: 2.0", DocumentVersion.Swagger2)]
    [InlineData("swagger: 2", DocumentVersion.Swagger2)]
    [InlineData("swagger: '2.0'", DocumentVersion.Swagger2)]
    internal void Versions_are_known_as_numbers_and_as_text(string line, DocumentVersion version)
    {
        DocumentReadResult result = Documents.Read($"{line}\ninfo: {{title: t, version: 1.0}}\npaths: {{}}");

        Assert.Equal(version, result.Version);
        Assert.Equal("1.0", result.Document!.Info.Version);
    }

    [Theory]
    [InlineData("openapi: 4.0.3", "1,10")]
    [InlineData("openapi: 3.10.0", "1,10")]
    [InlineData("swagger: '1.2'", "1,10")]
    [InlineData("openapi: [3]", "1,10")]
    public void Another_version_is_an_error_at_its_value(string line, string place)
    {
        DocumentReadResult result = Documents.Read($"{line}\npaths: {{}}");

        Assert.Null(result.Document);
        Assert.True(result.IsOpenApi);
        Assert.Equal(place, result.Single("AAG003").Location.Place());
    }

    [Fact]
    public void What_every_document_should_have_is_there_for_its_readers()
    {
        DocumentReadResult result = Documents.Read("openapi: 3.1.0");

        Assert.NotNull(result.Document!.Info);
        Assert.NotNull(result.Document.Paths);
    }

    [Fact]
    public void Cancellation_is_the_one_thing_that_gets_out()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            DocumentReader.Read(Microsoft.CodeAnalysis.Text.SourceText.From(Json), Documents.Path, cancelled.Token));
    }
}
