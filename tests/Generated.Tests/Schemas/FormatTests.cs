using Atlassian.Admin.Gen.Generated.Tests.Support;
using Value = Generated.Formats.Formats;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

public class FormatTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Every_format_is_the_same_under_every_culture(string name)
    {
        using InCulture culture = new(name);

        JsonText.AssertRoundTrips(
            """{"int32":-2147483648,"int64":9223372036854775807,"integer":-1,"float":1.5,"double":-1E+300,"number":0.1,"decimal":79228162514264337593543950335,"boolean":true,"text":"ı","dateTime":"2026-01-15T10:30:00.1234567+05:30","date":"2026-02-28","uuid":"0f8fad5b-d9cb-469f-a165-70867728950e","uri":"https://example.com/a?b=c","bytes":"AQID","email":"a@b","unknown":"x"}""",
            Value.JsonConverter.Instance);
    }

    [Theory]
    [InlineData("2026-01-15T10:30:00Z", "2026-01-15T10:30:00.0000000+00:00")]
    [InlineData("2026-01-15t10:30:00z", "2026-01-15T10:30:00.0000000+00:00")]
    [InlineData("2026-01-15 10:30:00Z", "2026-01-15T10:30:00.0000000+00:00")]
    [InlineData("2026-01-15", "2026-01-15T00:00:00.0000000+00:00")]
    [InlineData("2026-01-15T10:30", "2026-01-15T10:30:00.0000000+00:00")]
    [InlineData("2026-01-15T10:30:00", "2026-01-15T10:30:00.0000000+00:00")]
    [InlineData("2026-01-15T10:30:00-08:00", "2026-01-15T10:30:00.0000000-08:00")]
    [InlineData("2026-01-15T10:30:00.1Z", "2026-01-15T10:30:00.1000000+00:00")]
    [InlineData("2026-01-15T10:30:00.123456789Z", "2026-01-15T10:30:00.1234567+00:00")]
    [InlineData("2026-01-15T10:30:00.123456789012Z", "2026-01-15T10:30:00.1234567+00:00")]
    [InlineData("2026-01-15T10:30:00+0000", "2026-01-15T10:30:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.0000000+00:00")]
    public void Dates_are_read_in_every_form_that_servers_send_wherever_the_machine_is(string text, string expected)
    {
        using InCulture culture = new("ar-SA");
        using InTimeZone zone = new("Asia/Kathmandu");

        Assert.Equal(expected, JsonText.Read($$"""{"dateTime":"{{text}}"}""", Value.JsonConverter.Instance).DateTime!.Value.ToString("o", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-02-30T00:00:00Z")]
    [InlineData("01/02/2026")]
    [InlineData("10:30")]
    [InlineData("2026-01")]
    [InlineData("2026-01-15x10:30:00Z")]
    [InlineData("Thu, 15 Jan 2026 10:30:00 GMT")]
    [InlineData("yesterday")]
    [InlineData("1768473000")]
    [InlineData("")]
    public void What_is_no_date_is_refused(string text) => Assert.Equal(
        "$.dateTime: Expected a date with time as RFC 3339 writes it, found another string.",
        JsonText.Failure($$"""{"dateTime":"{{text}}"}""", Value.JsonConverter.Instance));

    [Theory]
    [InlineData("""{"int32":2147483648}""", "$.int32: Expected a 32-bit integer, found a number outside its range.")]
    [InlineData("""{"int32":1.5}""", "$.int32: Expected a 32-bit integer, found a number that is none.")]
    [InlineData("""{"int64":9223372036854775808}""", "$.int64: Expected a 64-bit integer, found a number outside its range.")]
    [InlineData("""{"int64":1e400}""", "$.int64: Expected a 64-bit integer, found a number that is none.")]
    [InlineData("""{"float":1e39}""", "$.float: Expected a single-precision number, found a number outside its range.")]
    [InlineData("""{"double":1e400}""", "$.double: Expected a double-precision number, found a number outside its range.")]
    [InlineData("""{"decimal":79228162514264337593543950336}""", "$.decimal: Expected a decimal number, found a number outside its range.")]
    [InlineData("""{"double":"1"}""", "$.double: Expected a number, found a string.")]
    [InlineData("""{"boolean":"true"}""", "$.boolean: Expected a boolean, found a string.")]
    [InlineData("""{"text":1}""", "$.text: Expected a string, found a number.")]
    [InlineData("""{"date":"2026-1-1"}""", "$.date: Expected a date as yyyy-MM-dd, found another string.")]
    [InlineData("""{"uuid":"secret"}""", "$.uuid: Expected a UUID, found another string.")]
    [InlineData("""{"bytes":"%%"}""", "$.bytes: Expected Base64, found another string.")]
    [InlineData("""{"uri":5}""", "$.uri: Expected a string, found a number.")]
    public void What_does_not_fit_is_refused_without_being_told(string json, string expected) => Assert.Equal(expected, JsonText.Failure(json, Value.JsonConverter.Instance));

    [Theory]
    [InlineData("""{"int32":1.0,"int64":1e3,"integer":-0}""", """{"int32":1,"int64":1000,"integer":0}""")]
    [InlineData("""{"double":5,"float":-0.5e1}""", """{"float":-5,"double":5}""")]
    [InlineData("""{"uuid":"0F8FAD5B-D9CB-469F-A165-70867728950E"}""", """{"uuid":"0f8fad5b-d9cb-469f-a165-70867728950e"}""")]
    [InlineData("""{"uri":"../relative?x=ü"}""", """{"uri":"../relative?x=ü"}""")]
    [InlineData("""{"text":"\u00fc\u0000\/"}""", """{"text":"ü\u0000/"}""")]
    [InlineData("""{"int32":null,"dateTime":null,"text":null}""", "{}")]
    public void Odd_but_legal_values_are_read(string json, string written) => Assert.Equal(
        written, JsonText.Write(JsonText.Read(json, Value.JsonConverter.Instance), Value.JsonConverter.Instance));
}
