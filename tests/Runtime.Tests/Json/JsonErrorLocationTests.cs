using System.Text;
using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Json;

public class JsonErrorLocationTests
{
    private static readonly ModelConverter<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, long>>>> Nested =
        new DictionaryConverter<IReadOnlyList<IReadOnlyDictionary<string, long>>>(
            new ListConverter<IReadOnlyDictionary<string, long>>(new DictionaryConverter<long>(ScalarConverters.Int64)));

    [Theory]
    [InlineData("""{"data":[{"a":1},{"a":1},{"b":"secret"}]}""", "$.data[2].b")]
    [InlineData("""{"data":[{"a":1},"secret"]}""", "$.data[1]")]
    [InlineData("""{"data":{"a":1}}""", "$.data")]
    [InlineData("""["secret"]""", "$")]
    [InlineData("""{"a b":[{"it's":true}]}""", "$['a b'][0]['it's']")]
    [InlineData("""{"x":[{"a":1,"b":2}],"data":[{"ok":1},{"a":[]}]}""", "$.data[1].a")]
    public void The_path_leads_to_the_value_that_does_not_fit(string json, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read(json));

        Assert.Equal(path, exception.Path);
        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_says_what_was_expected_and_what_kind_was_found_and_never_the_value()
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read("""{"data":[{"b":"secret"}]}"""));

        Assert.StartsWith("Expected a 64-bit integer, found a string.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_and_the_position_in_it_are_those_of_the_value()
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read("{\n \"data\": [\n  true]}"));

        Assert.Equal((2L, 2L), (exception.LineNumber!.Value, exception.BytePositionInLine!.Value));
    }

    [Theory]
    [InlineData("""{"data":[{"a":1},{"a":""", "$.data[1].a")]
    [InlineData("""{"data":[{"a":1,}]}""", "$.data[0].a")]
    [InlineData("""{"data":[{"a":1}]} x""", "$")]
    public void Broken_text_is_located_too(string json, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read(json));

        Assert.Equal(path, exception.Path);
    }

    private static object Read(string json) => ModelJson.Read(Encoding.UTF8.GetBytes(json), Nested);
}
