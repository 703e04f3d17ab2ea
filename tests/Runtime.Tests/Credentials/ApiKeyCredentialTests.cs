using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Credentials;

public class ApiKeyCredentialTests
{
    private static readonly Func<HttpResponseMessage> Success = StubHandler.Json("""{"name":"a"}""");

    [Theory]
    [InlineData(SecurityParameterLocation.Header, "X-Key")]
    [InlineData(SecurityParameterLocation.Query, "access")]
    [InlineData(SecurityParameterLocation.Cookie, "sid")]
    public async Task A_key_goes_along_a_redirect_on_the_origin_and_not_to_another(SecurityParameterLocation location, string name)
    {
        using StubHandler handler = new(
            StubHandler.Redirect(HttpStatusCode.Found, "/elsewhere"),
            StubHandler.Redirect(HttpStatusCode.Found, "https://other.example.com/"),
            Success);

        await GetAsync(handler, ThingOperations.WithKey(location, name), ApiCredential.ApiKey("hush"));

        Assert.Equal([true, true, false], handler.Requests.Select(request => HasSecret(request)));
    }

    [Fact]
    public async Task A_key_that_the_server_writes_into_a_redirect_stays_out_of_it_and_out_of_the_exception()
    {
        using StubHandler handler = new(
            StubHandler.Redirect(HttpStatusCode.Found, "/moved?a=1&access=hush&b=2"),
            StubHandler.Redirect(HttpStatusCode.Found, "https://other.example.com/?access=hush&access=theirs"),
            StubHandler.Status(HttpStatusCode.Gone));

        ApiException exception = await Assert.ThrowsAsync<ApiException>(
            () => GetAsync(handler, ThingOperations.WithKey(SecurityParameterLocation.Query, "access"), ApiCredential.ApiKey("hush")));

        Assert.Equal(
            ["https://api.example.com/things/1?access=hush", "https://api.example.com/moved?a=1&b=2&access=hush", "https://other.example.com/?access=theirs"],
            handler.Requests.Select(request => request.Uri));
        Assert.DoesNotContain("hush", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_replaces_what_the_request_says_under_its_name()
    {
        using StubHandler handler = new(Success);
        using ApiPipeline pipeline = Client.Over(handler, options => options.Credential = ApiCredential.ApiKey("a b"));

        await pipeline.SendAsync(
            ThingOperations.WithKey(SecurityParameterLocation.Query, "api key"), new ApiRequest("/things?api%20key=old&x=1"), Client.Cancellation);

        Assert.Equal("https://api.example.com/things?x=1&api%20key=a%20b", Assert.Single(handler.Requests).Uri);
    }

    [Fact]
    public async Task A_key_that_a_function_gives_is_asked_for_again_after_401()
    {
        int asked = 0;
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.Unauthorized), Success);

        await GetAsync(
            handler, ThingOperations.WithKey(SecurityParameterLocation.Header, "X-Key"), ApiCredential.ApiKey(_ => ValueTask.FromResult($"key-{++asked}")));

        Assert.Equal(["key-1", "key-2"], handler.Requests.Select(request => request.Headers["X-Key"]));
    }

    [Fact]
    public async Task A_bearer_token_goes_where_a_document_describes_it_as_a_key_of_the_Authorization_header()
    {
        using StubHandler handler = new(Success);

        await GetAsync(
            handler,
            ThingOperations.WithKey(SecurityParameterLocation.Header, "authorization"),
            ApiCredential.Combine(ApiCredential.Bearer("t"), ApiCredential.Basic("a", "b")));

        Assert.Equal("Bearer t", Assert.Single(handler.Requests).Authorization);
    }

    [Fact]
    public async Task A_credential_that_stands_alone_and_knows_its_place_is_sent_whatever_the_document_names()
    {
        using StubHandler handler = new(Success);

        await GetAsync(handler, ThingOperations.WithKey(SecurityParameterLocation.Header, "X-Key"), ApiCredential.Bearer("t"));

        Assert.Equal("Bearer t", Assert.Single(handler.Requests).Authorization);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" key")]
    [InlineData("key\n")]
    [InlineData("key\r\nX-Admin: true")]
    public void A_key_that_no_request_can_carry_is_refused_without_being_repeated(string key)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => ApiCredential.ApiKey(key));

        Assert.DoesNotContain("X-Admin", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:b", "c")]
    [InlineData("a\n", "c")]
    [InlineData("a", "c\0")]
    public void A_user_name_has_no_colon_and_neither_has_control_characters(string userName, string password) =>
        Assert.Throws<ArgumentException>(() => ApiCredential.Basic(userName, password));

    [Theory]
    [InlineData("Shared Key", "x")]
    [InlineData("", "x")]
    [InlineData("Shared", "")]
    [InlineData("Shared", "x\r\nX-Admin: true")]
    public void A_scheme_is_a_token_and_its_parameter_one_line(string scheme, string parameter) =>
        Assert.Throws<ArgumentException>(() => ApiCredential.Http(scheme, parameter));

    [Fact]
    public void A_credential_can_only_be_for_a_scheme_that_it_fits() => Assert.Throws<ArgumentException>(
        () => ApiCredential.For(new SecurityScheme("basic", SecuritySchemeType.Http) { Scheme = "basic" }, ApiCredential.Bearer("t")));

    private static async Task GetAsync(StubHandler handler, ApiOperation<Thing> operation, ApiCredential credential)
    {
        using ApiPipeline pipeline = Client.Over(handler, options => options.Credential = credential);
        await pipeline.SendAsync(operation, new ApiRequest("/things/1"), Client.Cancellation);
    }

    private static bool HasSecret(StubHandler.Sent request) => string.Join('\n', [request.Uri, .. request.Headers.Values]).Contains("hush", StringComparison.Ordinal);
}
