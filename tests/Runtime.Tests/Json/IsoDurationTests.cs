using System.Text.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Json;

/// <summary>Durations keep what was written: ISO 8601 has units of no fixed length.</summary>
public class IsoDurationTests
{
    [Theory]
    [InlineData("P40D")]
    [InlineData("PT36H")]
    [InlineData("P3Y6M4DT12H30M5S")]
    [InlineData("P123DT22H14M12.011S")]
    [InlineData("P5DT1H0M0S")]
    [InlineData("PT0,5H")]
    [InlineData("-P1W")]
    [InlineData("PT0S")]
    public void A_duration_stays_as_it_was_written(string text) => Assert.Equal(text, IsoDuration.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("1D")]
    [InlineData("P1H")]
    [InlineData("P1D1Y")]
    [InlineData("P1D2D")]
    [InlineData("PT1.5H30M")]
    [InlineData("PT.5S")]
    [InlineData("PT5.S")]
    [InlineData("P1.5DT1H")]
    [InlineData("P-1D")]
    [InlineData("PT1T1S")]
    [InlineData("123ABC")]
    [InlineData("P99999999999999999999999999999999D")]
    [InlineData("01:30:00")]
    public void What_is_no_duration_is_refused(string text)
    {
        Assert.False(IsoDuration.TryParse(text, out _));
        Assert.Throws<FormatException>(() => IsoDuration.Parse(text));
    }

    [Theory]
    [InlineData("P40D", "40.00:00:00")]
    [InlineData("PT36H", "1.12:00:00")]
    [InlineData("P1W", "7.00:00:00")]
    [InlineData("-PT1H30M0.5S", "-01:30:00.5000000")]
    [InlineData("P123DT22H14M12.011S", "123.22:14:12.0110000")]
    [InlineData("PT0.00000001S", "00:00:00")]
    public void A_duration_without_months_is_a_time_span(string text, string expected) =>
        Assert.Equal(TimeSpan.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), IsoDuration.Parse(text).ToTimeSpan());

    [Theory]
    [InlineData("P1M")]
    [InlineData("P3Y6M4DT12H30M5S")]
    [InlineData("P99999999999D")]
    [InlineData("PT9999999999999999999999999S")]
    public void A_duration_that_no_time_span_can_say_is_none(string text)
    {
        Assert.False(IsoDuration.Parse(text).TryGetTimeSpan(out _));
        Assert.Throws<InvalidOperationException>(() => IsoDuration.Parse(text).ToTimeSpan());
    }

    [Theory]
    [InlineData("40.00:00:00", "P40D")]
    [InlineData("1.12:00:00", "P1DT12H")]
    [InlineData("-00:00:01.5", "-PT1.5S")]
    [InlineData("00:00:00", "PT0S")]
    public void A_time_span_is_a_duration(string text, string expected)
    {
        IsoDuration duration = TimeSpan.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, duration.ToString());
    }

    [Fact]
    public void The_parts_can_be_had()
    {
        IsoDuration duration = IsoDuration.Parse("-P3Y6M2W4DT12H30M5.25S");

        Assert.True(duration.IsNegative);
        Assert.Equal(
            [3m, 6m, 2m, 4m, 12m, 30m, 5.25m],
            new[] { duration.Years, duration.Months, duration.Weeks, duration.Days, duration.Hours, duration.Minutes, duration.Seconds });
    }

    [Fact]
    public void Durations_are_equal_when_written_the_same()
    {
        Assert.True(IsoDuration.Parse("PT1H") == TimeSpan.FromHours(1));
        Assert.True(IsoDuration.Parse("PT24H") != IsoDuration.Parse("P1D"));
        Assert.Equal(default, IsoDuration.Parse("PT0S"));
    }

    [Theory]
    [InlineData("1h30m", "01:30:00")]
    [InlineData("-2.5s", "-00:00:02.5000000")]
    [InlineData("300ms", "00:00:00.3000000")]
    [InlineData("2w1d", "15.00:00:00")]
    [InlineData("1.02:03:04", "1.02:03:04")]
    [InlineData("00:00:30.5", "00:00:30.5000000")]
    public void Other_notations_of_servers_are_kept_and_are_time_spans(string text, string expected)
    {
        IsoDuration value = JsonSerializer.Deserialize<IsoDuration>($"\"{text}\"");

        Assert.Equal(text, value.ToString());
        Assert.False(value.IsWellFormed);
        Assert.Equal(expected, value.ToTimeSpan().ToString());
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(value));
    }

    [Fact]
    public void A_month_in_another_notation_is_no_time_span() => Assert.False(JsonSerializer.Deserialize<IsoDuration>("\"1mo\"").TryGetTimeSpan(out _));

    [Theory]
    [InlineData("123ABC")]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("1h 30m")]
    [InlineData("h")]
    public void What_is_no_duration_in_any_notation_is_not_read(string text) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IsoDuration>($"\"{text}\""));
}
