namespace Atlassian.Admin.Gen.Tests.Reading;

public class ScalarTests
{
    [Theory]
    [InlineData("yes")]
    [InlineData("on")]
    [InlineData("No")]
    [InlineData("2024-01-31")]
    [InlineData("2024-01-31T10:00:00Z")]
    [InlineData("12:30:45")]
    [InlineData("1_000")]
    [InlineData("0b11")]
    [InlineData("1.2.3")]
    [InlineData("1e")]
    [InlineData(".")]
    [InlineData(".inf")]
    [InlineData(".NaN")]
    public void Plain_text_that_only_yaml_1_1_took_for_something_else_stays_text(string scalar) =>
        Assert.Equal($"{{\"a\":\"{scalar}\"}}", Documents.Data($"a: {scalar}"));

    [Theory]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("FALSE", "false")]
    [InlineData("null", "null")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("5", "5")]
    [InlineData("+5", "5")]
    [InlineData("-5", "-5")]
    [InlineData("0123", "123")]
    [InlineData("00", "0")]
    [InlineData("0x1F", "31")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695")]
    [InlineData("0o17", "15")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("5.e3", "5e3")]
    [InlineData("1.10", "1.10")]
    [InlineData("1e400", "1e400")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("0.1234567890123456789012345", "0.1234567890123456789012345")]
    public void Plain_scalars_follow_the_core_schema_and_numbers_keep_their_digits(string scalar, string json) =>
        Assert.Equal($"{{\"a\":{json}}}", Documents.Data($"a: {scalar}"));

    [Theory]
    [InlineData("'5'")]
    [InlineData("\"5\"")]
    [InlineData("!!str 5")]
    [InlineData("! 5")]
    [InlineData("!mine 5")]
    [InlineData("|-\n  5")]
    [InlineData(">-\n  5")]
    public void Quoted_block_and_tagged_scalars_are_text(string scalar) =>
        Assert.Equal("{\"a\":\"5\"}", Documents.Data($"a: {scalar}"));

    [Theory]
    [InlineData("!!int '5'", "5")]
    [InlineData("!!float \"1.50\"", "1.50")]
    [InlineData("!!bool 'true'", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!!int x", "\"x\"")]
    public void Tags_make_of_quoted_text_what_they_name(string scalar, string json) =>
        Assert.Equal($"{{\"a\":{json}}}", Documents.Data($"a: {scalar}"));

    [Fact]
    public void Keys_are_text_whatever_they_look_like() =>
        Assert.Equal(
            """{"200":1,"1.0":2,"true":3,"null":4,"0x10":5}""",
            Documents.Data("200: 1\n1.0: 2\ntrue: 3\nnull: 4\n0x10: 5"));

    [Fact]
    public void Numbers_of_json_keep_their_digits() =>
        Assert.Equal(
            "[1.10,1E+2,-0,123456789012345678901234567890]",
            Documents.Read("""{"openapi":"3.1.0","x-data":[1.10,1E+2,-0,123456789012345678901234567890]}""").Root!["x-data"]!.ToJsonString());

    [Fact]
    public void A_colon_without_a_space_is_part_of_a_plain_scalar_in_a_flow_sequence() =>
        Assert.Equal("""["a:b","c"]""", Documents.Data("[a:b, c]"));

    [Fact]
    public void Characters_that_are_line_ends_in_yaml_1_1_only_stay_where_they_are() =>
        Assert.Equal(
            "a\u0085b\u2028c\u2029d",
            Documents.Read("openapi: 3.1.0\nx-data: a\u0085b\u2028c\u2029d").Root!["x-data"]!.GetValue<string>());
}
