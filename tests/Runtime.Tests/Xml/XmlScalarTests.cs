using System.Xml;
using Atlassian.Admin.Gen.Json;
using Atlassian.Admin.Gen.Xml;

namespace Atlassian.Admin.Gen.Runtime.Tests.Xml;

public class XmlScalarTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData(" 1\n", true)]
    [InlineData("False", false)]
    [InlineData("0", false)]
    public void Booleans_are_those_of_XML_Schema_in_any_case(string text, bool value) => Assert.Equal(value, XmlScalars.Boolean.Parse(text));

    [Theory]
    [InlineData("INF", double.PositiveInfinity)]
    [InlineData("-INF", double.NegativeInfinity)]
    [InlineData("NaN", double.NaN)]
    [InlineData("1E-3", 0.001)]
    public void Numbers_are_those_of_XML_Schema(string text, double value)
    {
        Assert.Equal(value, XmlScalars.Double.Parse(text));
        Assert.Equal(value, XmlScalars.Double.Parse(XmlScalars.Double.Format(value)));
    }

    [Theory]
    [InlineData(" +7 ", 7)]
    [InlineData("7.0", 7)]
    [InlineData("7e1", 70)]
    public void Integers_may_be_written_as_other_numbers_are(string text, int value) => Assert.Equal(value, XmlScalars.Int32.Parse(text));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("1.5")]
    [InlineData("1,000")]
    [InlineData("")]
    [InlineData("0x1")]
    public void Other_texts_are_no_integers(string text) => Assert.Throws<XmlException>(() => XmlScalars.Int32.Parse(text));

    [Theory]
    [InlineData("2026-01-15T10:30:00Z", "2026-01-15T10:30:00Z")]
    [InlineData("2026-01-15T10:30:00.5+01:00", "2026-01-15T10:30:00.5+01:00")]
    [InlineData(" 2026-01-15T10:30:00 ", "2026-01-15T10:30:00Z")]
    public void Dates_without_an_offset_are_UTC(string text, string written) =>
        Assert.Equal(written, XmlScalars.DateTimeOffset.Format(XmlScalars.DateTimeOffset.Parse(text)));

    [Fact]
    public void What_XML_has_no_notation_for_is_its_JSON()
    {
        XmlTextConverter<IReadOnlyList<string>> converter = XmlScalars.OfJson(new ListConverter<string>(ScalarConverters.String));

        Assert.Equal("""["a","<b>"]""", converter.Format(["a", "<b>"]));
        Assert.Equal(["a", "<b>"], converter.Parse(""" ["a", "<b>"] """));
        Assert.Contains("$[0]", Assert.Throws<XmlException>(() => converter.Parse("[1]")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Base64_may_have_white_space_in_it() => Assert.Equal([1, 2, 3, 4], XmlScalars.Bytes.Parse("\n  AQID\n  BA==\n"));

    [Theory]
    [InlineData("b64", "Bytes")]
    [InlineData("no", "Guid")]
    [InlineData("01/02/2026", "DateOnly")]
    [InlineData("10h", "IsoDuration")]
    [InlineData("yes", "Boolean")]
    public void What_is_of_another_type_is_an_error(string text, string type)
    {
        Action parse = type switch
        {
            "Bytes" => () => XmlScalars.Bytes.Parse(text),
            "Guid" => () => XmlScalars.Guid.Parse(text),
            "DateOnly" => () => XmlScalars.DateOnly.Parse(text),
            "IsoDuration" => () => XmlScalars.IsoDuration.Parse(text),
            _ => () => XmlScalars.Boolean.Parse(text),
        };

        Assert.StartsWith("Expected ", Assert.Throws<XmlException>(parse).Message, StringComparison.Ordinal);
    }
}
