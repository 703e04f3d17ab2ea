using System.Buffers;
using System.Text;
using System.Text.Json;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Json;
using Atlassian.Admin.Gen.Xml;

namespace Atlassian.Admin.Gen.Runtime.Tests.Xml;

public class XmlCollectionTests
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8"?>""";

    private static readonly ApiBodyReader<IReadOnlyList<int?>> Numbers = ApiBody.Xml(
        new XmlName("numbers"), new XmlListConverter<int?>(new XmlName("number"), new XmlNullableValueConverter<int>(XmlScalars.Int32)), "application/xml");

    private static readonly ApiBodyReader<IReadOnlyDictionary<string, IReadOnlyList<string>>> Lists = ApiBody.Xml(
        new XmlName("map", "urn:m"), new XmlDictionaryConverter<IReadOnlyList<string>>(new XmlListConverter<string>(new XmlName("i"), XmlScalars.String)), "application/xml");

    private static readonly ApiBodyReader<JsonElement> Any = ApiBody.Xml(new XmlName("any"), XmlScalars.Any, "application/xml");

    [Fact]
    public void Null_among_items_is_nil()
    {
        string xml = Write(Numbers, [1, null]);

        Assert.Equal(Declaration + """<numbers><number>1</number><number xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" /></numbers>""", xml);
        Assert.Equal([1, null], Read(Numbers, xml));
    }

    [Theory]
    [InlineData("<numbers/>", 0)]
    [InlineData("<numbers> </numbers>", 0)]
    [InlineData("<numbers count='2'><number>1</number><!-- x --><number>2</number></numbers>", 2)]
    [InlineData("<numbers><number>1</number><other/><number>2</number></numbers>", 2)]
    [InlineData("<numbers><int>1</int><int>2</int></numbers>", 2)]
    public void Items_are_what_is_named_so(string xml, int count) => Assert.Equal(count, Read(Numbers, xml).Count);

    [Fact]
    public void Names_without_a_namespace_are_in_the_default_one()
    {
        string xml = Write(Lists, new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["1"], ["b"] = [] });

        Assert.Equal(Declaration + """<map xmlns="urn:m"><a><i>1</i></a><b /></map>""", xml);
        Assert.Equal(["a", "b"], Read(Lists, xml).Keys);
    }

    [Theory]
    [InlineData("<any>text</any>", "\"text\"")]
    [InlineData("<any/>", "\"\"")]
    [InlineData("<any a=''/>", """{"@a":""}""")]
    [InlineData("""<any xmlns:p="urn:p"><p:b><c/></p:b></any>""", """{"{urn:p}b":{"{}c":""}}""")]
    [InlineData("""<any xmlns="urn:d"><b/></any>""", """{"b":""}""")]
    [InlineData("""<any><b xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/><b>1</b></any>""", """{"b":[null,"1"]}""")]
    public void Free_form_XML_is_JSON_and_goes_back_the_same(string xml, string json)
    {
        JsonElement value = Read(Any, xml);

        Assert.Equal(json, value.GetRawText());
        Assert.Equal(json, Read(Any, Write(Any, value)).GetRawText());
    }

    [Fact]
    public void Other_JSON_is_written_as_the_text_that_it_is() => Assert.Equal(
        Declaration + "<any><n>1.50</n><t>true</t><l><item>a</item><item>b</item></l></any>",
        Write(Any, JsonValues.Parse("""{"n":1.50,"t":true,"l":[["a","b"]]}""")));

    [Theory]
    [InlineData("""{"a b":1}""")]
    [InlineData("""{"@<":1}""")]
    [InlineData("""{"":1}""")]
    [InlineData("""{"a":"\u0000"}""")]
    public void What_can_not_stand_in_XML_is_an_argument_error(string json) => Assert.ThrowsAny<ArgumentException>(() => Write(Any, JsonValues.Parse(json)));

    private static T Read<T>(ApiBodyReader<T> reader, string xml) => reader.Read(Encoding.UTF8.GetBytes(xml));

    private static string Write<T>(ApiBodyReader<T> reader, T value)
    {
        ArrayBufferWriter<byte> output = new();
        reader.Write(output, value);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
