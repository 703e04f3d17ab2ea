using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Json;
using Generated.Additional;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>Members that a document does not name are not lost.</summary>
public class AdditionalMemberTests
{
    private const string Unknown = """{"name":"x","later":{"a":[1,1.50,null]},"null":null}""";

    [Fact]
    public void Unknown_members_are_kept_and_written_back()
    {
        JsonText.AssertRoundTrips(Unknown, Open.JsonConverter.Instance);
        JsonText.AssertRoundTrips(Unknown, Declared.JsonConverter.Instance);
        JsonText.AssertRoundTrips(Unknown, Closed.JsonConverter.Instance);
    }

    [Fact]
    public void Unknown_members_survive_a_change()
    {
        Open changed = JsonText.Read(Unknown, Open.JsonConverter.Instance) with { Name = "y" };

        Assert.Equal(Unknown.Replace("\"x\"", "\"y\"", StringComparison.Ordinal), JsonText.Write(changed, Open.JsonConverter.Instance));
    }

    [Fact]
    public void Unknown_members_can_be_read_added_and_taken_away()
    {
        Open value = JsonText.Read("""{"a":1,"b":2}""", Open.JsonConverter.Instance);
        Open changed = value with { AdditionalProperties = value.AdditionalProperties.With("c", JsonValues.From("x")).Without("a") };

        Assert.Equal(1, value.AdditionalProperties["a"].GetInt32());
        Assert.Equal("""{"b":2,"c":"x"}""", JsonText.Write(changed, Open.JsonConverter.Instance));
        Assert.NotEqual(value, changed);
    }

    [Fact]
    public void Where_there_are_none_nothing_is_allocated_for_them()
    {
        byte[] json = """{"name":null}"""u8.ToArray();
        ReadOpen(json);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Open value = ReadOpen(json);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // The object itself: its header, its method table, and two references.
        Assert.Equal(4 * IntPtr.Size, allocated);
        Assert.Empty(value.AdditionalProperties);
    }

    [Fact]
    public void Typed_members_stand_beside_named_ones()
    {
        Typed value = JsonText.Read("""{"a":1,"name":"x","b":2,"a":3}""", Typed.JsonConverter.Instance);

        Assert.Equal("x", value.Name);
        Assert.Equal([("a", 3), ("b", 2)], value.AdditionalProperties.Select(member => (member.Key, member.Value)));
        Assert.Equal("""{"name":"x","a":3,"b":2}""", JsonText.Write(value, Typed.JsonConverter.Instance));
    }

    [Theory]
    [InlineData("""{"name":"x","a":{"value":"v"},"b":{}}""")]
    [InlineData("""{"a":{}}""")]
    public void Typed_members_may_be_objects(string json) => JsonText.AssertRoundTrips(json, TypedObjects.JsonConverter.Instance);

    [Fact]
    public void Typed_members_may_be_null() => JsonText.AssertRoundTrips("""{"name":"x","a":null,"b":"c"}""", TypedNullable.JsonConverter.Instance);

    [Fact]
    public void Typed_members_that_do_not_fit_are_refused() => Assert.Equal(
        "$.a: Expected a 32-bit integer, found a string.", JsonText.Failure("""{"name":"x","a":"secret"}""", Typed.JsonConverter.Instance));

    [Fact]
    public void Records_with_typed_members_are_compared_by_value()
    {
        Typed value = new() { Name = "x", AdditionalProperties = new Dictionary<string, int> { ["a"] = 1 } };

        Assert.Equal(value, JsonText.Read("""{"name":"x","a":1}""", Typed.JsonConverter.Instance));
        Assert.NotEqual(value, JsonText.Read("""{"name":"x","a":2}""", Typed.JsonConverter.Instance));
        Assert.NotEqual(value, new Typed { Name = "x" });
    }

    [Fact]
    public void Dictionaries_are_free_or_typed() => JsonText.AssertRoundTrips("""{"free":{"a":[1]},"typed":{"a":true}}""", Holder.JsonConverter.Instance);

    private static Open ReadOpen(byte[] json)
    {
        System.Text.Json.Utf8JsonReader reader = new(json);
        reader.Read();
        return Open.JsonConverter.Instance.Read(ref reader);
    }
}
