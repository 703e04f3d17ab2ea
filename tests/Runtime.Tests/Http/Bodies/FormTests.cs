using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Bodies;

public class FormTests
{
    [Theory]
    [InlineData("a b", "a+b")]
    [InlineData("a+b&c=d", "a%2Bb%26c%3Dd")]
    [InlineData("*-._~", "*-._%7E")]
    [InlineData("ü\r\n", "%C3%BC%0D%0A")]
    [InlineData("", "")]
    public async Task Values_are_written_as_the_URL_standard_has_it(string value, string expected)
    {
        FormBody form = new();

        form.Append("n m", value);

        Assert.Equal("n+m=" + expected, await TextAsync(form));
    }

    [Fact]
    public async Task What_has_no_value_is_no_field()
    {
        FormBody form = new();

        form.Append("a", null);
        Assert.True(form.IsEmpty);
        form.Append("b", "");
        form.Append("c", "1");

        Assert.Equal("b=&c=1", await TextAsync(form));
    }

    [Theory]
    [InlineData("a\"\r\nX-Evil: 1\r\n\r\nb", "a%22%0D%0AX-Evil: 1%0D%0A%0D%0Ab")]
    [InlineData("ü€.txt", "ü€.txt")]
    [InlineData("\0\u007f", "%00%7F")]
    public async Task No_name_can_end_the_header_of_a_part(string text, string expected)
    {
        MultipartBody body = new();

        body.Add(text, FilePart.FromBytes("x"u8.ToArray(), text), contentType: null);

        Assert.Contains(
            $"\r\nContent-Disposition: form-data; name=\"{expected}\"; filename=\"{expected}\"\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n--",
            await TextAsync(body),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain\r\nX: y")]
    [InlineData("text")]
    [InlineData("")]
    public void A_file_has_a_media_type_or_none(string contentType) =>
        Assert.Throws<ArgumentException>(nameof(contentType), () => FilePart.FromBytes(default, "a", contentType));

    [Fact]
    public void Other_subtypes_are_kept()
    {
        using HttpContent content = new MultipartBody("multipart/mixed").CreateContent();

        Assert.Equal("multipart/mixed", content.Headers.ContentType?.MediaType);
    }

    private static async Task<string> TextAsync(ApiRequestBody body)
    {
        using HttpContent content = body.CreateContent();
        return await content.ReadAsStringAsync(Client.Cancellation);
    }
}
