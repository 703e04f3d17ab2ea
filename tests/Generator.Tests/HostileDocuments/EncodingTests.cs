using System.Text;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Tests.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>Files as bytes, decoded as the compiler decodes additional files.</summary>
public class EncodingTests
{
    private const string Document = "openapi: 3.1.0\ninfo: {title: «用», version: '1'}\npaths: {}\n";

    [Fact]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_document()
    {
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            DocumentReadResult result = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Document)]);

            Assert.Empty(result.Diagnostics);
            Assert.Equal("«用»", result.Document!.Info.Title);
        }
    }

    [Theory]
    [InlineData(false, "openapi: 3.1.0\npaths: {}\n")]
    [InlineData(true, "openapi: 3.1.0\npaths: {}\n")]
    [InlineData(false, "{\"openapi\": \"3.1.0\", \"paths\": {}}")]
    [InlineData(true, "{\"openapi\": \"3.1.0\", \"paths\": {}}")]
    public void Utf16_without_a_mark_is_an_error_that_says_what_to_do(bool isBigEndian, string text) => Assert.Contains(
        "save it as UTF-8", Read((isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetBytes(text)).Single("AAG001").Message(), StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80, 0xF5, 0x80, 0x80, 0x80 })]
    public void Bytes_that_are_no_utf8_are_read_as_the_compiler_reads_them_and_break_nothing(byte[] bytes)
    {
        DocumentReadResult result = Read([.. Encoding.UTF8.GetBytes("openapi: 3.1.0\npaths: {}\ninfo: {version: '1', title: 'a"), .. bytes, .. Encoding.UTF8.GetBytes("b'}\n")]);

        Assert.Empty(result.Diagnostics);
        Assert.Matches("^a.+b$", result.Document!.Info.Title);
    }

    [Fact]
    public void Random_bytes_are_an_error()
    {
        byte[] bytes = new byte[100_000];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(((i * 2654435761L) >> 13) | 1);
        }

        Assert.All(Read(bytes).Diagnostics, finding => Assert.Equal("AAG001", finding.Descriptor.Id));
    }

    [Fact]
    public void A_file_of_nul_bytes_is_an_error() => Assert.Equal("1,1", Read(new byte[1_000_000]).Single("AAG001").Location.Place());

    [Fact]
    public void A_nul_byte_in_json_is_an_error_where_it_stands() =>
        Assert.Equal("2,17", Documents.Read("{\"openapi\": \"3.1.0\",\n \"info\": {\"a\": \"\0\"}}").Single("AAG001").Location.Place());

    private static DocumentReadResult Read(byte[] bytes) => DocumentReader.Read(
        SourceText.From(new MemoryStream(bytes), Encoding.UTF8), Documents.Path, ReadingOptions.Default, TestContext.Current.CancellationToken);
}
