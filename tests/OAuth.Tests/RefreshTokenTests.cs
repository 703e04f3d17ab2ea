using Atlassian.Admin.Gen.OAuth.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Atlassian.Admin.Gen.OAuth.Tests;

public sealed class RefreshTokenTests
{
    private static readonly AccessTokenRequest Plain = new([]);
    private static readonly AccessTokenRequest Refused = new([], forceRefresh: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rotated_tokens_are_saved_before_they_are_used()
    {
        int number = 1;
        await using AuthorizationServer server = new(_ => new($$"""{"access_token":"a{{++number}}","refresh_token":"r{{number}}","expires_in":600,"scope":"read"}"""));
        FakeTimeProvider time = new();
        using OAuthClient app = new("app") { TimeProvider = time };
        List<OAuthTokens> saved = [];
        IAccessTokenProvider tokens = app.RefreshTokens(
            server.Scheme,
            new OAuthTokens("a1") { RefreshToken = "r1", ExpiresAt = time.GetUtcNow().AddMinutes(10) },
            (next, _) =>
            {
                saved.Add(next);
                return default;
            });

        Assert.Equal("a1", (await tokens.GetTokenAsync(Plain, Cancellation)).Value);
        time.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal("a2", (await tokens.GetTokenAsync(Plain, Cancellation)).Value);
        Assert.Equal("a3", (await tokens.GetTokenAsync(Refused, Cancellation)).Value);

        Assert.Equal(["r1", "r2"], server.Requests.Select(static request => request.Form["refresh_token"]));
        Assert.Equal(["a2/r2", "a3/r3"], saved.Select(static each => $"{each.AccessToken}/{each.RefreshToken}"));
        Assert.All(server.Requests, static request => Assert.Equal(("/refresh", "app", null), (request.Path, request.Form["client_id"], request.Authorization)));
        Assert.Equal("read", saved[0].Scope);
    }

    [Fact]
    public async Task A_refresh_token_that_is_not_rotated_stays()
    {
        await using AuthorizationServer server = new(static _ => new("""{"access_token":"next"}"""));
        using OAuthClient app = new("app");
        OAuthTokens? saved = null;
        IAccessTokenProvider tokens = app.RefreshTokens(
            server.Scheme,
            new OAuthTokens("first") { RefreshToken = "r" },
            (next, _) =>
            {
                saved = next;
                return default;
            });

        Assert.Equal("next", (await tokens.GetTokenAsync(Refused, Cancellation)).Value);
        Assert.Equal("r", saved!.RefreshToken);
    }

    [Fact]
    public async Task A_rotated_token_is_not_lost_where_saving_fails()
    {
        int number = 1;
        await using AuthorizationServer server = new(_ => new($$"""{"access_token":"a{{++number}}","refresh_token":"r{{number}}"}"""));
        using OAuthClient app = new("app");
        Queue<Exception?> failures = new([new IOException("full"), null]);
        IAccessTokenProvider tokens = app.RefreshTokens(
            server.Scheme,
            new OAuthTokens("a1") { RefreshToken = "r1" },
            (_, _) => failures.Dequeue() is { } failure ? ValueTask.FromException(failure) : default);

        await Assert.ThrowsAsync<IOException>(() => tokens.GetTokenAsync(Refused, Cancellation).AsTask());
        Assert.Equal("a3", (await tokens.GetTokenAsync(Refused, Cancellation)).Value);

        Assert.Equal(["r1", "r2"], server.Requests.Select(static request => request.Form["refresh_token"]));
    }

    [Fact]
    public async Task Without_a_refresh_token_or_when_it_is_refused_the_user_has_to_sign_in()
    {
        await using AuthorizationServer server = new(static _ => new("""{"error":"invalid_grant"}""", 400));
        using OAuthClient app = new("app");

        OAuthException none = await Assert.ThrowsAsync<OAuthException>(
            () => app.RefreshTokens(server.Scheme, new OAuthTokens("a")).GetTokenAsync(Refused, Cancellation).AsTask());
        OAuthException refused = await Assert.ThrowsAsync<OAuthException>(
            () => app.RefreshTokens(server.Scheme, new OAuthTokens("a") { RefreshToken = "r" }).GetTokenAsync(Refused, Cancellation).AsTask());

        Assert.True(none.NeedsSignIn);
        Assert.Equal($"The token endpoint {server.Address}refresh gave out no token (invalid_grant).", refused.Message);
        Assert.True(refused.NeedsSignIn);
        Assert.Equal("invalid_grant", refused.Error);
    }

    [Fact]
    public void Tokens_are_stored_as_JSON_and_not_shown_otherwise()
    {
        OAuthTokens tokens = new("a") { RefreshToken = "r", ExpiresAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), Scope = "read" };

        OAuthTokens read = OAuthTokens.FromJson(tokens.ToJson());

        Assert.Equal("""{"access_token":"a","refresh_token":"r","expires_at":"2026-01-02T03:04:05+00:00","scope":"read"}""", tokens.ToJson());
        Assert.Equal((tokens.AccessToken, tokens.RefreshToken, tokens.ExpiresAt, tokens.Scope), (read.AccessToken, read.RefreshToken, read.ExpiresAt, read.Scope));
        Assert.Equal("OAuth tokens until 2026-01-02T03:04:05.0000000+00:00", tokens.ToString());
        Assert.Throws<System.Text.Json.JsonException>(() => OAuthTokens.FromJson("{}"));
    }
}
