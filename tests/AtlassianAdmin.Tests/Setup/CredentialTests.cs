namespace AtlassianAdmin.Tests;

/// <summary>Keys and tokens.</summary>
public sealed class CredentialTests : ClientTest
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("key\r\nX-Evil: 1")]
    public void A_key_that_is_none_is_refused_before_there_is_a_client(string key) =>
        Assert.ThrowsAny<ArgumentException>(() => NewClient(options => options.Credential = ApiCredential.Bearer(key)));

    [Fact]
    public async Task A_token_is_asked_for_before_each_attempt()
    {
        int asked = 0;
        AtlassianAdminClient client = NewClient(options =>
        {
            options.Credential = ApiCredential.Bearer(_ => ValueTask.FromResult($"token-{++asked}"));
            options.Retry = new ApiRetryOptions();
        });
        Server.FailNext(429, [new("Retry-After", "0")], times: 2);
        Server.ApiKey = "token-3";

        _ = await client.Organizations.GetOrganizationByIdAsync(OrgId, Token);

        Assert.Equal(
            ["Bearer token-1", "Bearer token-2", "Bearer token-3"],
            Server.Requests.Select(static request => request.Header("Authorization")));
    }

    [Fact]
    public async Task A_401_is_answered_with_one_fresh_token_and_no_more()
    {
        TokenProvider provider = new();
        AtlassianAdminClient client = NewClient(options => options.Credential = ApiCredential.Bearer(provider));
        Server.ApiKey = "fresh-2";

        _ = await client.Organizations.GetOrganizationByIdAsync(OrgId, Token);
        Server.ApiKey = "another";
        ApiException<ErrorResponse> error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(
            () => client.Organizations.GetOrganizationByIdAsync(OrgId, Token));

        Assert.Equal(401, (int)error.StatusCode);
        Assert.Equal([false, true, true], provider.Forced);
        Assert.Equal(4, Server.RequestCount);
    }

    private sealed class TokenProvider : IAccessTokenProvider
    {
        public List<bool> Forced { get; } = [];

        public ValueTask<AccessToken> GetTokenAsync(AccessTokenRequest request, CancellationToken cancellationToken)
        {
            Forced.Add(request.ForceRefresh);
            return ValueTask.FromResult(new AccessToken($"fresh-{Forced.Count}", DateTimeOffset.MaxValue));
        }
    }
}
