using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Json;

public class JsonMembersTests
{
    [Fact]
    public void No_members_are_an_empty_dictionary()
    {
        JsonMembers none = default;

        Assert.Empty(none);
        Assert.False(none.ContainsKey("a"));
        Assert.False(none.TryGetValue("a", out _));
    }

    [Fact]
    public void With_and_Without_give_new_members_and_leave_the_old_ones()
    {
        JsonMembers one = default(JsonMembers).With("a", JsonValues.From(1));
        JsonMembers two = one.With("b", JsonValues.From("x"));

        Assert.Equal(["a"], one.Keys);
        Assert.Equal(["a", "b"], two.Keys);
        Assert.Equal(one, two.Without("b"));
        Assert.Equal(default, one.Without("a"));
    }

    [Fact]
    public void Members_are_equal_by_value_whatever_their_order()
    {
        JsonMembers left = new([new("a", JsonValues.Parse("[1,{\"x\":2.0}]")), new("b", JsonValues.Null)]);
        JsonMembers right = new([new("b", JsonValues.Null), new("a", JsonValues.Parse("[1, {\"x\": 2}]"))]);

        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(left != right.With("c", JsonValues.From(true)));
    }

    [Fact]
    public void A_description_does_not_tell_the_values() =>
        Assert.DoesNotContain("secret", default(JsonMembers).With("a", JsonValues.From("secret")).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.0}""", true)]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"a":1,"b":2}""", """{"a":1}""", false)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("null", "false", false)]
    [InlineData("12345678901234567890123456789012345", "12345678901234567890123456789012345", true)]
    [InlineData("12345678901234567890123456789012345", "12345678901234567890123456789012346", false)]
    public void JSON_values_are_compared_by_what_they_say(string left, string right, bool expected) =>
        Assert.Equal(expected, JsonEquality.Equal(JsonValues.Parse(left), JsonValues.Parse(right)));

    [Fact]
    public void Values_are_made_without_reflection()
    {
        JsonElement value = JsonValues.Object(
        [
            new("text", JsonValues.From("ü\"")),
            new("whole", JsonValues.From(42)),
            new("part", JsonValues.From(0.5)),
            new("exact", JsonValues.From(0.10m)),
            new("list", JsonValues.Array(JsonValues.From("a"), JsonValues.From("b"))),
            new("yes", JsonValues.From(true)),
            new("nothing", JsonValues.Null),
        ]);

        Assert.True(JsonEquality.Equal(
            JsonValues.Parse("""{"text":"ü\"","whole":42,"part":0.5,"exact":0.10,"list":["a","b"],"yes":true,"nothing":null}"""), value));
    }

    [Fact]
    public void A_number_that_is_not_finite_has_no_JSON() => Assert.Throws<ArgumentException>(() => JsonValues.From(double.NaN));
}
