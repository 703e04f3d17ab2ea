using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Parsing.Reading;

namespace Atlassian.Admin.Gen.Tests.Reading;

public class SourceMapTests
{
    private const string Yaml = """
        openapi: 3.1.0
        info:
          title: "Größe 😀"
          version: '1'   # the first
        paths:
          /a/{id}:
            get: {operationId: x, tags: [one, two]}
        x-more:
          - first
          - key: |
              text
              more
        """;

    private const string Json = """
        {
          "openapi": "3.1.0", "info": {"title": "Größe 😀", "version": "1"},
          "paths": {
            "/a/{id}": {"get": {"operationId": "x", "tags": ["one", "two"]}}
          }
        }
        """;

    [Theory]
    [InlineData("/openapi", "1,1", "1,10")]
    [InlineData("/info", "2,1", "3,3")]
    [InlineData("/info/title", "3,3", "3,10")]
    [InlineData("/info/version", "4,3", "4,12")]
    [InlineData("/paths/~1a~1{id}", "6,3", "7,5")]
    [InlineData("/paths/~1a~1{id}/get/operationId", "7,11", "7,24")]
    [InlineData("/paths/~1a~1{id}/get/tags/1", "7,39", "7,39")]
    [InlineData("/x-more/0", "9,5", "9,5")]
    [InlineData("/x-more/1/key", "10,5", "10,10")]
    public void Keys_and_values_have_their_places_in_yaml(string at, string key, string value)
    {
        SourceMap map = Documents.Read(Yaml).SourceMap;

        Assert.Equal(key, map.Key(at).Place());
        Assert.Equal(value, map.Value(at).Place());
    }

    [Theory]
    [InlineData("/openapi", "2,3", "2,14")]
    [InlineData("/info/title", "2,32", "2,41")]
    [InlineData("/info/version", "2,53", "2,64")]
    [InlineData("/paths/~1a~1{id}/get", "4,17", "4,24")]
    [InlineData("/paths/~1a~1{id}/get/tags/1", "4,61", "4,61")]
    public void Keys_and_values_have_their_places_in_json(string at, string key, string value)
    {
        SourceMap map = Documents.Read(Json).SourceMap;

        Assert.Equal(key, map.Key(at).Place());
        Assert.Equal(value, map.Value(at).Place());
    }

    [Theory]
    [InlineData(Yaml, "/info/title", "\"Größe 😀\"")]
    [InlineData(Yaml, "/info/version", "'1'")]
    [InlineData(Yaml, "/x-more/1/key", "|\n      text\n      more")]
    [InlineData(Json, "/info/title", "\"Größe 😀\"")]
    [InlineData(Json, "/paths/~1a~1{id}/get/tags/0", "\"one\"")]
    [InlineData(Json, "/info", "{\"title\": \"Größe 😀\", \"version\": \"1\"}")]
    [InlineData(Json, "/paths", "{")]
    public void A_place_spans_the_scalar_or_the_container_s_first_line(string text, string at, string expected)
    {
        LocationInfo location = Documents.Read(text).SourceMap.Value(at);

        Assert.Equal(expected, text.Substring(location.TextSpan.Start, location.TextSpan.Length));
    }

    [Theory]
    [InlineData("/info/nothing/here", "2,1")]
    [InlineData("/paths/~1a~1{id}/get/tags/7", "7,27")]
    [InlineData("/nothing", "1,1")]
    [InlineData("", "1,1")]
    [InlineData("#/info/title", "3,10")]
    public void What_is_not_there_is_at_the_key_of_what_lacks_it(string at, string place) =>
        Assert.Equal(place, Documents.Read(Yaml).SourceMap.Value(at).Place());

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public void Byte_order_marks_and_carriage_returns_move_nothing(string start)
    {
        SourceMap yaml = Documents.Read(start + Yaml.ReplaceLineEndings("\r\n")).SourceMap;
        SourceMap json = Documents.Read(start + Json.ReplaceLineEndings("\r\n")).SourceMap;

        Assert.Equal("7,24", yaml.Value("/paths/~1a~1{id}/get/operationId").Place());
        Assert.Equal("4,61", json.Value("/paths/~1a~1{id}/get/tags/1").Place());
    }

    [Fact]
    public void A_tab_is_one_column() =>
        Assert.Equal("2,7", Documents.Read("{\n\t\"a\":\t1, \"openapi\": \"3.1.0\"}").SourceMap.Value("/a").Place());

    [Fact]
    public void An_alias_is_where_it_is_written_and_what_is_in_it_where_that_is_written()
    {
        SourceMap map = Documents.Read("openapi: 3.1.0\nx-a: &a\n  k: 1\nx-b: *a\nx-c:\n  <<: *a\n  l: 2").SourceMap;

        Assert.Equal("4,6", map.Value("/x-b").Place());
        Assert.Equal("3,6", map.Value("/x-b/k").Place());
        Assert.Equal("3,6", map.Value("/x-c/k").Place());
        Assert.Equal("7,6", map.Value("/x-c/l").Place());
    }

    [Fact]
    public void A_duplicate_key_s_place_is_that_of_the_value_that_counts() =>
        Assert.Equal("3,6", Documents.Read("openapi: 3.1.0\nx-a: 1\nx-a: 2").SourceMap.Value("/x-a").Place());

    [Fact]
    public void Items_behind_one_that_was_taken_out_keep_their_places()
    {
        DocumentReadResult result = Documents.ReadPaths("""
            /a:
              get:
                parameters:
                  - null
                  - {name: one, in: query}
                  - {name: bad, in: nowhere}
                  - {name: two, in: query}
            """);

        Assert.Equal(["one", "two"], result.Document!.Paths["/a"].Operations![HttpMethod.Get].Parameters!.Select(parameter => parameter.Name));
        Assert.Equal("8,18", result.SourceMap.Value("/paths/~1a/get/parameters/0/name").Place());
        Assert.Equal("10,18", result.SourceMap.Value("/paths/~1a/get/parameters/1/name").Place());
        Assert.Equal(["7,11", "9,27"], result.Diagnostics.Select(diagnostic => diagnostic.Location.Place()));
    }

    [Fact]
    public void The_places_of_swagger_2_are_found_under_the_names_of_version_3()
    {
        SourceMap map = Documents.Read(
            "swagger: '2.0'\npaths:\n  /a:\n    get:\n      responses:\n        '200': {schema: {type: string}}\ndefinitions:\n  A: {type: object}").SourceMap;

        Assert.Equal("8,3", map.Key("/components/schemas/A").Place());
        Assert.Equal("8,13", map.Value("/components/schemas/A/type").Place());
        Assert.Equal("6,9", map.Key("/paths/~1a/get/responses/200/content/application~1json/schema").Place());
    }
}
