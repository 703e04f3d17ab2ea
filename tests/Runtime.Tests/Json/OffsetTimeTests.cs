namespace Atlassian.Admin.Gen.Runtime.Tests.Json;

/// <summary>Times of day with and without an offset: RFC 3339 asks for one, and most servers leave it out.</summary>
public class OffsetTimeTests
{
    [Theory]
    [InlineData("10:00:00", "10:00:00")]
    [InlineData("10:00:00Z", "10:00:00Z")]
    [InlineData("10:00:00z", "10:00:00Z")]
    [InlineData("10:00:00+00:00", "10:00:00Z")]
    [InlineData("10:00:00+05:30", "10:00:00+05:30")]
    [InlineData("10:00:00.25-08:00", "10:00:00.25-08:00")]
    [InlineData("23:59:59.9999999", "23:59:59.9999999")]
    [InlineData("10:00:00.123456789Z", "10:00:00.1234567Z")]
    [InlineData("10:00", "10:00:00")]
    [InlineData("10:00Z", "10:00:00Z")]
    public void A_time_is_read_with_and_without_an_offset_and_written_back(string text, string expected) =>
        Assert.Equal(expected, OffsetTime.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Z")]
    [InlineData("24:00:00")]
    [InlineData("10:00:00+24:00")]
    [InlineData("10:00:00+5:30")]
    [InlineData("10:00:00.12345678x")]
    [InlineData("10 AM")]
    [InlineData("2026-01-15T10:00:00Z")]
    public void What_is_no_time_is_refused(string text)
    {
        Assert.False(OffsetTime.TryParse(text, out _));
        Assert.Throws<FormatException>(() => OffsetTime.Parse(text));
    }

    [Fact]
    public void A_time_without_an_offset_is_a_TimeOnly()
    {
        OffsetTime time = new TimeOnly(10, 30);

        Assert.Equal((new TimeOnly(10, 30), null), (time.Time, time.Offset));
        Assert.NotEqual(time, new OffsetTime(new TimeOnly(10, 30), TimeSpan.Zero));
    }

    [Theory]
    [InlineData("1.00:00:00")]
    [InlineData("-1.00:00:00")]
    [InlineData("00:00:30")]
    public void An_offset_that_cannot_be_written_is_refused(string offset) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new OffsetTime(default, TimeSpan.Parse(offset, System.Globalization.CultureInfo.InvariantCulture)));
}
