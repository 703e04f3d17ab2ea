using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Presence;
using Generated.Shapes;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>A body that does not fit says where and what was expected, and never what was there.</summary>
public class FailureTests
{
    [Theory]
    [InlineData("""{"data":[{},{},{},{"last_active":"secret"}]}""", "$.data[3].last_active: Expected a date with time as RFC 3339 writes it, found another string.")]
    [InlineData("""{"data":[{"last_active":5}]}""", "$.data[0].last_active: Expected a string, found a number.")]
    [InlineData("""{"data":[{"odd key":"secret"}]}""", "$.data[0]['odd key']: Expected a 64-bit integer, found a string.")]
    [InlineData("""{"data":[{"tags":{"a":1,"b":2147483648}}]}""", "$.data[0].tags.b: Expected a 32-bit integer, found a number outside its range.")]
    [InlineData("""{"data":[{"unknown":[{"a":1}],"odd key":true}]}""", "$.data[0]['odd key']: Expected a 64-bit integer, found a boolean.")]
    [InlineData("""{"data":{}}""", "$.data: Expected an array, found an object.")]
    [InlineData("""{"data":[[]]}""", "$.data[0]: Expected an object, found an array.")]
    [InlineData("""{"data":[null]}""", "$.data[0]: Expected an object, found null.")]
    [InlineData("""{"data":null}""", "$.data: Expected an array, found null.")]
    [InlineData("""{}""", "$: The required member 'data' is missing or null.")]
    [InlineData("""[]""", "$: Expected an object, found an array.")]
    [InlineData("null", "$: Expected an object, found null.")]
    [InlineData("\"secret\"", "$: Expected an object, found a string.")]
    public void A_failure_names_the_place_and_what_was_expected(string json, string expected) =>
        Assert.Equal(expected, JsonText.Failure(json, Page.JsonConverter.Instance));

    [Fact]
    public void A_missing_member_of_an_inner_object_names_that_object() => Assert.Equal(
        "$.children[1]: The required member 'name' is missing or null.",
        JsonText.Failure("""{"name":"a","children":[{"name":"b"},{"parent":{"name":"x"}}]}""", Tree.JsonConverter.Instance));

    [Fact]
    public void A_nullable_member_that_is_required_has_to_be_there() => Assert.Equal(
        "$: The required member 'nullableText' is missing or null.",
        JsonText.Failure("""{"requiredText":"","requiredNumber":1,"requiredList":[],"requiredObject":{},"requiredAny":1}""", Values.JsonConverter.Instance));
}
