using System.Text;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Forms;
using Swagger2Forms = Generated.Forms2;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Forms: the members of their schema are parameters.</summary>
public sealed class FormTests() : ClientTest<FormApiClient, FormApiClientOptions>(options => new(options))
{
    private FakeRequest Sent => Assert.Single(Transport.Requests);

    [Fact]
    public async Task Required_members_come_before_optional_ones()
    {
        Transport.On(FormsOperations.CreateToken).Respond();

        await Client.Forms.CreateTokenAsync("t", CreateTokenRequestGrantType.ClientCredentials, cancellationToken: Cancellation);

        Assert.Equal("grant_type=client_credentials", Sent.BodyText);
        Assert.Equal("application/x-www-form-urlencoded", Sent.Headers["Content-Type"]);
        Assert.Equal("https://api.example.com/token/t", Sent.RequestUri.AbsoluteUri);
    }

    [Fact]
    public async Task Arrays_are_repeated_and_objects_are_JSON_where_the_document_says_nothing()
    {
        Transport.On(FormsOperations.CreateToken).Respond();

        await Client.Forms.CreateTokenAsync(
            "t",
            CreateTokenRequestGrantType.Password,
            trace: "q",
            requestBodyValue: "a b&c=ü~",
            expires: 60,
            scopes: ["read", "write"],
            claims: new Point { X = 1 },
            cancellationToken: Cancellation);

        Assert.Equal(
            "grant_type=password&requestBody=a+b%26c%3D%C3%BC%7E&expires=60&scopes=read&scopes=write&claims=%7B%22x%22%3A1%7D", Sent.BodyText);
        Assert.Equal("?trace=q", Sent.RequestUri.Query);
    }

    [Fact]
    public async Task Styles_are_those_of_the_encoding_object()
    {
        Transport.On(FormsOperations.PostStyles).Respond();

        await Client.Forms.PostStylesAsync(
            exploded: new Point { X = 1, Label = "l m" },
            deep: new Point { X = 2 },
            spaces: ["a", "b"],
            commas: ["a,", "b"],
            link: "https://example.com/?a=b&c+d",
            cancellationToken: Cancellation);

        Assert.Equal(
            "x=1&label=l+m&deep%5Bx%5D=2&spaces=a+b&commas=a%2C,b&link=https://example.com/?a=b%26c%2Bd", Sent.BodyText);
    }

    [Fact]
    public async Task A_form_that_is_not_required_is_not_sent_when_nothing_is_in_it()
    {
        Transport.On(FormsOperations.PostStyles).Respond();

        await Client.Forms.PostStylesAsync(cancellationToken: Cancellation);

        Assert.False(Sent.Headers.ContainsKey("Content-Type"));
    }

    [Fact]
    public async Task Parts_are_text_files_and_JSON_as_their_schemas_have_it()
    {
        Transport.On(FormsOperations.Upload).Respond();
        using MemoryStream file = new(Encoding.UTF8.GetBytes("file"));

        await Client.Forms.UploadAsync(
            title: "Tïtle",
            file: new FilePart(file, "a \"b\".bin"),
            pages: [FilePart.FromBytes("1"u8.ToArray(), "1.png"), FilePart.FromBytes("2"u8.ToArray(), "2.gif", "image/gif")],
            thumbnail: FilePart.FromBytes("t"u8.ToArray(), "t.jpg"),
            place: new Point { X = 1 },
            places: [new Point { X = 2 }, new Point { X = 3 }],
            numbers: [4, 5],
            table: "a;b",
            meta: new Dictionary<string, string> { ["k"] = "v" },
            samples: [FilePart.FromBytes("3"u8.ToArray(), "3.bin")],
            label: JsonText.Element("[1]"),
            cancellationToken: Cancellation);

        Assert.Equal(
            [
                "form-data; name=\"title\"||Tïtle",
                "form-data; name=\"file\"; filename=\"a %22b%22.bin\"|application/octet-stream|file",
                "form-data; name=\"pages\"; filename=\"1.png\"|image/png|1",
                "form-data; name=\"pages\"; filename=\"2.gif\"|image/gif|2",
                "form-data; name=\"thumbnail\"; filename=\"t.jpg\"|image/jpeg|t",
                "form-data; name=\"place\"|application/vnd.acme.point+json|{\"x\":1}",
                "form-data; name=\"places\"|application/json|{\"x\":2}",
                "form-data; name=\"places\"|application/json|{\"x\":3}",
                "form-data; name=\"numbers\"||4",
                "form-data; name=\"numbers\"||5",
                "form-data; name=\"table\"|text/csv|a;b",
                "form-data; name=\"meta\"|application/json|{\"k\":\"v\"}",
                "form-data; name=\"samples\"; filename=\"3.bin\"|application/octet-stream|3",
                "form-data; name=\"label\"|application/json|[1]",
            ],
            Parts(Sent));
    }

