using Atlassian.Admin.Gen.Parsing.Reading;

namespace Atlassian.Admin.Gen.Tests.Reading;

public class YamlStructureTests
{
    [Fact]
    public void Merge_keys_bring_what_the_mapping_does_not_write_itself() =>
        Assert.Equal(
            """{"base":{"a":1,"b":2},"own":{"a":9,"b":2,"c":3}}""",
            Documents.Data("base: &base {a: 1, b: 2}\nown:\n  a: 9\n  <<: *base\n  c: 3"));

    [Fact]
    public void What_a_mapping_writes_after_its_merge_key_wins_too() =>
        Assert.Equal(
            """{"base":{"a":1},"own":{"a":9}}""",
            Documents.Data("base: &base {a: 1}\nown:\n  <<: *base\n  a: 9"));

    [Fact]
    public void The_first_of_several_merged_mappings_wins() =>
        Assert.Equal(
            """{"x":{"a":1},"y":{"a":2,"b":2},"own":{"a":1,"b":2}}""",
            Documents.Data("x: &x {a: 1}\n" + "y: &y {a: 2, b: 2}\n" + "own: {<<: [*x, *y]}"));

    [Fact]
    public void Merged_mappings_may_merge_themselves() =>
        Assert.Equal(
            """{"x":{"a":1},"y":{"a":1,"b":2},"own":{"a":1,"b":2,"c":3}}""",
            Documents.Data("x: &x {a: 1}\ny: &y\n  <<: *x\n  b: 2\nown:\n  <<: *y\n  c: 3"));

    [Fact]
    public void A_quoted_merge_sign_is_a_key() =>
        Assert.Equal("""{"\u003C\u003C":{"a":1}}""", Documents.Data("'<<': {a: 1}"));

    [Fact]
    public void Only_mappings_can_be_merged()
    {
        DocumentReadResult result = Documents.Read("openapi: 3.1.0\nx-data:\n  <<: text\n  a: 1");

        Assert.Equal("""{"a":1}""", result.Root!["x-data"]!.ToJsonString());
        Assert.Equal("3,7", result.Single("AAG008").Location.Place());
    }

    [Fact]
    public void Aliases_stand_for_their_node_as_value_item_and_key() =>
        Assert.Equal(
            """{"a":{"n":1},"b":[{"n":1},{"n":1}],"k":"name","name":5}""",
            Documents.Data("a: &a {n: 1}\nb: [*a, *a]\nk: &k name\n*k : 5"));

    [Fact]
    public void An_anchor_can_be_given_anew() =>
        Assert.Equal("""{"a":1,"b":1,"c":2,"d":2}""", Documents.Data("a: &x 1\nb: *x\nc: &x 2\nd: *x"));

    [Fact]
    public void An_alias_without_an_anchor_is_an_error_at_its_place()
    {
        DocumentReadResult result = Documents.Read("openapi: 3.1.0\ninfo: *nothing");

        Assert.Null(result.Document);
        Assert.Equal("2,7", result.Single("AAG001").Location.Place());
    }

    [Fact]
    public void A_duplicate_key_is_reported_at_the_second_and_the_last_wins()
    {
        DocumentReadResult result = Documents.Read("openapi: 3.1.0\nx-data:\n  a: 1\n  a: 2");

        Assert.Equal("""{"a":2}""", result.Root!["x-data"]!.ToJsonString());
        Assert.Equal("4,3", result.Single("AAG008").Location.Place());
    }

    [Fact]
    public void A_duplicate_key_within_an_alias_is_reported_once() =>
        Documents.Read("openapi: 3.1.0\nx-a: &a\n  k: 1\n  k: 2\nx-b: *a\nx-c: *a").Single("AAG008");

    [Fact]
    public void A_mapping_as_key_is_left_out_and_reported()
    {
        DocumentReadResult result = Documents.Read("openapi: 3.1.0\nx-data:\n  ? {a: 1}\n  : 2\n  b: 3");

        Assert.Equal("""{"b":3}""", result.Root!["x-data"]!.ToJsonString());
        Assert.Equal("3,5", result.Single("AAG008").Location.Place());
    }

    [Fact]
    public void Of_several_documents_the_first_is_read_and_the_second_reported()
    {
        DocumentReadResult result = Documents.Read("openapi: 3.1.0\n---\nopenapi: 3.0.0\nwrong: [");

        Assert.NotNull(result.Document);
        Assert.Equal(DocumentVersion.OpenApi31, result.Version);
        Assert.Equal("2,1", result.Single("AAG008").Location.Place());
    }

    [Fact]
    public void Tabs_are_white_space_except_as_indentation()
    {
        Assert.Equal("""{"a":"b"}""", Documents.Data("a:\tb\t"));

        DocumentReadResult result = Documents.Read("openapi: 3.1.0\ninfo:\n\ttitle: t");
        Assert.Equal("3,1", result.Single("AAG001").Location.Place());
    }
}
