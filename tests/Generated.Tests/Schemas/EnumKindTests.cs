using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.EnumKinds;
using Generated.Enums30;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>Enumerations of whatever JSON has, and the names that documents give their values.</summary>
public class EnumKindTests
{
    private const string ThingJson =
        """{"always":true,"version":2,"ratio":1.5,"fixedMode":"auto","nothing":null,"yes":false,"mode":"manual","level":7,"huge":18446744073709551615,"quoted":3,"unquoted":"1.0","wrong":"low","withNull":"y","listOfOnes":[1,2],"misplaced":["a","c"],"shape":{"kind":"round"},"byMode":{"auto":-2.50,"x":false}}""";

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Known_and_unknown_values_of_every_kind_are_written_back(string name)
    {
        using InCulture culture = new(name);

        JsonText.AssertRoundTrips(ThingJson, Thing.JsonConverter.Instance);
    }

    [Theory]
    [InlineData("\"auto\"", Mode.Known.Auto)]
    [InlineData("1", Mode.Known.Number1)]
    [InlineData("1.0", Mode.Known.Number1)]
    [InlineData("true", Mode.Known.True)]
    [InlineData("\"1\"", Mode.Known._1)]
    [InlineData("-2.5", Mode.Known.Minus2_5)]
    [InlineData("1e300", Mode.Known.Number1e300)]
    [InlineData("\"true\"", Mode.Known.True2)]
    [InlineData("\"\"", Mode.Known.Empty)]
    [InlineData("false", Mode.Known.Unknown)]
    [InlineData("\"Auto\"", Mode.Known.Unknown)]
    [InlineData("{\"a\":[1]}", Mode.Known.Unknown)]
    public void A_value_of_several_kinds_keeps_its_kind(string json, Mode.Known expected)
    {
        Mode mode = JsonText.Read(json, Mode.JsonConverter.Instance);

        Assert.Equal(expected, mode.AsKnown);
        Assert.Equal(expected != Mode.Known.Unknown, mode.IsKnown);
        Assert.Equal(json, JsonText.Write(mode, Mode.JsonConverter.Instance));
    }

    [Fact]
    public void A_value_of_several_kinds_is_made_of_text_number_or_boolean()
    {
        Assert.Equal(Mode.Auto, new Mode("auto"));
        Assert.Equal(Mode.Number1, new Mode(1));
        Assert.Equal(Mode.True, new Mode(true));
        Assert.NotEqual(new Mode("1"), new Mode(1));
        Assert.Equal(new Mode(1).GetHashCode(), new Mode(1.0m).GetHashCode());
        Assert.Equal(("auto", "-2.5", "true"), (Mode.Auto.ToString(), Mode.Minus2_5.ToString(), Mode.True.ToString()));
        Assert.Equal("null", JsonText.Write(default, Mode.JsonConverter.Instance));
    }

    [Fact]
    public void Numbers_with_fractions_and_beyond_64_bits_are_exact()
    {
        Assert.Equal([1.5m, 2m, -0.25m], new[] { Ratio.Number1_5.Value, Ratio.Number2.Value, Ratio.Minus0_25.Value });
        Assert.Equal(3, Enum.GetValues<Ratio.Known>().Length - 1);
        Assert.Equal(Ratio.Known.Number1_5, new Ratio(1.50m).AsKnown);
        Assert.Equal(ulong.MaxValue, Huge.Number18446744073709551615.Value);
    }

    [Fact]
    public void The_type_has_the_last_word_on_values_with_and_without_quotes()
    {
        Assert.Equal(1L, Quoted.Number1.Value);
        Assert.Equal(("1.0", "2.0", "true", "2026-01-15"), (Unquoted._1_0.Value, Unquoted._2_0.Value, Unquoted.True.Value, Unquoted._2026_01_15.Value));
        Assert.Equal(("low", "1"), (Wrong.Low.ToString(), Wrong.Number1.ToString()));
    }

    [Fact]
    public void Values_that_fold_into_one_name_have_names_of_their_own() => Assert.Equal(
        ["Unknown", "AB", "AB2", "AB3", "Plus1", "Minus1", "_1", "Empty", "Class", "UnknownMember", "ValueMember", "Member", "Member2", "GreaterThanEqual", "Member3"],
        Enum.GetNames<Folded.Known>());

    [Fact]
    public void Names_of_the_document_name_the_members()
    {
        Assert.Equal((1L, 2L, 3L), (Named.NotStarted.Value, Named.InProgress.Value, Named.Class.Value));
        Assert.Equal(("a", "b"), (Azure.First.Value, Azure.B.Value));
        Assert.Equal(("a", "b"), (Mapped.Alpha.Value, Mapped.Beta.Value));
        Assert.Equal("x", WithNull.TheX.Value);
        Assert.Equal(Level.Known.Low, new Level(0).AsKnown);
    }

    [Fact]
    public void Constants_need_not_be_set()
    {
        Thing thing = new() { Mode = Mode.Auto };

        Assert.Equal(
            """{"always":true,"version":2,"ratio":1.5,"fixedMode":"auto","nothing":null,"mode":"auto"}""",
            JsonText.Write(thing, Thing.JsonConverter.Instance));
    }

    [Fact]
    public void A_constant_boolean_tells_the_cases_of_a_choice_apart()
    {
        Assert.True(JsonText.Read("""{"ok":true,"value":"x"}""", Outcome.JsonConverter.Instance).TryGetGood(out _));
        Assert.True(JsonText.Read("""{"ok":false,"value":"x"}""", Outcome.JsonConverter.Instance).TryGetBad(out _));
    }

    [Fact]
    public async Task Parameters_have_the_text_of_the_value()
    {
        using InCulture culture = new("de-DE");
        using FakeTransport transport = new();
        transport.On(ThingsOperations.GetThing).Respond(new Thing { Mode = Mode.Auto });
        transport.On(ThingsOperations.DeleteThing).Respond();
        using EnumKindsClient client = new(FakeClient.Options<EnumKindsClientOptions>(transport));

        await client.Things.GetThingAsync(
            Ratio.Minus0_25, new Level(9), mode: Mode.Number1, modes: [Mode.Auto, new(true), new(2.5m)], sort: SortOrder.Name, xMode: new("x"), cancellationToken: TestContext.Current.CancellationToken);
        await client.Things.DeleteThingAsync("r", "l", SortOrder.MinusName, DeleteThingOther.Size, TestContext.Current.CancellationToken);

        Assert.Equal("/things/-0.25/9?mode=1&modes=auto,true,2.5&sort=name", transport.Requests[0].RequestUri.PathAndQuery);
        Assert.Equal("x", transport.Requests[0].Headers["X-Mode"]);
        Assert.Equal("/things/r/l?sort=-name&other=size", transport.Requests[1].RequestUri.PathAndQuery);
    }

    [Theory]
    [InlineData("""{"withNull":null,"nullable":null,"both":null}""")]
    [InlineData("""{"withNull":"b","nullable":"b","both":2}""")]
    public void Null_among_the_values_or_beside_them_is_null_in_3_0(string json) => JsonText.AssertRoundTrips(json, Holder.JsonConverter.Instance);
}
