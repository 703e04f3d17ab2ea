using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Choices;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

public class ChoiceTests
{
    [Theory]
    [InlineData("""{"kind":"cat","lives":9}""", true)]
    [InlineData("""{"kind":"Cat"}""", true)]
    [InlineData("""{"kind":"Dog"}""", false)]
    [InlineData("""{"kind":"wolf","lives":9}""", false)]
    [InlineData("""{"lives":9}""", false)]
    public void A_default_mapping_takes_what_the_mapping_does_not_name(string json, bool isCat)
    {
        Pet pet = JsonText.Read(json, Pet.JsonConverter.Instance);

        Assert.Equal(isCat, pet.TryGetCat(out _));
        Assert.Equal(!isCat, pet.TryGetDog(out _));
        JsonText.AssertRoundTrips(json, Pet.JsonConverter.Instance);
    }

    [Theory]
    [InlineData("""{"kind":"meow"}""", true)]
    [InlineData("""{"kind":"other"}""", false)]
    public void A_discriminator_of_any_of_several_may_name_its_schemas_without_a_reference(string json, bool isCat) =>
        Assert.Equal(isCat, JsonText.Read(json, PetByName.JsonConverter.Instance).TryGetCat(out _));

    [Fact]
    public void Cases_that_stand_inline_are_found_by_their_constants()
    {
        Assert.True(JsonText.Read("""{"kind":"card","number":"1"}""", Inline.JsonConverter.Instance).TryGetCard(out _));
        Assert.True(JsonText.Read("""{"kind":"cash","amount":1}""", Inline.JsonConverter.Instance).TryGetCash(out _));
        Assert.True(JsonText.Read("""{"kind":"Cat","lives":1}""", Inline.JsonConverter.Instance).TryGetCat(out _));
    }

    [Fact]
    public void A_discriminator_leads_through_several_levels_of_choices()
    {
        Assert.True(JsonText.Read("""{"kind":"Shark","teeth":300}""", First.JsonConverter.Instance).TryGetSecond(out Second? second));
        Assert.True(second.TryGetThird(out Third? third));
        Assert.True(third.TryGetShark(out Shark? shark));
        Assert.Equal(300, shark.Teeth);
        Assert.True(JsonText.Read("""{"kind":"hound"}""", First.JsonConverter.Instance).TryGetSecond(out Second? hound) && hound.TryGetDog(out _));
        Assert.True(JsonText.Read("""{"kind":"Third"}""", First.JsonConverter.Instance).IsUnknown);
    }

    [Fact]
    public void A_choice_of_one_is_that_one()
    {
        Uses uses = JsonText.Read("""{"one":{"lives":1},"maybe":null,"either":{"kind":"cat"}}""", Uses.JsonConverter.Instance);

        Assert.Equal(1, uses.One!.Lives);
        Assert.Null(uses.Maybe);
        Assert.True(uses.Either!.TryGetCat(out _));
    }

    [Theory]
    [InlineData("""{"json":{"a":[1,"b",null,{"c":[true]}]}}""")]
    [InlineData("""{"json":[[],{},"x",1.5]}""")]
    public void A_choice_may_contain_itself_in_lists_and_dictionaries(string json) => JsonText.AssertRoundTrips(json, Uses.JsonConverter.Instance);

    [Fact]
    public async Task A_list_in_one_of_several_kinds_of_pages_is_a_plain_response()
    {
        FakeTransport fake = new();
        fake.On(ItemsOperations.ListItems).Respond(JsonText.Read("""{"data":["a"],"next":"n","total":2}""", ListItemsResponse.JsonConverter.Instance));
        using ChoicesClient client = new(new ChoicesClientOptions { BaseAddress = new Uri("https://localhost"), Handler = fake });

        ListItemsResponse page = await client.Items.ListItemsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(page.TryGetFullPage(out FullPage? full));
        Assert.Equal(2, full.Total);
    }
}