    [Fact]
    public async Task Form_data_of_Swagger_2_with_a_file_is_sent_in_parts()
    {
        using FakeTransport transport = new();
        using Swagger2Forms.Form2ApiClient client = new(FakeClient.Options<Swagger2Forms.Form2ApiClientOptions>(transport));
        transport.On(Swagger2Forms.FormsOperations.Upload).Respond();

        await client.Forms.UploadAsync(FilePart.FromBytes("f"u8.ToArray(), "f.txt", "text/plain"), "t", Cancellation);

        Assert.Equal(
            ["form-data; name=\"file\"; filename=\"f.txt\"|text/plain|f", "form-data; name=\"title\"||t"], Parts(Assert.Single(transport.Requests)));
    }

    [Fact]
    public async Task Form_data_of_Swagger_2_without_a_file_is_urlencoded()
    {
        using FakeTransport transport = new();
        using Swagger2Forms.Form2ApiClient client = new(FakeClient.Options<Swagger2Forms.Form2ApiClientOptions>(transport));
        transport.On(Swagger2Forms.FormsOperations.PostFields).Respond();

        await client.Forms.PostFieldsAsync("t", 2, Cancellation);

        Assert.Equal("title=t&count=2", Assert.Single(transport.Requests).BodyText);
    }

    [Fact]
    public async Task Arrays_of_Swagger_2_are_written_in_their_collection_format()
    {
        using FakeTransport transport = new();
        using Swagger2Forms.Form2ApiClient client = new(FakeClient.Options<Swagger2Forms.Form2ApiClientOptions>(transport));
        transport.On(Swagger2Forms.FormsOperations.PostCollections).Respond();
        transport.On(Swagger2Forms.FormsOperations.PutCollections).Respond();

        await client.Forms.PostCollectionsAsync(
            plain: ["a", "b,"], commas: [1, 2], spaces: ["a", "b"], tabs: ["a", "b"], pipes: ["a", "b"], fields: ["a", "b"], query: ["a", "b c"], cancellationToken: Cancellation);
        await client.Forms.PutCollectionsAsync(plain: ["a", "b"], tabs: ["a", "b"], pipes: [1, 2], fields: ["a", "b"], cancellationToken: Cancellation);

        Assert.Equal("plain=a,b%2C&commas=1,2&spaces=a+b&tabs=a%09b&pipes=a%7Cb&fields=a&fields=b", transport.Requests[0].BodyText);
        Assert.Equal("?query=a%09b%20c", transport.Requests[0].RequestUri.Query);
        Assert.Equal(
            [
                "form-data; name=\"plain\"||a,b",
                "form-data; name=\"tabs\"||a\tb",
                "form-data; name=\"pipes\"||1|2",
                "form-data; name=\"fields\"||a",
                "form-data; name=\"fields\"||b",
            ],
            Parts(transport.Requests[1]));
    }

