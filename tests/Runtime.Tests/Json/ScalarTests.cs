using System.Globalization;
using System.Text;
using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Json;

public class ScalarTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    public void An_integer_is_read_in_every_notation(string json, long expected) => Assert.Equal(expected, Read(json, ScalarConverters.Int64));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1.5")]
    [InlineData("1e300")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    public void What_is_no_64_bit_integer_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json, ScalarConverters.Int64));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    public void A_32_bit_integer_out_of_range_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json, ScalarConverters.Int32));

    [Theory]
    [InlineData("1e999")]
    [InlineData("-1e999")]
    public void A_number_beyond_double_precision_is_refused_and_not_infinite(string json) =>
        Assert.Throws<JsonException>(() => Read(json, ScalarConverters.Double));

    [Fact]
    public void A_number_beyond_single_precision_is_refused() => Assert.Throws<JsonException>(() => Read("1e39", ScalarConverters.Single));

    [Fact]
    public void A_decimal_keeps_all_of_its_digits() => Assert.Equal(0.1234567890123456789012345678m, Read("0.1234567890123456789012345678", ScalarConverters.Decimal));

    [Theory]
    [InlineData("2026-01-15T10:30:00Z", "2026-01-15T10:30:00.0000000+00:00")]
    [InlineData("2026-01-15T10:30:00.123Z", "2026-01-15T10:30:00.1230000+00:00")]
    [InlineData("2026-01-15T10:30:00+05:30", "2026-01-15T10:30:00.0000000+05:30")]
    [InlineData("2026-01-15t10:30:00z", "2026-01-15T10:30:00.0000000+00:00")]
    [InlineData("2026-01-15 10:30:00Z", "2026-01-15T10:30:00.0000000+00:00")]
    [InlineData("2026-01-15T10:30:00", "2026-01-15T10:30:00.0000000+00:00")]
    public void A_date_with_time_is_read_as_RFC_3339_has_it_and_as_UTC_without_an_offset(string text, string expected) =>
        Assert.Equal(expected, Read($"\"{text}\"", ScalarConverters.DateTimeOffset).ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-01-15T10:30:00Z")]
    [InlineData("2026-01-15T10:30:00.5+05:30")]
    public void A_date_with_time_is_written_as_it_was_read(string text) => AssertRoundTrip($"\"{text}\"", ScalarConverters.DateTimeOffset);

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2026-02-30T00:00:00Z\"")]
    [InlineData("1768473000")]
    public void What_is_no_date_with_time_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json, ScalarConverters.DateTimeOffset));

    [Fact]
    public void A_date_is_written_as_it_was_read() => AssertRoundTrip("\"2026-01-15\"", ScalarConverters.DateOnly);

    [Theory]
    [InlineData("10:30:00")]
    [InlineData("10:30:00.25")]
    public void A_time_is_written_as_it_was_read(string text) => AssertRoundTrip($"\"{text}\"", ScalarConverters.TimeOnly);

    [Theory]
    [InlineData("0f8fad5bd9cb469fa16570867728950e")]
    [InlineData("{0f8fad5b-d9cb-469f-a165-70867728950e}")]
    [InlineData("(0f8fad5b-d9cb-469f-a165-70867728950e)")]
    public void A_UUID_is_hyphenated(string text) => Assert.Throws<JsonException>(() => Read($"\"{text}\"", ScalarConverters.Guid));

    [Theory]
    [InlineData("\"-_8\"", new byte[] { 251, 255 })]
    [InlineData("\"-_8=\"", new byte[] { 251, 255 })]
    [InlineData("\"\"", new byte[0])]
    public void Base64_for_URLs_is_read_with_and_without_padding(string json, byte[] expected) => Assert.Equal(expected, Read(json, ScalarConverters.Base64Url));

    [Theory]
    [InlineData("+/8=")]
    [InlineData("A")]
    [InlineData("A B")]
    [InlineData("%")]
    public void What_is_no_Base64_for_URLs_is_refused(string text) => Assert.Throws<JsonException>(() => Read($"\"{text}\"", ScalarConverters.Base64Url));

    [Theory]
    [InlineData("https://example.com/a%20b?c=d")]
    [InlineData("https://example.com")]
    [InlineData("/relative/ä")]
    [InlineData("")]
    public void A_URI_is_written_exactly_as_it_was_read(string text) => AssertRoundTrip($"\"{text}\"", ScalarConverters.Uri);

    [Fact]
    public void Bytes_are_Base64() => Assert.Equal([1, 2, 3], Read("\"AQID\"", ScalarConverters.Bytes));

    [Fact]
    public void What_is_no_Base64_is_refused() => Assert.Throws<JsonException>(() => Read("\"###\"", ScalarConverters.Bytes));

    [Fact]
    public void Strings_are_unescaped() => Assert.Equal("a\"b\n😀", Read("\"a\\\"b\\n\\ud83d\\ude00\"", ScalarConverters.String));

    [Theory]
    [InlineData("true /* so */")]
    [InlineData("true false")]
    [InlineData("tru")]
    [InlineData("")]
    public void What_is_not_one_JSON_text_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json, ScalarConverters.Boolean));

    private static T Read<T>(string json, ModelConverter<T> converter) => ModelJson.Read(Encoding.UTF8.GetBytes(json), converter);

    private static void AssertRoundTrip<T>(string json, ModelConverter<T> converter)
    {
        System.Buffers.ArrayBufferWriter<byte> output = new();
        ModelJson.Write(output, Read(json, converter), converter);
        Assert.Equal(json, Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
