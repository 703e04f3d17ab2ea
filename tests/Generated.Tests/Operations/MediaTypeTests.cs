using System.Net;
using System.Text;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Media;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Bodies that are not JSON, sent and received.</summary>
public sealed class MediaTypeTests : IDisposable
{
    private readonly FakeTransport _transport = new();
    private readonly MediaApiClient _client;

    public MediaTypeTests() => _client = new MediaApiClient(FakeClient.Options<MediaApiClientOptions>(_transport));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FakeRequest Sent => Assert.Single(_transport.Requests);

    public void Dispose()
    {
        _client.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task Text_is_a_string_and_asked_for_by_its_media_type()
    {
        _transport.On(MediaOperations.GetReport).Respond("a;b\n1;ü");

        Assert.Equal("a;b\n1;ü", await _client.Media.GetReportAsync(Cancellation));
        Assert.Equal("text/csv, application/json", Sent.Headers["Accept"]);
    }

    [Fact]
    public async Task Bytes_are_a_stream()
    {
        using MemoryStream answer = new([1, 2, 255]);
        _transport.On(MediaOperations.GetImage).Respond(answer);

        await using Stream image = await _client.Media.GetImageAsync(Cancellation);

        Assert.Equal([1, 2, 255], await BytesAsync(image));
        Assert.Equal("image/png, application/json", Sent.Headers["Accept"]);
    }

    [Fact]
    public async Task The_raw_response_of_bytes_has_the_stream_and_the_headers()
    {
        _transport.On(MediaOperations.GetAny).RespondRaw(HttpStatusCode.OK, "abc", "application/zip");

        ApiResponse<Stream> response = await _client.Media.WithRawResponse.GetAnyAsync(Cancellation);
        await using Stream stream = response.Value;

        Assert.Equal("application/zip", response.Headers["Content-Type"]);
        Assert.Equal("abc"u8.ToArray(), await BytesAsync(stream));
    }

    [Fact]
    public async Task Errors_of_an_operation_that_gives_bytes_are_typed()
    {
        _transport.On(MediaOperations.GetImage).RespondError(HttpStatusCode.NotFound, new Problem { Reason = "gone" });

        ApiException<Problem> exception = await Assert.ThrowsAsync<ApiException<Problem>>(() => _client.Media.GetImageAsync(Cancellation));

        Assert.Equal("gone", exception.Error.Reason);
    }

    [Fact]
    public async Task JSON_goes_before_other_media_types()
    {
        _transport.On(MediaOperations.GetEither).Respond(new Problem { Reason = "r" });
        _transport.On(MediaOperations.PostEither).Respond();

        Assert.Equal("r", (await _client.Media.GetEitherAsync(Cancellation)).Reason);
        await _client.Media.PostEitherAsync(new Problem { Reason = "s" }, Cancellation);

        Assert.Equal("application/json", _transport.Requests[0].Headers["Accept"]);
        Assert.Equal("""{"reason":"s"}""", _transport.Requests[1].BodyText);
    }

    [Fact]
    public async Task Text_is_sent_in_UTF8()
    {
        _transport.On(MediaOperations.PostNote).Respond();

        await _client.Media.PostNoteAsync("Grüße", Cancellation);

        Assert.Equal("Grüße", Sent.BodyText);
        Assert.Equal("Grüße", Sent.ReadBody<string>());
        Assert.Equal("text/plain; charset=utf-8", Sent.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Text_that_is_not_required_may_be_left_out()
    {
        _transport.On(MediaOperations.PutNote).Respond();

        await _client.Media.PutNoteAsync(cancellationToken: Cancellation);

        Assert.True(Sent.Body.IsEmpty);
        Assert.False(Sent.Headers.ContainsKey("Content-Type"));
    }

    [Fact]
    public async Task Bytes_are_sent_from_where_the_stream_stands_and_the_stream_stays_open()
    {
        using MemoryStream stream = new(Encoding.ASCII.GetBytes("skipped, sent")) { Position = 9 };
        _transport.On(MediaOperations.PostBlob).Respond();

        await _client.Media.PostBlobAsync(stream, Cancellation);

        Assert.Equal("sent", Sent.BodyText);
        Assert.Equal("application/octet-stream", Sent.Headers["Content-Type"]);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Bytes_of_any_type_are_sent_as_such()
    {
        using MemoryStream stream = new([1]);
        _transport.On(MediaOperations.PutBlob).Respond();

        await _client.Media.PutBlobAsync(stream, cancellationToken: Cancellation);

        Assert.Equal("application/octet-stream", Sent.Headers["Content-Type"]);
    }

    [Fact]
    public async Task What_is_required_must_be_given()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("body", () => _client.Media.PostNoteAsync(null!, Cancellation));
        await Assert.ThrowsAsync<ArgumentNullException>("body", () => _client.Media.PostBlobAsync(null!, Cancellation));
    }

    [Fact]
    public async Task Any_media_type_of_a_schema_without_a_type_is_bytes()
    {
        _transport.On(MediaOperations.PutAny).RespondRaw(HttpStatusCode.OK, "a", "image/png");

        using Stream body = await _client.Media.PutAnyAsync(new MemoryStream("b"u8.ToArray()), "image/gif", cancellationToken: Cancellation);

        Assert.Equal("a"u8.ToArray(), await BytesAsync(body));
        Assert.Equal("image/gif", Sent.Headers["Content-Type"]);
        Assert.Equal("b", Sent.BodyText);
    }

    [Fact]
    public async Task GET_takes_a_body()
    {
        _transport.On(MediaOperations.Search).Respond();

        await _client.Media.SearchAsync(new Problem { Reason = "q" }, Cancellation);

        Assert.Equal(HttpMethod.Get, Sent.Method);
        Assert.Equal("""{"reason":"q"}""", Sent.BodyText);
    }

    [Fact]
    public async Task HEAD_gives_no_body()
    {
        _transport.On(MediaOperations.HeadReport).Respond().WithHeader("ETag", "\"1\"");

        ApiResponse response = await _client.Media.WithRawResponse.HeadReportAsync(Cancellation);

        Assert.Equal("\"1\"", response.Headers["ETag"]);
    }

    private static async Task<byte[]> BytesAsync(Stream stream)
    {
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, Cancellation);
        return bytes.ToArray();
    }
}
