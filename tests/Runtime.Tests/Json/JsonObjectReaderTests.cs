using System.Text;
using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Json;

public class JsonObjectReaderTests
{
    private static readonly JsonMemberNames Names = new(["id", "name", "näme", "", "nbme"], [0, 1]);

    // More members than one word has bits, the last of them required.
    private static readonly JsonMemberNames Many = new([.. Enumerable.Range(0, 130).Select(i => $"m{i}")], [3, 129]);

    [Fact]
    public void Members_are_found_in_any_order() =>
        Assert.Equal([1, 0, 4, 3, 2], Read("""{"name":1,"id":2,"nbme":3,"":4,"n\u00e4me":5}""", Names, out _));

    [Fact]
    public void A_member_that_is_not_named_is_kept_with_its_last_value()
    {
        Assert.Equal([0, -1, -1, 1], Read("""{"id":1,"x\u0031":2,"x1":{"a":3},"name":4}""", Names, out JsonMembers others));
        Assert.Equal("""{"a":3}""", Assert.Single(others).Value.GetRawText());
        Assert.True(others.ContainsKey("x1"));
    }

    [Theory]
    [InlineData("{}", "id")]
    [InlineData("""{"id":1}""", "name")]
    [InlineData("""{"nbme":1,"name":1}""", "id")]
    public void The_first_required_member_that_is_missing_is_named(string json, string missing) =>
        Assert.Equal($"The required member '{missing}' is missing or null.", Assert.Throws<JsonException>(() => Read(json, Names, out _)).Message);

    [Theory]
    [InlineData("""{"m3":1,"m128":1}""", "m129")]
    [InlineData("""{"m129":1,"m67":1}""", "m3")]
    public void A_required_member_behind_many_others_is_missed(string json, string missing) =>
        Assert.Contains($"'{missing}'", Assert.Throws<JsonException>(() => Read(json, Many, out _)).Message, StringComparison.Ordinal);

    [Fact]
    public void Required_members_behind_many_others_are_seen() => Assert.Equal([129, 3, 70], Read("""{"m129":1,"m3":1,"m70":1}""", Many, out _));

    [Fact]
    public void Something_else_than_an_object_is_an_error() =>
        Assert.Equal("Expected an object, found an array.", Assert.Throws<JsonException>(() => Read("[]", Names, out _)).Message);

    private static List<int> Read(string json, JsonMemberNames names, out JsonMembers others)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        JsonObjectReader members = new(ref reader, names);
        List<int> found = [];
        while (members.Next(ref reader, out int member))
        {
            found.Add(member);
            if (member < 0)
            {
                members.Keep(ref reader);
            }
        }

        others = members.End();
        return found;
    }
}
