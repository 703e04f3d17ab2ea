using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Enums;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>Enums are open: a value that the document does not know is a value like others.</summary>
public class EnumTests
{
    [Theory]
    [InlineData("""{"colour":"red","size":38,"others":["dark-blue",""],"bySize":{"x":"red"},"fixed":"shirt"}""")]
    [InlineData("""{"colour":"Red","size":39,"others":["green","x"],"bySize":{"x":"RED"},"fixed":"trousers"}""")]
    [InlineData("""{"colour":"Ünï\"code\\","size":-1}""")]
    [InlineData("""{"colour":"red","size":9223372036854775807}""")]
    public void Known_and_unknown_values_are_kept_and_written_back(string json) => JsonText.AssertRoundTrips(json, Shirt.JsonConverter.Instance);

    [Theory]
    [InlineData("red", Colour.Known.Red)]
    [InlineData("dark-blue", Colour.Known.DarkBlue)]
    [InlineData("", Colour.Known.Empty)]
    [InlineData("Red", Colour.Known.Unknown)]
    [InlineData("green", Colour.Known.Unknown)]
    public void Known_values_can_be_switched_on(string text, Colour.Known expected)
    {
        Colour colour = JsonText.Read($"\"{text}\"", Colour.JsonConverter.Instance);

        Assert.Equal(expected, colour.AsKnown switch
        {
            Colour.Known.Red => Colour.Known.Red,
            Colour.Known.DarkBlue => Colour.Known.DarkBlue,
            Colour.Known.Empty => Colour.Known.Empty,
            _ => Colour.Known.Unknown,
        });
        Assert.Equal(expected != Colour.Known.Unknown, colour.IsKnown);
        Assert.Equal(text, colour.Value);
        Assert.Equal(text, colour.ToString());
    }

    [Theory]
    [InlineData("-1", Size.Known.Minus1)]
    [InlineData("38", Size.Known.Number38)]
    [InlineData("3.8e1", Size.Known.Number38)]
    [InlineData("39", Size.Known.Unknown)]
    public void Known_numbers_can_be_switched_on(string json, Size.Known expected)
    {
        using InCulture culture = new("ar-SA");
        Size size = JsonText.Read(json, Size.JsonConverter.Instance);

        Assert.Equal(expected, size.AsKnown);
        Assert.Equal(expected != Size.Known.Unknown, size.IsKnown);
    }

    [Fact]
    public void Numbers_are_written_for_people_as_they_are_on_the_wire()
    {
        using InCulture culture = new("ar-SA");

        Assert.Equal("-1", Size.Minus1.ToString());
    }

    [Fact]
    public void Values_are_compared_by_what_is_on_the_wire()
    {
        Assert.Equal(Colour.Red, new Colour("red"));
        Assert.Equal(Colour.Red.GetHashCode(), new Colour("red").GetHashCode());
        Assert.NotEqual(Colour.Red, new Colour("Red"));
        Assert.Equal(Size.Number38, new Size(38));
        Assert.Equal(new Colour(""), default);
        Assert.Equal("default(Colour) is empty text", $"default(Colour) is empty text{default(Colour).Value}");
    }

    [Fact]
    public void A_known_value_is_read_without_an_allocation()
    {
        byte[] json = "[\"dark-blue\"]"u8.ToArray();
        ReadElement(json);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Colour colour = ReadElement(json);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(Colour.DarkBlue, colour);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void An_escaped_known_value_is_that_value() => Assert.Equal(Colour.Red, JsonText.Read("\"\\u0072ed\"", Colour.JsonConverter.Instance));

    [Theory]
    [InlineData("5", "$: Expected a string, found a number.")]
    [InlineData("null", "$: Expected a string, found null.")]
    public void A_value_of_another_type_is_refused(string json, string expected) => Assert.Equal(expected, JsonText.Failure(json, Colour.JsonConverter.Instance));

    [Fact]
    public void Null_is_no_value() => Assert.Throws<ArgumentNullException>(() => new Colour(null!));

    private static Colour ReadElement(byte[] json)
    {
        System.Text.Json.Utf8JsonReader reader = new(json);
        reader.Read();
        reader.Read();
        return Colour.JsonConverter.Instance.Read(ref reader);
    }
}
