using System.Text;
using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Json;

/// <summary>The form that is read by a way of its own, and all that looks nearly like it.</summary>
public class DateTimeTests
{
    private const string Usual = "2026-01-15T10:30:00Z";
    private const string Characters = "0123456789/:;aä";

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("2024-02-29T23:59:59.9999999Z")]
    [InlineData("2026-01-15T10:30:00.1Z")]
    [InlineData("2026-01-15T10:30:00.12Z")]
    [InlineData("2026-01-15T10:30:00.0000001Z")]
    [InlineData("2026-01-15T10:30:00.12345678Z")]
    [InlineData("2026-01-15T10:30:00.1234567890123456Z")]
    public void What_the_framework_reads_is_read_alike(string text)
    {
        Assert.NotNull(Framework(text));
        Assert.Equal(Framework(text), Read(text));
    }

    [Theory]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2026-00-15T10:30:00Z")]
    [InlineData("2026-13-15T10:30:00Z")]
    [InlineData("2026-01-00T10:30:00Z")]
    [InlineData("2026-01-32T10:30:00Z")]
    [InlineData("2026-02-29T10:30:00Z")]
    [InlineData("2026-01-15T25:30:00Z")]
    [InlineData("2026-01-15T10:60:00Z")]
    [InlineData("2026-01-15T10:30:61Z")]
    [InlineData("2026-01-15T10:30:00.12a4Z")]
    public void What_is_out_of_range_is_refused(string text) => Assert.Null(Read(text));

    [Fact]
    public void A_text_with_another_character_for_a_digit_is_what_the_framework_says_it_is()
    {
        foreach (int i in Enumerable.Range(0, Usual.Length).Where(i => char.IsAsciiDigit(Usual[i])))
        {
            foreach (char character in Characters)
            {
                string text = $"{Usual[..i]}{character}{Usual[(i + 1)..]}";

                Assert.Equal((text, Framework(text)), (text, Read(text)));
            }
        }
    }

    private static DateTimeOffset? Read(string text)
    {
        try
        {
            return ModelJson.Read(Encoding.UTF8.GetBytes($"\"{text}\""), ScalarConverters.DateTimeOffset);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static DateTimeOffset? Framework(string text)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes($"\"{text}\""));
        reader.Read();
        return reader.TryGetDateTimeOffset(out DateTimeOffset value) ? value : null;
    }
}
