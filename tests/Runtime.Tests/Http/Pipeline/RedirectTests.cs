using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Pipeline;

public class RedirectTests
{
    private static readonly Func<HttpResponseMessage> Success = StubHandler.Json("""{"name":"a"}""");

    [Theory]
    [InlineData("GET", 301, "GET")]
    [InlineData("GET", 302, "GET")]
    [InlineData("GET", 303, "GET")]
    [InlineData("GET", 307, "GET")]
    [InlineData("GET", 308, "GET")]
    [InlineData("HEAD", 301, "HEAD")]
    [InlineData("HEAD", 303, "HEAD")]
    [InlineData("POST", 301, "GET")]
    [InlineData("POST", 302, "GET")]
    [InlineData("POST", 303, "GET")]
    [InlineData("POST", 307, "POST")]
    [InlineData("POST", 308, "POST")]
    [InlineData("PUT", 301, null)]
    [InlineData("PUT", 302, null)]
    [InlineData("PUT", 303, "GET")]
    [InlineData("PUT", 307, "PUT")]
    [InlineData("DELETE", 302, null)]
    [InlineData("DELETE", 308, "DELETE")]
    [InlineData("GET", 300, "GET")]
    [InlineData("HEAD", 300, "HEAD")]
    [InlineData("POST", 300, null)]
    [InlineData("GET", 304, null)]
    public async Task A_redirect_is_followed_as_HTTP_has_it(string method, int status, string? next)
    {
        using StubHandler handler = new(StubHandler.Redirect((HttpStatusCode)status, "/other?a=b"), Success);
        using ApiPipeline pipeline = Client.Over(handler);
        bool hasBody = method is "POST" or "PUT";
        ApiRequest request = new("/things") { Body = hasBody ? ApiRequestBody.Json(new Thing("x"), ThingConverter.Instance) : null };

        Task<Thing> call = pipeline.SendAsync(ThingOperations.Of(new HttpMethod(method)), request, Client.Cancellation);

        if (next is null)
        {
            Assert.Equal((HttpStatusCode)status, (await Assert.ThrowsAsync<ApiException>(() => call)).StatusCode);
            return;
        }

        await call;
        StubHandler.Sent sent = handler.Requests[1];
        Assert.Equal((next, "https://api.example.com/other?a=b"), (sent.Method, sent.Uri));
        Assert.Equal(hasBody && next == method ? """{"name":"x"}""" : "", sent.Body);
        Assert.Equal("Bearer secret-token", sent.Authorization);
    }

    [Theory]
    [InlineData("https://other.example.com/x")]
    [InlineData("https://api.example.com:8443/x")]
    [InlineData("https://api.example.com.evil.example/x")]
    [InlineData("//other.example.com/x")]
    public async Task Credentials_and_headers_stay_on_the_origin(string location)
    {
        using StubHandler handler = new(StubHandler.Redirect(HttpStatusCode.Found, location), Success);
        using ApiPipeline pipeline = Client.Over(handler);
        ApiRequest request = new("/things/1");
        request.AddHeader("X-Api-Key", "secret");

        await pipeline.SendAsync(ThingOperations.GetThing, request, Client.Cancellation);

        Assert.Equal("Bearer secret-token", handler.Requests[0].Authorization);
        Assert.Null(handler.Requests[1].Authorization);
        Assert.DoesNotContain("X-Api-Key", handler.Requests[1].Headers.Keys);
    }

    [Fact]
    public async Task Credentials_are_back_when_a_redirect_leads_back()
    {
        using StubHandler handler = new(
            StubHandler.Redirect(HttpStatusCode.Found, "https://other.example.com/x"),
            StubHandler.Redirect(HttpStatusCode.Found, "https://API.example.com:443/y"),
            Success);
        using ApiPipeline pipeline = Client.Over(handler);

        await pipeline.GetThingAsync();

        Assert.Equal(["Bearer secret-token", null, "Bearer secret-token"], handler.Requests.Select(request => request.Authorization));
    }

    [Fact]
    public async Task A_401_of_another_origin_refreshes_nothing()
    {
        using StubHandler handler = new(
            StubHandler.Redirect(HttpStatusCode.Found, "https://other.example.com/x"), StubHandler.Status(HttpStatusCode.Unauthorized));
        using ApiPipeline pipeline = Client.Over(handler, options => options.Credential = ApiCredential.Bearer(_ => ValueTask.FromResult("t")));

        await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync);

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_from_https_to_http_is_refused()
    {
        using StubHandler handler = new(StubHandler.Redirect(HttpStatusCode.Found, "http://api.example.com/things"));
        using ApiPipeline pipeline = Client.Over(handler);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync);

        Assert.Equal(HttpStatusCode.Found, exception.StatusCode);
        Assert.Contains("not encrypted", exception.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://api.example.com/x")]
    public async Task A_redirect_to_another_scheme_is_refused(string location)
    {
        using StubHandler handler = new(StubHandler.Redirect(HttpStatusCode.Found, location));
        using ApiPipeline pipeline = Client.Over(handler);

        await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync);

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Ten_redirects_are_followed_and_no_more()
    {
        using StubHandler handler = new((_, _) => Task.FromResult(StubHandler.Redirect(HttpStatusCode.Found, "/again")()));
        using ApiPipeline pipeline = Client.Over(handler);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync);

        Assert.Equal(HttpStatusCode.Found, exception.StatusCode);
        Assert.Equal(11, handler.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_cannot_be_sent_again_is_not_redirected()
    {
        using StubHandler handler = new(StubHandler.Redirect(HttpStatusCode.TemporaryRedirect, "/other"), Success);
        using ApiPipeline pipeline = Client.Over(handler);

        await Assert.ThrowsAsync<ApiException>(() => pipeline.SendAsync(
            ThingOperations.CreateThing, new ApiRequest("/things") { Body = new OnceBody() }, Client.Cancellation));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_redirect_without_a_place_is_an_error()
    {
        using StubHandler handler = new(StubHandler.Redirect(HttpStatusCode.Found, null));
        using ApiPipeline pipeline = Client.Over(handler);

        Assert.Equal(HttpStatusCode.Found, (await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync)).StatusCode);
    }

    [Fact]
    public async Task An_error_after_a_redirect_names_the_URI_that_answered()
    {
        using StubHandler handler = new(
            StubHandler.Redirect(HttpStatusCode.Found, "https://user:pw@other.example.com/x?sig=abc&page=2#f"), StubHandler.Status(HttpStatusCode.Forbidden));
        using ApiPipeline pipeline = Client.Over(handler);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync);

        Assert.Equal("https://other.example.com/x?sig=***&page=2", exception.RequestUri.AbsoluteUri);
        Assert.Equal("GET https://other.example.com/x?sig=***&page=2 answered 403 Forbidden.", exception.Message);
    }
}