    [Fact]
    public async Task A_file_of_Swagger_2_is_a_stream()
    {
        using FakeTransport transport = new();
        using Swagger2Forms.Form2ApiClient client = new(FakeClient.Options<Swagger2Forms.Form2ApiClientOptions>(transport));
        transport.On(Swagger2Forms.FormsOperations.Download).Respond(Stream.Null);

        await using Stream stream = await client.Forms.DownloadAsync(Cancellation);

        Assert.Equal(-1, stream.ReadByte());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_form_of_Swagger_2_is_sent_as_a_form_whatever_else_the_operation_is_said_to_consume(bool isMisdeclared)
    {
        using FakeTransport transport = new();
        using Swagger2Forms.Form2ApiClient client = new(FakeClient.Options<Swagger2Forms.Form2ApiClientOptions>(transport));
        FilePart file = FilePart.FromBytes("f"u8.ToArray(), "f.txt");
        if (isMisdeclared)
        {
            transport.On(Swagger2Forms.FormsOperations.PostMisdeclared).Respond();
            transport.On(Swagger2Forms.FormsOperations.PutMisdeclared).Respond();
            await client.Forms.PostMisdeclaredAsync("t", Cancellation);
            await client.Forms.PutMisdeclaredAsync(file, Cancellation);
        }
        else
        {
            transport.On(Swagger2Forms.FormsOperations.PostUndeclared).Respond();
            transport.On(Swagger2Forms.FormsOperations.PutUndeclared).Respond();
            await client.Forms.PostUndeclaredAsync("t", Cancellation);
            await client.Forms.PutUndeclaredAsync(file, cancellationToken: Cancellation);
        }

        Assert.Equal("application/x-www-form-urlencoded", transport.Requests[0].Headers["Content-Type"]);
        Assert.Equal("title=t", transport.Requests[0].BodyText);
        Assert.Equal(["form-data; name=\"attachment\"; filename=\"f.txt\"|application/octet-stream|f"], Parts(transport.Requests[1]));
    }

    [Fact]
    public async Task A_file_of_Swagger_2_is_a_stream_where_all_else_is_JSON()
    {
        using FakeTransport transport = new();
        using Swagger2Forms.Form2ApiClient client = new(FakeClient.Options<Swagger2Forms.Form2ApiClientOptions>(transport));
        transport.On(Swagger2Forms.FormsOperations.Report).Respond(Stream.Null);

        await using Stream stream = await client.Forms.ReportAsync(Cancellation);

        Assert.Equal(-1, stream.ReadByte());
    }

    [Fact]
    public async Task Headers_of_parts_are_constants_or_arguments()
    {
        Transport.On(FormsOperations.PostHeaders).Respond();

        await Client.Forms.PostHeadersAsync(
            FilePart.FromBytes("f"u8.ToArray(), "f.txt"), fileXChecksum: "abc", fileXLines: [1, 2], noteXLanguage: "en", cancellationToken: Cancellation);

        Assert.Equal(["form-data; name=\"file\"; filename=\"f.txt\"|application/octet-stream|f"], Parts(Sent));
        Assert.Contains("\r\nX-Kind: document\r\nX-Checksum: abc\r\nX-Lines: 1,2\r\n\r\n", Sent.BodyText, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Language", Sent.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_of_a_part_can_not_end_it() => await Assert.ThrowsAsync<ArgumentException>(() =>
        Client.Forms.PostHeadersAsync(FilePart.FromBytes("f"u8.ToArray(), "f.txt"), "a\r\n\r\nb", cancellationToken: Cancellation));

    [Fact]
    public async Task Related_parts_name_the_type_of_the_first()
    {
        Transport.On(FormsOperations.PostRelated).RespondRaw(System.Net.HttpStatusCode.OK, "parts", "multipart/mixed; boundary=b");

        ApiResponse<Stream> response = await Client.Forms.WithRawResponse.PostRelatedAsync(
            new Point { X = 1 }, FilePart.FromBytes("m"u8.ToArray(), "m.bin"), Cancellation);
        await using Stream parts = response.Value;

        Assert.StartsWith("multipart/related; boundary=", Sent.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.EndsWith("; type=\"application/json\"", Sent.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal("multipart/mixed; boundary=b", response.Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_form_without_named_members_takes_any()
    {
        Transport.On(FormsOperations.PostFree).Respond();

        await Client.Forms.PostFreeAsync(new Dictionary<string, string> { ["a b"] = "c&d", ["e"] = "" }, Cancellation);

        Assert.Equal("a+b=c%26d&e=", Sent.BodyText);
    }

    [Fact]
    public async Task Parts_without_names_in_the_document_are_values_or_files()
    {
        Transport.On(FormsOperations.PutFree).Respond();
        Transport.On(FormsOperations.PatchFree).Respond();

        await Client.Forms.PutFreeAsync(new Dictionary<string, IReadOnlyList<long>> { ["n"] = [1, 2] }, Cancellation);
        await Client.Forms.PatchFreeAsync(new Dictionary<string, FilePart> { ["f"] = FilePart.FromBytes("f"u8.ToArray(), "f.txt") }, Cancellation);

        Assert.Equal(["form-data; name=\"n\"||1", "form-data; name=\"n\"||2"], Parts(Transport.Requests[0]));
        Assert.Equal(["form-data; name=\"f\"; filename=\"f.txt\"|application/octet-stream|f"], Parts(Transport.Requests[1]));
    }

    [Fact]
    public async Task Of_a_form_that_is_no_object_the_caller_makes_the_text_or_the_parts()
    {
        Transport.On(FormsOperations.PostRaw).Respond();
        Transport.On(FormsOperations.PutRaw).Respond();
        using MemoryStream parts = new("--b--"u8.ToArray());

        await Client.Forms.PostRawAsync("a=b", Cancellation);
        await Client.Forms.PutRawAsync("multipart/mixed; boundary=b", parts, Cancellation);

        Assert.Equal("a=b", Transport.Requests[0].BodyText);
        Assert.StartsWith("application/x-www-form-urlencoded", Transport.Requests[0].Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal("multipart/mixed; boundary=b", Transport.Requests[1].Headers["Content-Type"]);
        Assert.Equal("--b--", Transport.Requests[1].BodyText);
    }

    [Fact]
    public async Task Alternatives_of_a_form_are_all_there_and_none_required()
    {
        Transport.On(FormsOperations.PostEitherForm).Respond();

        await Client.Forms.PostEitherFormAsync("c", password: "p", cancellationToken: Cancellation);

        Assert.Equal("client=c&password=p", Sent.BodyText);
    }

    // Disposition, type and content of each part.
    private static IEnumerable<string> Parts(FakeRequest request)
    {
        string contentType = request.Headers["Content-Type"];
        Assert.StartsWith("multipart/form-data; boundary=", contentType, StringComparison.Ordinal);
        string boundary = "--" + contentType.Split('=')[1];
        string[] parts = request.BodyText.Split(boundary);
        Assert.Equal("--\r\n", parts[^1]);
        foreach (string part in parts[1..^1])
        {
            string[] halves = part.Split("\r\n\r\n", 2);
            Dictionary<string, string> headers = halves[0].Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(header => header.Split(": ", 2))
                .ToDictionary(header => header[0], header => header[1], StringComparer.OrdinalIgnoreCase);
            yield return $"{headers["Content-Disposition"]}|{headers.GetValueOrDefault("Content-Type")}|{halves[1][..^2]}";
        }
    }
}
