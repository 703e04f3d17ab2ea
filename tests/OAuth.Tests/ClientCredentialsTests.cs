using System.Net;
using System.Text;
using Atlassian.Admin.Gen.OAuth.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Atlassian.Admin.Gen.OAuth.Tests;

public sealed class ClientCredentialsTests
{
    private static readonly AccessTokenRequest Plain = new([]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_had_by_the_secret_at_the_documents_address_with_the_scopes_of_the_operation()
    {
        await using AuthorizationServer server = new(static _ => new("""{"access_token":"t","token_type":"bearer","expires_in":60}"""));
        FakeTimeProvider time = new();
        using OAuthClient app = new("my app", "s:e c") { TimeProvider = time, Parameters = new Dictionary<string, string> { ["audience"] = "api" } };

        AccessToken token = await app.ClientCredentials(server.Scheme).GetTokenAsync(new AccessTokenRequest(["read", "write"]), Cancellation);

        Assert.Equal("t", token.Value);
        Assert.Equal(time.GetUtcNow().AddSeconds(60), token.ExpiresAt);
        TokenRequestForm request = Assert.Single(server.Requests);
        Assert.Equal("/token", request.Path);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("my+app:s%3Ae+c")), request.Authorization!.Replace("%20", "+", StringComparison.Ordinal));
        Assert.Equal(("client_credentials", "read write", "api"), (request.Form["grant_type"], request.Form["scope"], request.Form["audience"]));
        Assert.Null(request.Form["client_secret"]);
    }

    [Fact]
    public async Task The_secret_goes_into_the_body_where_that_is_asked_for()
    {
        await using AuthorizationServer server = new(static _ => new("""{"access_token":"t"}"""));
        using OAuthClient app = new("app", "secret") { Authentication = OAuthClientAuthentication.RequestBody };

        AccessToken token = await app.ClientCredentials(server.Scheme, ["only"]).GetTokenAsync(new AccessTokenRequest(["other"]), Cancellation);

        Assert.Null(token.ExpiresAt);
        TokenRequestForm request = Assert.Single(server.Requests);
        Assert.Null(request.Authorization);
        Assert.Equal(("app", "secret", "only"), (request.Form["client_id"], request.Form["client_secret"], request.Form["scope"]));
    }

    [Fact]
    public async Task A_token_is_kept_until_shortly_before_its_end()
    {
        int number = 0;
        await using AuthorizationServer server = new(_ => new($$"""{"access_token":"t{{++number}}","expires_in":600}"""));
        FakeTimeProvider time = new();
        using OAuthClient app = new("app", "secret") { TimeProvider = time };
        IAccessTokenProvider tokens = app.ClientCredentials(server.Scheme);

        Assert.Equal("t1", (await tokens.GetTokenAsync(Plain, Cancellation)).Value);
        time.Advance(TimeSpan.FromSeconds(539));
        Assert.Equal("t1", (await tokens.GetTokenAsync(Plain, Cancellation)).Value);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("t2", (await tokens.GetTokenAsync(Plain, Cancellation)).Value);
        Assert.Equal("t3", (await tokens.GetTokenAsync(new AccessTokenRequest([], forceRefresh: true), Cancellation)).Value);
        Assert.Equal("t3", (await tokens.GetTokenAsync(Plain, Cancellation)).Value);
        Assert.Equal("t4", (await tokens.GetTokenAsync(new AccessTokenRequest(["other"]), Cancellation)).Value);
    }

    [Fact]
    public async Task A_short_life_is_used_to_the_half()
    {
        int number = 0;
        await using AuthorizationServer server = new(_ => new($$"""{"access_token":"t{{++number}}","expires_in":20}"""));
        FakeTimeProvider time = new();
        using OAuthClient app = new("app", "secret") { TimeProvider = time };
        IAccessTokenProvider tokens = app.ClientCredentials(server.Scheme);

        Assert.Equal("t1", (await tokens.GetTokenAsync(Plain, Cancellation)).Value);
        time.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal("t1", (await tokens.GetTokenAsync(Plain, Cancellation)).Value);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("t2", (await tokens.GetTokenAsync(Plain, Cancellation)).Value);
    }

    [Fact]
    public async Task Calls_at_the_same_time_share_one_request_and_none_ends_it_for_the_others()
    {
        using SemaphoreSlim open = new(0);
        await using AuthorizationServer server = new(_ =>
        {
            open.Wait(Cancellation);
            return new("""{"access_token":"t","expires_in":600}""");
        });
        using OAuthClient app = new("app", "secret");
        IAccessTokenProvider tokens = app.ClientCredentials(server.Scheme);
        using CancellationTokenSource impatient = new();

        Task<AccessToken> first = tokens.GetTokenAsync(Plain, impatient.Token).AsTask();
        Task<AccessToken>[] others = [.. Enumerable.Range(0, 10).Select(_ => tokens.GetTokenAsync(Plain, Cancellation).AsTask())];
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        open.Release();

        Assert.All(await Task.WhenAll(others), static token => Assert.Equal("t", token.Value));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_refusal_says_what_the_server_said_without_a_secret_and_is_not_kept()
    {
        Queue<TokenAnswer> answers = new(
        [
            new("""{"error":"invalid_client","error_description":"no such\nsecret-1 here"}""", 401), new("<html>", 502), new("""{"access_token":"t"}"""),
        ]);
        await using AuthorizationServer server = new(_ => answers.Dequeue());
        using OAuthClient app = new("app", "secret-1");
        IAccessTokenProvider tokens = app.ClientCredentials(server.Scheme);

        OAuthException refused = await Assert.ThrowsAsync<OAuthException>(() => tokens.GetTokenAsync(Plain, Cancellation).AsTask());
        OAuthException failed = await Assert.ThrowsAsync<OAuthException>(() => tokens.GetTokenAsync(Plain, Cancellation).AsTask());

        Assert.Equal($"The token endpoint {server.Address}token gave out no token (invalid_client: no such *** here).", refused.Message);
        Assert.Equal(("invalid_client", "no such *** here", HttpStatusCode.Unauthorized, false), (refused.Error, refused.ErrorDescription, refused.StatusCode, refused.NeedsSignIn));
        Assert.Equal($"The token endpoint {server.Address}token gave out no token (502 BadGateway).", failed.Message);
        Assert.Equal((null, HttpStatusCode.BadGateway), (failed.Error, failed.StatusCode));
        Assert.DoesNotContain("secret-1", $"{refused} {failed}", StringComparison.Ordinal);
        Assert.Equal("t", (await tokens.GetTokenAsync(Plain, Cancellation)).Value);
    }

    [Theory]
    [InlineData("""{"access_token":"t","token_type":"mac"}""")]
    [InlineData("""{"token_type":"bearer"}""")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task What_is_no_bearer_token_is_an_error(string body)
    {
        await using AuthorizationServer server = new(_ => new(body));
        using OAuthClient app = new("app", "secret");

        await Assert.ThrowsAsync<OAuthException>(() => app.ClientCredentials(server.Scheme).GetTokenAsync(Plain, Cancellation).AsTask());
    }

    [Theory]
    [InlineData("http://auth.example/token")]
    [InlineData("/token")]
    [InlineData("https://user@auth.example/token")]
    [InlineData("https://auth.example/token#part")]
    [InlineData("ftp://127.0.0.1/token")]
    public void A_secret_goes_to_no_address_that_could_be_overheard(string address)
    {
        using OAuthClient app = new("app", "secret");
        SecurityScheme scheme = new("OAuth", SecuritySchemeType.OAuth2)
        {
            Flows = [new OAuthFlow(OAuthFlowType.ClientCredentials) { TokenUrl = new Uri(address, UriKind.RelativeOrAbsolute) }],
        };

        Assert.Throws<ArgumentException>("scheme", () => app.ClientCredentials(scheme));
    }

    [Fact]
    public void A_scheme_without_the_flow_is_an_error_that_names_it()
    {
        using OAuthClient app = new("app");

        ArgumentException wrong = Assert.Throws<ArgumentException>(() => app.ClientCredentials(new SecurityScheme("Mine", SecuritySchemeType.OAuth2)));

        Assert.Contains("'Mine'", wrong.Message, StringComparison.Ordinal);
    }
}
