using System.Text.Json;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Json;
using Generated.Presence;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>Required or not, nullable or not: four cases, of values and of references.</summary>
public class PresenceTests
{
    private const string Required =
        "\"requiredText\":\"t\",\"requiredNumber\":1,\"requiredList\":[\"a\"],\"requiredObject\":{},\"requiredAny\":{\"x\":1}";

    private const string Nullables = "\"nullableText\":null,\"nullableNumber\":null,\"nullableList\":null,\"nullableObject\":null";

    private static readonly Values Smallest = new()
    {
        RequiredText = "t",
        RequiredNumber = 1,
        RequiredList = ["a"],
        RequiredObject = new Inner(),
        RequiredAny = JsonText.Element("""{"x":1}"""),
    };

    [Fact]
    public void Only_what_is_required_and_never_null_has_to_be_given_and_required_nulls_are_written() => Assert.Equal(
        $"{{{Required},{Nullables}}}", JsonText.Write(Smallest, Values.JsonConverter.Instance));

    [Fact]
    public void Optional_members_that_are_null_are_not_written() => Assert.Equal(
        $"{{{Required},{Nullables},\"optionalText\":\"x\",\"optionalNumber\":0,\"optionalList\":[],\"optionalObject\":{{}},\"optionalAny\":null}}",
        JsonText.Write(
            Smallest with { OptionalText = "x", OptionalNumber = 0, OptionalList = [], OptionalObject = new Inner(), OptionalAny = JsonValues.Null },
            Values.JsonConverter.Instance));

    [Fact]
    public void Optional_members_of_a_request_that_may_be_null_tell_absence_from_null() => Assert.Equal(
        $"{{{Required},{Nullables},\"openText\":null,\"openNumber\":5,\"openList\":null,\"openObject\":{{\"value\":\"v\"}},\"openMap\":null,\"openBytes\":null,\"openKind\":null}}",
        JsonText.Write(
            Smallest with
            {
                OpenText = null,
                OpenNumber = 5,
                OpenList = new Optional<IReadOnlyList<string>?>(null),
                OpenObject = new Inner { Value = "v" },
                OpenMap = new Optional<IReadOnlyDictionary<string, long>?>(null),
                OpenBytes = null,
                OpenKind = null,
            },
            Values.JsonConverter.Instance));

    [Fact]
    public void Absence_and_null_are_told_apart_when_read()
    {
        Values absent = JsonText.Read($"{{{Required},{Nullables}}}", Values.JsonConverter.Instance);
        Values isNull = JsonText.Read($"{{{Required},{Nullables},\"openText\":null,\"openNumber\":null,\"optionalText\":null}}", Values.JsonConverter.Instance);

        Assert.False(absent.OpenText.HasValue);
        Assert.False(absent.OpenNumber.HasValue);
        Assert.True(isNull.OpenText.HasValue);
        Assert.Null(isNull.OpenText.Value);
        Assert.Null(isNull.OpenNumber.Value);
        Assert.Null(isNull.OptionalText);
        Assert.NotEqual(absent, isNull);
    }

    [Theory]
    [InlineData("\"openText\":\"x\",\"openNumber\":1,\"openList\":[\"a\"],\"openObject\":{\"value\":\"v\"},\"openMap\":{\"a\":1},\"openBytes\":\"AQI=\",\"openKind\":\"a\"")]
    [InlineData("\"openText\":null,\"openNumber\":null,\"openList\":null,\"openObject\":null,\"openMap\":null,\"openBytes\":null,\"openKind\":null")]
    public void What_is_read_is_written_again(string open) => JsonText.AssertRoundTrips($"{{{Required},{Nullables},{open}}}", Values.JsonConverter.Instance);

    [Theory]
    [InlineData("\"openList\":[\"a\"]")]
    [InlineData("\"openMap\":{\"a\":1,\"b\":2}")]
    [InlineData("\"openBytes\":\"AQI=\"")]
    [InlineData("\"openList\":null")]
    [InlineData("\"openObject\":{\"value\":\"v\"}")]
    public void Members_that_tell_absence_from_null_are_compared_by_value_too(string open)
    {
        Values value = JsonText.Read($"{{{Required},{Nullables},{open}}}", Values.JsonConverter.Instance);
        Values same = JsonText.Read($"{{{Required},{Nullables},{open}}}", Values.JsonConverter.Instance);

        Assert.Equal(value, same);
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(value, Smallest);
    }

    [Fact]
    public void A_type_that_is_only_received_has_plain_members()
    {
        Received received = JsonText.Read("""{"text":null}""", Received.JsonConverter.Instance);

        Assert.Null(received.Text);
        Assert.Null(received.Number);
        Assert.Equal(typeof(string), typeof(Received).GetProperty(nameof(Received.Text))!.PropertyType);
    }

    [Theory]
    [InlineData("requiredText", "Expected a string, found null.")]
    [InlineData("requiredNumber", "Expected a 64-bit integer, found null.")]
    [InlineData("requiredList", "Expected an array, found null.")]
    [InlineData("requiredObject", "Expected an object, found null.")]
    public void A_required_member_that_is_never_null_may_not_be_null(string name, string expected) => Assert.Equal(
        $"$.{name}: {expected}", JsonText.Failure($"{{{Required},{Nullables},\"{name}\":null}}", Values.JsonConverter.Instance));

    [Fact]
    public void Any_JSON_may_be_null_even_where_it_is_required() => Assert.Equal(
        JsonValueKind.Null, JsonText.Read($"{{{Required},{Nullables},\"requiredAny\":null}}", Values.JsonConverter.Instance).RequiredAny.ValueKind);
}
