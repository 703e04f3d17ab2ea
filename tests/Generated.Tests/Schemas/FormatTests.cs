using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Formats;
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

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_formats_of_the_registry_are_written_as_they_were_read(string name)
    {
        using InCulture culture = new(name);
        using InTimeZone zone = new("Asia/Kathmandu");

        JsonText.AssertRoundTrips(
            """{"int8":-128,"uint8":255,"int16":-32768,"uint16":65535,"uint32":4294967295,"uint64":18446744073709551615,"wholeNumber":9007199254740993,"wide":79228162514264337593543950335,"decimal128":1.50,"time":"10:00:00Z","localTime":"10:00:00.5","duration":"P3Y6M4DT12H30M5S","unixTime":1768473000,"httpDate":"Thu, 15 Jan 2026 10:30:00 GMT","guid":"0f8fad5b-d9cb-469f-a165-70867728950e","iri":"/ü","urlBytes":"-_8","encoded":"+/8=","urlEncoded":"-_8","quoted":"=C3=BC","textOfNumber":"5","letter":"ü","secret":"x","untyped":"PT36H","either":1768473000,"lists":["Thu, 15 Jan 2026 10:30:00 GMT"]}""",
            Value.JsonConverter.Instance);
    }

    [Fact]
    public void Dates_are_dates_however_they_are_written()
    {
        DateTimeOffset expected = new(2026, 1, 15, 10, 30, 0, TimeSpan.Zero);
        Value value = JsonText.Read(
            """{"unixTime":1768473000,"httpDate":"Thursday, 15-Jan-26 10:30:00 GMT","lists":["Thu Jan 15 10:30:00 2026"],"either":"2026-01-15T10:30:00Z"}""",
            Value.JsonConverter.Instance);

        Assert.Equal((expected, expected, expected), (value.UnixTime, value.HttpDate, value.Lists![0]));
        Assert.True(value.Either!.TryGetDateTimeOffset(out DateTimeOffset either));
        Assert.Equal(expected, either);
    }

    [Theory]
    [InlineData("""{"int8":128}""", "$.int8: Expected an 8-bit integer, found a number outside its range.")]
    [InlineData("""{"uint8":-1}""", "$.uint8: Expected an unsigned 8-bit integer, found a number outside its range.")]
    [InlineData("""{"int16":32768}""", "$.int16: Expected a 16-bit integer, found a number outside its range.")]
    [InlineData("""{"uint16":65536}""", "$.uint16: Expected an unsigned 16-bit integer, found a number outside its range.")]
    [InlineData("""{"uint32":4294967296}""", "$.uint32: Expected an unsigned 32-bit integer, found a number outside its range.")]
    [InlineData("""{"uint64":18446744073709551616}""", "$.uint64: Expected an unsigned 64-bit integer, found a number outside its range.")]
    [InlineData("""{"uint64":-1}""", "$.uint64: Expected an unsigned 64-bit integer, found a number outside its range.")]
    [InlineData("""{"wholeNumber":1.5}""", "$.wholeNumber: Expected a 64-bit integer, found a number that is none.")]
    [InlineData("""{"unixTime":253402300800}""", "$.unixTime: Expected a date in seconds since 1970, found a number outside its range.")]
    [InlineData("""{"time":"25:00:00"}""", "$.time: Expected a time as HH:mm:ss with or without an offset, found another string.")]
    [InlineData("""{"localTime":"10:00:00Z"}""", "$.localTime: Expected a time as HH:mm:ss, found another string.")]
    [InlineData("""{"duration":"123ABC"}""", "$.duration: Expected a duration, found another string.")]
    [InlineData("""{"httpDate":"2026-01-15T10:30:00Z"}""", "$.httpDate: Expected a date as HTTP writes it, such as 'Thu, 15 Jan 2026 10:30:00 GMT', found another string.")]
    [InlineData("""{"urlBytes":"+/8="}""", "$.urlBytes: Expected Base64 for URLs, found another string.")]
    [InlineData("""{"uuid":"{0f8fad5b-d9cb-469f-a165-70867728950e}"}""", "$.uuid: Expected a UUID, found another string.")]
    public void What_does_not_fit_a_format_of_the_registry_is_refused(string json, string expected) =>
        Assert.Equal(expected, JsonText.Failure(json, Value.JsonConverter.Instance));

    [Theory]
    [InlineData("""{"point":[]}""")]
    [InlineData("""{"point":[1.5]}""")]
    [InlineData("""{"point":[1.5,2,3]}""")]
    public void A_tuple_of_one_type_is_a_list_of_it_however_long(string json)
    {
        IReadOnlyList<double>? point = JsonText.Read(json, Value.JsonConverter.Instance).Point;

        Assert.Equal(json, JsonText.Write(new Value { Point = point }, Value.JsonConverter.Instance));
    }

    [Fact]
    public async Task Parameters_and_fields_have_the_text_that_JSON_has()
    {
        using InCulture culture = new("ar-SA");
        using FakeTransport transport = new();
        transport.On(ValuesOperations.SendFormats).Respond();
        using FormatsClient client = new(FakeClient.Options<FormatsClientOptions>(transport));
        DateTimeOffset date = new(2026, 1, 15, 16, 0, 0, new TimeSpan(5, 30, 0));

        await client.Values.SendFormatsAsync(
            since: date,
            duration: TimeSpan.FromDays(40),
            at: new OffsetTime(new TimeOnly(10, 0), new TimeSpan(5, 30, 0)),
            local: new TimeOnly(10, 0),
            small: 255,
            large: ulong.MaxValue,
            modified: date,
            bytes: [251, 255],
            days: [date, date.AddSeconds(1)],
            ifModifiedSince: date,
            xWait: IsoDuration.Parse("PT36H"),
            formTime: new TimeOnly(10, 0),
            formUnix: date,
            formSmall: -1,
            cancellationToken: TestContext.Current.CancellationToken);

        FakeRequest request = Assert.Single(transport.Requests);
        Assert.Equal(
            "/formats/1768473000/P40D?at=10%3A00%3A00%2B05%3A30&local=10%3A00%3A00&small=255&large=18446744073709551615&modified=Thu%2C%2015%20Jan%202026%2010%3A30%3A00%20GMT&bytes=-_8&days=1768473000,1768473001",
            request.RequestUri.PathAndQuery);
        Assert.Equal("Thu, 15 Jan 2026 10:30:00 GMT", request.Headers["If-Modified-Since"]);
        Assert.Equal("PT36H", request.Headers["X-Wait"]);
        Assert.Equal("formTime=10%3A00%3A00&formUnix=1768473000&formSmall=-1", request.BodyText);
    }
}
