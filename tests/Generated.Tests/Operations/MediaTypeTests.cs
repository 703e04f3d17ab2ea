using System.Net;
using System.Text;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Media;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Bodies that are not JSON, sent and received.</summary>
public sealed class MediaTypeTests() : ClientTest<MediaApiClient, MediaApiClientOptions>(options => new(options))
{
    private FakeRequest Sent => Assert.Single(Transport.Requests);

    [Fact]
    public async Task Text_is_a_string_and_asked_for_by_its_media_type()
    {
        Transport.On(MediaOperations.GetReport).Respond("a;b\n1;ü");

        Assert.Equal("a;b\n1;ü", await Client.Media.GetReportAsync(Cancellation));
        Assert.Equal("text/csv, application/json", Sent.Headers["Accept"]);
    }

    [Fact]
    public async Task Bytes_are_a_stream()
    {
        using MemoryStream answer = new([1, 2, 255]);
        Transport.On(MediaOperations.GetImage).Respond(answer);

        await using Stream image = await Client.Media.GetImageAsync(Cancellation);

        Assert.Equal([1, 2, 255], await BytesAsync(image));
        Assert.Equal("image/png, application/json", Sent.Headers["Accept"]);
    }

    [Fact]
    public async Task The_raw_response_of_bytes_has_the_stream_and_the_headers()
    {
        Transport.On(MediaOperations.GetAny).RespondRaw(HttpStatusCode.OK, "abc", "application/zip");

        ApiResponse<Stream> response = await Client.Media.WithRawResponse.GetAnyAsync(Cancellation);
        await using Stream stream = response.Value;

        Assert.Equal("application/zip", response.Headers["Content-Type"]);
        Assert.Equal("abc"u8.ToArray(), await BytesAsync(stream));
    }

    [Fact]
    public async Task Errors_of_an_operation_that_gives_bytes_are_typed()
    {
        Transport.On(MediaOperations.GetImage).RespondError(HttpStatusCode.NotFound, new Problem { Reason = "gone" });

        ApiException<Problem> exception = await Assert.ThrowsAsync<ApiException<Problem>>(() => Client.Media.GetImageAsync(Cancellation));

        Assert.Equal("gone", exception.Error.Reason);
    }

    [Fact]
    public async Task JSON_goes_before_other_media_types()
    {
        Transport.On(MediaOperations.GetEither).Respond(new Problem { Reason = "r" });
        Transport.On(MediaOperations.PostEither).Respond();

        Assert.Equal("r", (await Client.Media.GetEitherAsync(Cancellation)).Reason);
        await Client.Media.PostEitherAsync(new Problem { Reason = "s" }, Cancellation);

        Assert.Equal("application/json", Transport.Requests[0].Headers["Accept"]);
        Assert.Equal("""{"reason":"s"}""", Transport.Requests[1].BodyText);
    }

    [Fact]
    public async Task Text_is_sent_in_UTF8()
    {
        Transport.On(MediaOperations.PostNote).Respond();

        await Client.Media.PostNoteAsync("Grüße", Cancellation);

        Assert.Equal("Grüße", Sent.BodyText);
        Assert.Equal("Grüße", Sent.ReadBody<string>());
        Assert.Equal("text/plain; charset=utf-8", Sent.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Text_that_is_not_required_may_be_left_out()
    {
        Transport.On(MediaOperations.PutNote).Respond();

        await Client.Media.PutNoteAsync(cancellationToken: Cancellation);

        Assert.True(Sent.Body.IsEmpty);
        Assert.False(Sent.Headers.ContainsKey("Content-Type"));
    }

    [Fact]
    public async Task Bytes_are_sent_from_where_the_stream_stands_and_the_stream_stays_open()
    {
        using MemoryStream stream = new(Encoding.ASCII.GetBytes("skipped, sent")) { Position = 9 };
        Transport.On(MediaOperations.PostBlob).Respond();

        await Client.Media.PostBlobAsync(stream, Cancellation);

        Assert.Equal("sent", Sent.BodyText);
        Assert.Equal("application/octet-stream", Sent.Headers["Content-Type"]);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Bytes_of_any_type_are_sent_as_such()
    {
        using MemoryStream stream = new([1]);
        Transport.On(MediaOperations.PutBlob).Respond();

        await Client.Media.PutBlobAsync(stream, cancellationToken: Cancellation);

        Assert.Equal("application/octet-stream", Sent.Headers["Content-Type"]);
    }

    [Fact]
    public async Task What_is_required_must_be_given()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("body", () => Client.Media.PostNoteAsync(null!, Cancellation));
        await Assert.ThrowsAsync<ArgumentNullException>("body", () => Client.Media.PostBlobAsync(null!, Cancellation));
    }

    [Fact]
    public async Task Any_media_type_of_a_schema_without_a_type_is_bytes()
    {
        Transport.On(MediaOperations.PutAny).RespondRaw(HttpStatusCode.OK, "a", "image/png");

        using Stream body = await Client.Media.PutAnyAsync(new MemoryStream("b"u8.ToArray()), "image/gif", cancellationToken: Cancellation);

        Assert.Equal("a"u8.ToArray(), await BytesAsync(body));
        Assert.Equal("image/gif", Sent.Headers["Content-Type"]);
        Assert.Equal("b", Sent.BodyText);
    }

    [Fact]
    public async Task GET_takes_a_body()
    {
        Transport.On(MediaOperations.Search).Respond();

        await Client.Media.SearchAsync(new Problem { Reason = "q" }, Cancellation);

        Assert.Equal(HttpMethod.Get, Sent.Method);
        Assert.Equal("""{"reason":"q"}""", Sent.BodyText);
    }

    [Fact]
    public async Task HEAD_gives_no_body()
    {
        Transport.On(MediaOperations.HeadReport).Respond().WithHeader("ETag", "\"1\"");

        ApiResponse response = await Client.Media.WithRawResponse.HeadReportAsync(Cancellation);

        Assert.Equal("\"1\"", response.Headers["ETag"]);
    }

    private static async Task<byte[]> BytesAsync(Stream stream)
    {
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, Cancellation);
        return bytes.ToArray();
    }
}
