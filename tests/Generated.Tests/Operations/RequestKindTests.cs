using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Kinds;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Operations that take bodies of several kinds: a method for each, and an argument where only the media type differs.</summary>
public sealed class RequestKindTests : ClientTest<KindApiClient, KindApiClientOptions>
{
    public RequestKindTests()
        : base(options => new(options)) => Transport.On(KindsOperations.PutThing).Respond(new Thing { Name = "put" });

    private FakeRequest Sent => Assert.Single(Transport.Requests);

    [Fact]
    public async Task The_operations_own_method_sends_JSON()
    {
        Assert.Equal("put", (await Client.Kinds.PutThingAsync("1", new Thing { Name = "n" }, cancellationToken: Cancellation)).Name);

        Assert.Equal("application/json", Sent.Headers["Content-Type"]);
        Assert.Equal("""{"name":"n"}""", Sent.BodyText);
    }

    [Fact]
    public async Task Another_method_sends_the_same_operation_as_a_form()
    {
        Assert.Equal("put", (await Client.Kinds.PutThingAsFormAsync("1", trace: "t", name: "n", cancellationToken: Cancellation)).Name);

        Assert.Equal("https://api.example.com/things/1?trace=t", Sent.RequestUri.AbsoluteUri);
        Assert.Equal("application/x-www-form-urlencoded", Sent.Headers["Content-Type"]);
        Assert.Equal("name=n", Sent.BodyText);
        Assert.Same(KindsOperations.PutThing, Sent.Operation);
    }

    [Fact]
    public async Task Another_method_sends_parts()
    {
        await Client.Kinds.PutThingAsMultipartAsync("1", FilePart.FromBytes("f"u8.ToArray(), "f.bin"), cancellationToken: Cancellation);

        Assert.StartsWith("multipart/form-data; boundary=", Sent.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("name=\"file\"; filename=\"f.bin\"", Sent.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_method_sends_text()
    {
        await Client.Kinds.PutThingAsTextAsync("1", "a;b", cancellationToken: Cancellation);

        Assert.Equal("text/csv; charset=utf-8", Sent.Headers["Content-Type"]);
        Assert.Equal("a;b", Sent.BodyText);
    }

    [Fact]
    public async Task A_method_for_another_body_gives_way_to_an_operation_of_its_name()
    {
        using MemoryStream zip = new([1, 2]);

        await Client.Kinds.PutThingAsStream2Async("1", zip, cancellationToken: Cancellation);

        Assert.Equal("application/zip", Sent.Headers["Content-Type"]);
        Assert.Equal(2, Sent.Body.Length);
        Assert.Equal("putThingAsStream", KindsOperations.PutThingAsStream.Id);
    }

    [Fact]
    public async Task Raw_responses_come_for_any_kind_of_body()
    {
        ApiResponse<Thing> response = await Client.Kinds.WithRawResponse.PutThingAsTextAsync("1", "a;b", cancellationToken: Cancellation);

        Assert.Equal("put", response.Value.Name);
    }

    [Fact]
    public async Task JSON_of_another_schema_has_a_method_named_after_its_media_type()
    {
        Transport.On(KindsOperations.PatchThing).Respond();

        await Client.Kinds.PatchThingAsync("1", new ThingPatch { Name = "n" }, Cancellation);
        await Client.Kinds.PatchThingAsJsonPatchJsonAsync("1", [new Edit { Op = "remove", Path = "/name" }], Cancellation);

        Assert.Equal(["application/merge-patch+json", "application/json-patch+json"], Transport.Requests.Select(request => request.Headers["Content-Type"]));
        Assert.Equal("""[{"op":"remove","path":"/name"}]""", Transport.Requests[1].BodyText);
    }

    [Fact]
    public async Task Media_types_of_the_same_schema_are_an_argument()
    {
        Transport.On(KindsOperations.PostVersion).Respond();

        await Client.Kinds.PostVersionAsync(new Thing(), cancellationToken: Cancellation);
        await Client.Kinds.PostVersionAsync(new Thing(), "application/vnd.acme.v1+json", Cancellation);

        Assert.Equal(["application/vnd.acme.v2+json", "application/vnd.acme.v1+json"], Transport.Requests.Select(request => request.Headers["Content-Type"]));
    }

    [Fact]
    public async Task Media_types_that_frameworks_list_for_any_body_are_no_choice()
    {
        Transport.On(KindsOperations.PostFramework).Respond();

        await Client.Kinds.PostFrameworkAsync(new Thing(), Cancellation);

        Assert.Equal("application/json", Sent.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Bytes_are_sent_with_the_media_type_that_they_have()
    {
        Transport.On(KindsOperations.PostImage).Respond();
        Transport.On(KindsOperations.PutImage).Respond();
        using MemoryStream image = new([1]);

        await Client.Kinds.PostImageAsync(image, cancellationToken: Cancellation);
        await Client.Kinds.PostImageAsync(image, "image/jpeg", Cancellation);
        await Client.Kinds.PutImageAsync(image, "image/gif", Cancellation);

        Assert.Equal(["image/png", "image/jpeg", "image/gif"], Transport.Requests.Select(request => request.Headers["Content-Type"]));
    }

    [Fact]
    public async Task A_media_type_can_add_no_header()
    {
        using MemoryStream image = new([1]);

        await Assert.ThrowsAsync<ArgumentException>(() => Client.Kinds.PutImageAsync(image, "image/gif\r\nX-Evil: 1", Cancellation));
    }
}
