using System.Text;
using System.Text.Json;
using System.Xml;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Xml;

namespace Atlassian.Admin.Gen.Runtime.Tests.Xml;

/// <summary>An answer can be anything: it is data, and never fetches, expands or goes deeper than a type can.</summary>
public class HostileXmlTests
{
    private static readonly ApiBodyReader<string> Text = ApiBody.Xml(new XmlName("a"), XmlScalars.String, "application/xml");
    private static readonly ApiBodyReader<JsonElement> Any = ApiBody.Xml(new XmlName("a"), XmlScalars.Any, "application/xml");

    [Theory]
    [InlineData("""<!DOCTYPE a [<!ENTITY b "text">]><a>&b;</a>""")]
    [InlineData("""<!DOCTYPE a [<!ENTITY x "x"><!ENTITY y "&x;&x;&x;&x;&x;&x;"><!ENTITY z "&y;&y;&y;&y;&y;&y;">]><a>&z;</a>""")]
    [InlineData("""<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>""")]
    [InlineData("""<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>""")]
    public void A_document_type_is_refused(string xml) => Assert.Contains("DTD", Assert.Throws<XmlException>(() => Read(Text, xml)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<a>&b;</a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("<a>\u0001</a>")]
    [InlineData("<a/><a/>")]
    [InlineData("<a>")]
    [InlineData("<a></b>")]
    [InlineData("<a b='1' b='2'/>")]
    [InlineData("<p:a/>")]
    [InlineData(" ")]
    public void What_is_no_XML_is_an_error(string xml) => Assert.Throws<XmlException>(() => Read(Text, xml));

    [Theory]
    [InlineData(127, true)]
    [InlineData(200_000, false)]
    public void Elements_in_each_other_have_a_limit(int depth, bool isFine)
    {
        string xml = $"<a>{string.Concat(Enumerable.Repeat("<b>", depth))}{string.Concat(Enumerable.Repeat("</b>", depth))}</a>";

        Exception? exception = Record.Exception(() => Read(Any, xml));

        Assert.Equal(isFine, exception is null);
        Assert.True(isFine || exception is XmlException);
    }

    [Fact]
    public void Text_in_very_many_pieces_takes_time_by_its_length_only()
    {
        string xml = $"<a>{string.Concat(Enumerable.Repeat("<![CDATA[x]]><!---->", 200_000))}</a>";

        Assert.Equal(200_000, Read(Text, xml).Length);
        Assert.Equal(200_000, Read(Any, xml).GetString()!.Length);
    }

    [Fact]
    public void Very_many_unknown_elements_are_one_list()
    {
        string xml = $"<a>{string.Concat(Enumerable.Repeat("<b/>", 100_000))}</a>";

        Assert.Equal(100_000, Read(Any, xml).GetProperty("b").GetArrayLength());
    }

    [Fact]
    public void A_message_has_nothing_of_the_text_in_it()
    {
        ApiBodyReader<int> number = ApiBody.Xml(new XmlName("a"), XmlScalars.Int32, "application/xml");

        XmlException exception = Assert.Throws<XmlException>(() => Read(number, "<a>secret</a>"));

        Assert.Equal("Expected a 32-bit integer, found another text. Path: /a. Line 1, position 12.", exception.Message);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    private static T Read<T>(ApiBodyReader<T> reader, string xml) => reader.Read(Encoding.UTF8.GetBytes(xml));
}
