using System.Text.Json;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Tuples;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

public class TupleTests
{
    private static readonly Spot Home = new() { Name = "home", Item2 = [1, 2.5] };

    [Fact]
    public void A_tuple_has_a_property_for_each_place_and_is_written_as_an_array()
    {
        Spot spot = new() { Name = "home", Item2 = [1, 2.5], Item3 = new DateOnly(2026, 1, 15) };

        Assert.Equal("""["home",[1,2.5],"2026-01-15"]""", JsonText.Write(spot, Spot.JsonConverter.Instance));
        Assert.Equal(spot, JsonText.Read("""["home",[1,2.5],"2026-01-15"]""", Spot.JsonConverter.Instance));
    }

    [Theory]
    [InlineData("""["home",[1]]""")]
    [InlineData("""["home",[1],null]""")]
    [InlineData("""["home",[1],"2026-01-15"]""")]
    [InlineData("""["home",[1],null,{"more":1},2]""")]
    public void What_is_absent_stays_absent_what_is_null_null_and_further_items_are_kept(string json) => JsonText.AssertRoundTrips(json, Spot.JsonConverter.Instance);

    [Theory]
    [InlineData("""{"spot":["a",[]],"inline":[{"id":1}]}""")]
    [InlineData("""{"spot":["a",[]],"inline":[{"id":1},"near",{"any":1},true,false]}""")]
    [InlineData("""{"spot":["a",[]],"closed":[]}""")]
    [InlineData("""{"spot":["a",[]],"closed":[1,"x","more"]}""")]
    [InlineData("""{"spot":["a",[]],"nullable":[null,1]}""")]
    [InlineData("""{"spot":["a",[]],"many":[["a",1],["b",2]]}""")]
    public void Inline_tuples_are_types_of_their_place(string json) => JsonText.AssertRoundTrips(json, Place.JsonConverter.Instance);

    [Fact]
    public void Items_after_those_with_a_place_have_the_type_of_the_rest()
    {
        PlaceInline value = JsonText.Read("""[{"id":1},"far",0,true]""", PlaceInline.JsonConverter.Instance);

        Assert.Equal(1, value.Item1.Id);
        Assert.Equal(PlaceInlineItem2.Far, value.Item2);
        Assert.Equal([true], value.AdditionalItems);
    }

    [Fact]
    public void An_item_that_is_left_out_before_one_that_is_there_is_null() =>
        Assert.Equal("""[{},null,null,true]""", JsonText.Write(new PlaceInline { Item1 = new(), AdditionalItems = [true] }, PlaceInline.JsonConverter.Instance));

    [Theory]
    [InlineData("""["home"]""", "$: The required item at index 1 is missing or null.")]
    [InlineData("""["home",["x"]]""", "$[1][0]: Expected a number, found a string.")]
    [InlineData("""{"name":"home"}""", "$: Expected an array, found an object.")]
    public void An_array_that_does_not_fit_is_an_error_at_its_place(string json, string failure) =>
        Assert.Equal(failure, JsonText.Failure(json, Spot.JsonConverter.Instance));

    [Fact]
    public void A_required_item_that_may_be_null_must_be_there() =>
        Assert.Equal("$: The required item at index 0 is missing or null.", JsonText.Failure("[]", PlaceNullable.JsonConverter.Instance));

    [Fact]
    public void Tuples_are_compared_by_value()
    {
        Assert.Equal(Home, new Spot { Name = "home", Item2 = [1, 2.5] });
        Assert.Equal(Home.GetHashCode(), new Spot { Name = "home", Item2 = [1, 2.5] }.GetHashCode());
        Assert.NotEqual(Home, Home with { Item2 = [1] });
        Assert.NotEqual(Home, Home with { AdditionalItems = [JsonText.Element("1")] });
    }

    [Fact]
    public void A_tuple_of_one_type_is_a_list_of_it() =>
        Assert.Equal([1, 2], JsonText.Read("""{"spot":["a",[]],"sameTwice":[1,2]}""", Place.JsonConverter.Instance).SameTwice!);

    [Fact]
    public void A_reference_may_lead_to_the_schema_of_a_place() =>
        Assert.Equal([3], JsonText.Read("""{"spot":["a",[]],"part":[3]}""", Place.JsonConverter.Instance).Part!);

    [Fact]
    public void A_union_tells_tuples_from_each_other()
    {
        Rule rule = JsonText.Read("""["all",[["has","x",1],"name"]]""", Rule.JsonConverter.Instance);

        Assert.True(rule.TryGetAll(out RuleAll? all));
        Assert.True(all.Item2[0].TryGetHas(out RuleHas? has));
        Assert.Equal("x", has.Item2);
        Assert.True(all.Item2[1].TryGetString(out _));
        Assert.True(JsonText.Read("""["has","x"]""", Rule.JsonConverter.Instance).IsUnknown);
        JsonText.AssertRoundTrips("""["all",[["has","x",1],"name",["new"]]]""", Rule.JsonConverter.Instance);
    }

    [Fact]
    public void JsonSerializer_reads_and_writes_tuples()
    {
        Assert.Equal("""["home",[1,2.5]]""", JsonSerializer.Serialize(Home));
        Assert.Equal(Home, JsonSerializer.Deserialize<Spot>("""["home",[1,2.5]]"""));
        Assert.Equal("""["home",[1,2.5]]""", JsonSerializer.Serialize(Home, TuplesJsonContext.Default.Spot));
    }

    [Fact]
    public async Task Tuples_go_into_bodies_and_parameters()
    {
        FakeTransport fake = new();
        fake.On(DefaultOperations.SetPlace).Respond();
        fake.On(DefaultOperations.FindPlaces).Respond([new Place { Spot = Home }]);
        using TuplesClient client = new(FakeClient.Options<TuplesClientOptions>(fake));

        await client.Default.SetPlaceAsync(Home, TestContext.Current.CancellationToken);
        IReadOnlyList<Place> found = await client.Default.FindPlacesAsync(window: new FindPlacesWindow { Item1 = 5, Item2 = "a b" }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("""["home",[1,2.5]]""", fake.Requests[0].BodyText);
        Assert.Equal("?window=5,a%20b", fake.Requests[1].RequestUri.Query);
        Assert.Equal(Home, found[0].Spot);
    }
}
