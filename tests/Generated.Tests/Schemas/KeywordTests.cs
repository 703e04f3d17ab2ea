using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Keywords;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>What JSON Schema's keywords of objects and compositions make of a type; those that only validate make nothing.</summary>
public class KeywordTests
{
    [Fact]
    public void Members_that_only_a_pattern_allows_have_its_type()
    {
        Assert.Equal(1, JsonText.Read("""{"patterned":{"x-a":1}}""", PatternUses.JsonConverter.Instance).Patterned!["x-a"]);
        Assert.Equal(2, JsonText.Read("""{"name":"n","x-b":2}""", PatternedMember.JsonConverter.Instance).AdditionalProperties["x-b"]);
        JsonText.AssertRoundTrips("""{"name":"n","x-b":2}""", PatternedMember.JsonConverter.Instance);
    }

    [Fact]
    public void Unevaluated_members_have_their_type_and_forbidden_ones_are_kept()
    {
        Assert.True(JsonText.Read("""{"name":"n","on":true}""", Unevaluated.JsonConverter.Instance).AdditionalProperties["on"]);
        JsonText.AssertRoundTrips("""{"name":"n","more":1}""", Sealed.JsonConverter.Instance);
    }

    [Fact]
    public void What_only_validates_is_not_checked() => JsonText.AssertRoundTrips("""{"kind":"big","forbidden":1,"UPPER":2}""", Validated.JsonConverter.Instance);

    [Fact]
    public void Boolean_and_empty_schemas_are_any_value()
    {
        JsonText.AssertRoundTrips("""{"anything":[1],"nothing":{},"must":"m","list":[1,"a"],"map":{"a":null}}""", Booleans.JsonConverter.Instance);
        JsonText.AssertRoundTrips("""{"empty":1,"any":"a"}""", UsesAny.JsonConverter.Instance);
        Assert.Equal("$: The required member 'must' is missing or null.", JsonText.Failure("{}", Booleans.JsonConverter.Instance));
    }

    [Fact]
    public void Several_types_are_a_choice()
    {
        Assert.True(JsonText.Read("""{"name":"n"}""", ObjectOrText.JsonConverter.Instance).TryGetObject(out ObjectOrTextObject? value));
        Assert.Equal("n", value.Name);
        Assert.True(JsonText.Read("\"t\"", ObjectOrText.JsonConverter.Instance).TryGetString(out string? text));
        Assert.Equal("t", text);
    }

    [Fact]
    public void References_into_definitions_and_to_anchors_are_one_type()
    {
        Defined defined = JsonText.Read("""{"first":{"value":"a"},"second":{"value":"a"}}""", Defined.JsonConverter.Instance);

        Assert.Equal(defined.First, defined.Second);
        Assert.Equal(1, JsonText.Read("""{"deep":{"x":1}}""", Anchored.JsonConverter.Instance).Deep!.X);
    }

    [Fact]
    public void A_member_of_several_parts_has_the_narrower_type_and_what_each_part_says_of_it()
    {
        Conflict conflict = JsonText.Read("""{"value":1,"kind":"a","open":2,"id":"6f1a2b3c-0000-4000-8000-000000000001"}""", Conflict.JsonConverter.Instance);

        Assert.Equal((1L, ConflictKind.A, 2L), (conflict.Value, conflict.Kind, conflict.Open));
        Assert.Equal(new Guid("6f1a2b3c-0000-4000-8000-000000000001"), conflict.Id);
        Assert.Equal("""{"kind":"a"}""", JsonText.Write(new Narrowed(), Narrowed.JsonConverter.Instance));
    }

    [Fact]
    public void A_composition_of_values_is_what_its_parts_say_together()
    {
        Scalars scalars = JsonText.Read(
            """{"names":["a"],"code":"abc","nice":"good","two":"bad","id":"6f1a2b3c-0000-4000-8000-000000000001"}""", Scalars.JsonConverter.Instance);

        Assert.Equal(["a"], scalars.Names!);
        Assert.Equal(NiceGrade.Good, scalars.Nice);
        Assert.Equal([GoodOrBad.Good, GoodOrBad.Bad], [GoodOrBad.Good, scalars.Two!.Value]);
        Assert.Equal(["Unknown", "Good", "Bad"], Enum.GetNames<GoodOrBad.Known>());
        Assert.Equal(new Guid("6f1a2b3c-0000-4000-8000-000000000001"), scalars.Id);
    }

    [Fact]
    public void Compositions_that_lead_back_to_themselves_have_the_members_of_both()
    {
        JsonText.AssertRoundTrips("""{"b":"1","a":"2"}""", Ring.JsonConverter.Instance);
        Assert.Equal("2", JsonText.Read("""{"b":"1","a":"2"}""", RingBack.JsonConverter.Instance).A);
    }
}
