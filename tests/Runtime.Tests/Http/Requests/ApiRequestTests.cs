using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Requests;

public class ApiRequestTests
{
    [Theory]
    [InlineData("a\r\nX-Admin: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("ü")]
    public void A_header_value_cannot_end_the_header(string value)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new ApiRequest("/").AddHeader("X-Thing", value));
        Assert.Contains("X-Thing", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("X Thing")]
    [InlineData("X:Thing")]
    public void A_header_name_must_be_one(string name) =>
        Assert.Throws<ArgumentException>(() => new ApiRequest("/").AddHeader(name, "a"));

    [Fact]
    public async Task Headers_are_sent_and_null_ones_left_out()
    {
        using StubHandler handler = new(StubHandler.Json("""{"name":"a"}"""));
        using ApiPipeline pipeline = Client.Over(handler);
        ApiRequest request = new("/things/1");
        request.AddHeader("X-Thing", "a, b");
        request.AddHeader("X-Nothing", null);

        await pipeline.SendAsync(ThingOperations.GetThing, request, Client.Cancellation);

        Assert.Equal("a, b", handler.Requests[0].Headers["X-Thing"]);
        Assert.False(handler.Requests[0].Headers.ContainsKey("X-Nothing"));
    }

    [Fact]
    public void A_path_that_could_change_the_host_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ApiRequest("@evil.example/x"));

    [Fact]
    public async Task A_JSON_body_is_sent_with_its_media_type_as_it_was_when_given()
    {
        using StubHandler handler = new(StubHandler.Json("""{"name":"a"}"""));
        using ApiPipeline pipeline = Client.Over(handler);

        await pipeline.SendAsync(
            ThingOperations.CreateThing,
            new ApiRequest("/things") { Body = ApiRequestBody.Json(new Thing("ü"), ThingConverter.Instance, "application/merge-patch+json") },
            Client.Cancellation);

        StubHandler.Sent sent = Assert.Single(handler.Requests);
        Assert.Equal("""{"name":"ü"}""", sent.Body);
        Assert.Equal("application/merge-patch+json", sent.ContentType);
    }
}
