using System.Security.Cryptography;
using System.Text;
using Atlassian.Admin.Gen.OAuth.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Atlassian.Admin.Gen.OAuth.Tests;

public sealed class AuthorizationCodeTests
{
    private static readonly Uri Callback = new("https://app.example/signed-in");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_web_application_begins_and_ends_a_sign_in()
    {
        await using AuthorizationServer server = new(static _ => new("""{"access_token":"a","refresh_token":"r","expires_in":600}"""));
        using OAuthClient app = new("app", "secret");
        AuthorizationCodeFlow flow = app.AuthorizationCode(server.Scheme);

        AuthorizationRequest request = flow.Begin(Callback, parameters: new Dictionary<string, string> { ["prompt"] = "consent" });
        OAuthTokens tokens = await flow.CompleteAsync(request, new Uri($"{Callback}?code=c%2F1&state={request.State}"), Cancellation);

        Query asked = new(request.Address.Query);
        Assert.Equal(new Uri(server.Address, "authorize").AbsoluteUri, request.Address.GetLeftPart(UriPartial.Path));
        Assert.Equal(
            ("t", "code", "app", "read write", Callback.AbsoluteUri, "S256", "consent"),
            (asked["tenant"], asked["response_type"], asked["client_id"], asked["scope"], asked["redirect_uri"], asked["code_challenge_method"], asked["prompt"]));
        TokenRequestForm form = Assert.Single(server.Requests);
        Assert.Equal(("authorization_code", "c/1", Callback.AbsoluteUri), (form.Form["grant_type"], form.Form["code"], form.Form["redirect_uri"]));
        Assert.Equal(asked["code_challenge"], Challenge(form.Form["code_verifier"]!));
        Assert.True(request.CodeVerifier.Length >= 43);
        Assert.NotEqual(request.State, flow.Begin(Callback).State);
        Assert.Equal(("a", "r"), (tokens.AccessToken, tokens.RefreshToken));
    }

    [Theory]
    [InlineData("code=c&state=other")]
    [InlineData("code=c")]
    [InlineData("error=access_denied&state=other")]
    [InlineData("")]
    public async Task The_answer_to_another_question_is_refused_before_anything_is_sent(string query)
    {
        await using AuthorizationServer server = new(static _ => new("""{"access_token":"a"}"""));
        using OAuthClient app = new("app");
        AuthorizationCodeFlow flow = app.AuthorizationCode(server.Scheme);

        OAuthException refused = await Assert.ThrowsAsync<OAuthException>(() => flow.CompleteAsync(flow.Begin(Callback), new Uri($"{Callback}?{query}"), Cancellation));

        Assert.Contains("state", refused.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task What_the_user_does_not_agree_to_is_an_error()
    {
        await using AuthorizationServer server = new(static _ => new("{}"));
        using OAuthClient app = new("app");
        AuthorizationCodeFlow flow = app.AuthorizationCode(server.Scheme);
        AuthorizationRequest request = flow.Begin(Callback);

        OAuthException refused = await Assert.ThrowsAsync<OAuthException>(
            () => flow.CompleteAsync(request, new Uri($"{Callback}?error=access_denied&error_description=no%0Away&state={request.State}"), Cancellation));

        Assert.Equal(("access_denied", "no way"), (refused.Error, refused.ErrorDescription));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_user_of_this_machine_signs_in_with_the_browser_that_comes_back_to_loopback()
    {
        await using AuthorizationServer server = new(static _ => new("""{"access_token":"a"}"""));
        using OAuthClient app = new("app");
        using Browser browser = new();

        OAuthTokens tokens = await app.AuthorizationCode(server.Scheme).SignInAsync(
            new BrowserSignIn { OpenBrowser = browser.OpenAsync, Scopes = ["read"], ClosingText = "Done." }, Cancellation);

        Assert.Equal("a", tokens.AccessToken);
        Assert.Equal("200 Done.", await browser.LastPage);
        Uri redirect = new(Assert.Single(server.Requests).Form["redirect_uri"]!);
        Assert.Equal(("127.0.0.1", "/callback"), (redirect.Host, redirect.AbsolutePath));
        Assert.Equal("read", new Query(browser.Opened!.Query)["scope"]);
    }

    [Fact]
    public async Task Answers_that_others_make_up_do_not_end_the_wait_for_the_users_own()
    {
        await using AuthorizationServer server = new(static _ => new("""{"access_token":"a"}"""));
        using OAuthClient app = new("app");
        using Browser browser = new();
        Task user = Task.CompletedTask;

        OAuthTokens tokens = await app.AuthorizationCode(server.Scheme).SignInAsync(
            new BrowserSignIn
            {
                OpenBrowser = (address, token) =>
                {
                    string redirect = new Query(address.Query)["redirect_uri"]!;
                    browser.Visit(new Uri(redirect + "?code=evil&state=guess"));
                    browser.Visit(new Uri(new Uri(redirect), "/favicon.ico"));

                    // The user is the last to answer: who comes after that finds nobody waiting.
                    user = OpenAfterAsync(browser.PagesAsync(), address, token);
                    return default;
                },
            },
            Cancellation);
        await user;

        Assert.Equal("a", tokens.AccessToken);
        Assert.Equal("c", Assert.Single(server.Requests).Form["code"]);
        Assert.Equal(["404", "404", "200"], (await browser.PagesAsync()).Select(static page => page[..3]));

        async Task OpenAfterAsync(Task others, Uri address, CancellationToken token)
        {
            await others;
            await browser.OpenAsync(address, token);
        }
    }

    [Fact]
    public async Task A_user_who_takes_too_long_is_a_time_out()
    {
        await using AuthorizationServer server = new(static _ => new("{}"));
        FakeTimeProvider time = new();
        using OAuthClient app = new("app") { TimeProvider = time };

        Task<OAuthTokens> waiting = app.AuthorizationCode(server.Scheme).SignInAsync(
            new BrowserSignIn
            {
                OpenBrowser = (_, _) =>
                {
                    time.Advance(TimeSpan.FromMinutes(5));
                    return default;
                },
            },
            Cancellation);

        await Assert.ThrowsAsync<TimeoutException>(() => waiting);
    }

    [Theory]
    [InlineData("https://127.0.0.1:1/callback")]
    [InlineData("http://app.example/callback")]
    [InlineData("http://127.0.0.1:1/callback?x=1")]
    public async Task A_sign_in_on_this_machine_comes_back_to_this_machine_alone(string redirect)
    {
        await using AuthorizationServer server = new(static _ => new("{}"));
        using OAuthClient app = new("app");

        await Assert.ThrowsAsync<ArgumentException>(
            () => app.AuthorizationCode(server.Scheme).SignInAsync(new BrowserSignIn { RedirectUri = new Uri(redirect) }, Cancellation));
    }

    private static string Challenge(string verifier) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
