using System.Text.Json;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Shapes;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

public class ShapeTests
{
    [Theory]
    [InlineData("""{"inline":{"deep":{"value":"x"}}}""")]
    [InlineData("""{"list":["a","b"],"matrix":[[1,2],[],[3]],"inlines":[{"value":1},{}]}""")]
    [InlineData("""{"list":[]}""")]
    [InlineData("""{"counts":{"a":1,"":2},"lists":{"a":["x"],"b":[]}}""")]
    [InlineData("""{"named":{"a":{"name":"x","parent":{"name":"y"}}}}""")]
    [InlineData("""{"free":{"a":[1,{"b":null}]},"anything":[1,"2",null],"freeList":[1,"2",null,{}]}""")]
    [InlineData("""{"anything":null}""")]
    [InlineData("""{"nullables":["a",null],"nullableNumbers":[null,1],"nullableTrees":{"a":null,"b":{"name":"x"}}}""")]
    [InlineData("""{"alias":["a"]}""")]
    public void What_is_read_is_written_again(string json) => JsonText.AssertRoundTrips(json, Everything.JsonConverter.Instance);

    [Fact]
    public void Inline_objects_are_types_named_after_their_place()
    {
        Everything value = new()
        {
            Inline = new EverythingInline { Deep = new EverythingInlineDeep { Value = "x" } },
            Inlines = [new EverythingInlinesItem { Value = 1 }],
            Matrix = [[1], [2, 3]],
            Counts = new Dictionary<string, long> { ["a"] = 1 },
        };

        Assert.Equal(
            """{"inline":{"deep":{"value":"x"}},"matrix":[[1],[2,3]],"inlines":[{"value":1}],"counts":{"a":1}}""",
            JsonText.Write(value, Everything.JsonConverter.Instance));
    }

    [Fact]
    public void A_schema_may_contain_itself_directly_and_in_arrays_and_dictionaries()
    {
        const string Text = """{"name":"root","parent":{"name":"p"},"children":[{"name":"a","children":[{"name":"b"}]}],"byName":{"c":{"name":"c"}}}""";
        Tree tree = JsonText.Read(Text, Tree.JsonConverter.Instance);

        Assert.Equal("b", tree.Children![0].Children![0].Name);
        Assert.Equal("c", tree.ByName!["c"].Name);
        Assert.Equal(Text, JsonText.Write(tree, Tree.JsonConverter.Instance));
    }

    [Fact]
    public void Schemas_may_contain_each_other() => JsonText.AssertRoundTrips(
        """{"name":"a","company":{"staff":[{"name":"b","company":{"roles":{"boss":[{"name":"c"}]}}}]}}""", Person.JsonConverter.Instance);

    [Fact]
    public void An_object_without_members_is_free_form() => Assert.Equal("1", JsonText.Read("""{"free":{"a":1}}""", Everything.JsonConverter.Instance).Free!["a"].GetRawText());

    [Fact]
    public void Records_with_lists_and_dictionaries_are_compared_by_value()
    {
        const string Text = """{"list":["a"],"matrix":[[1]],"counts":{"a":1,"b":2},"lists":{"x":["y"]},"anything":{"b":1.0,"a":2},"freeList":[1],"named":{"a":{"name":"x","children":[]}},"more":[1]}""";
        const string Same = """{"more":[1.0],"list":["a"],"matrix":[[1]],"counts":{"b":2,"a":1},"lists":{"x":["y"]},"anything":{"a":2,"b":1},"freeList":[1],"named":{"a":{"name":"x","children":[]}}}""";
        Everything value = JsonText.Read(Text, Everything.JsonConverter.Instance);
        Everything same = JsonText.Read(Same, Everything.JsonConverter.Instance);

        Assert.Equal(value, same);
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("""{"list":["b"]}""")]
    [InlineData("""{"list":["a","a"]}""")]
    [InlineData("""{"list":["a"],"counts":{"a":2}}""")]
    [InlineData("""{"list":["a"],"more":1}""")]
    [InlineData("""{"list":["a"],"anything":null}""")]
    [InlineData("{}")]
    public void Records_that_say_something_else_are_not_equal(string other) => Assert.NotEqual(
        JsonText.Read("""{"list":["a"],"counts":{"a":1}}""", Everything.JsonConverter.Instance),
        JsonText.Read(other, Everything.JsonConverter.Instance));

    [Fact]
    public void Lists_within_lists_are_compared_by_value() => Assert.Equal(
        JsonText.Read("""{"matrix":[[1,2],[3]]}""", Everything.JsonConverter.Instance),
        JsonText.Read("""{"matrix":[[1,2],[3]]}""", Everything.JsonConverter.Instance));

    [Fact]
    public void The_last_of_members_of_one_name_wins()
    {
        Tree tree = JsonText.Read("""{"name":"a","other":1,"name":"b","other":2}""", Tree.JsonConverter.Instance);

        Assert.Equal("b", tree.Name);
        Assert.Equal("""{"name":"b","other":2}""", JsonText.Write(tree, Tree.JsonConverter.Instance));
    }

    [Theory]
    [InlineData("""{"n\u0061me":"x"}""")]
    [InlineData("""{ "name" : "x" }""")]
    [InlineData("{\t\"name\"\r\n:\"x\"}")]
    public void Names_may_be_written_as_JSON_allows(string json) => Assert.Equal("x", JsonText.Read(json, Tree.JsonConverter.Instance).Name);

    [Theory]
    [InlineData("""{"name":"x",}""")]
    [InlineData("""{"name":"x"/* comment */}""")]
    [InlineData("""{"name":"x"} {}""")]
    [InlineData("""{"name":"x"}}""")]
    [InlineData("""{"name":"x" """)]
    [InlineData("{'name':'x'}")]
    [InlineData("")]
    public void What_is_no_JSON_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => JsonText.Read(json, Tree.JsonConverter.Instance));

    [Fact]
    public void Depth_is_limited()
    {
        static string Nested(int depth) => string.Concat(Enumerable.Repeat("""{"name":"x","parent":""", depth)) + """{"name":"x"}""" + new string('}', depth);

        JsonText.AssertRoundTrips(Nested(60), Tree.JsonConverter.Instance);
        Assert.Throws<JsonException>(() => JsonText.Read(Nested(100), Tree.JsonConverter.Instance));
        Assert.Throws<JsonException>(() => JsonText.Read("""{"name":"x","unknown":""" + new string('[', 100_000), Tree.JsonConverter.Instance));
    }
}
