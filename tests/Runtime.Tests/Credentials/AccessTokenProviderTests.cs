using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Atlassian.Admin.Gen.Runtime.Tests.Credentials;

public class AccessTokenProviderTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_token_is_kept_until_shortly_before_it_expires()
    {
        Provider provider = new(_time, TimeSpan.FromMinutes(10));
        ApiCredential credential = ApiCredential.Bearer(provider);

        Assert.Equal("Bearer token-1", await AskAsync(credential));
        _time.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal("Bearer token-1", await AskAsync(credential));
        _time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal("Bearer token-2", await AskAsync(credential));
    }

    [Fact]
    public async Task A_token_without_an_end_is_asked_for_every_time()
    {
        Provider provider = new(_time, lifetime: null);
        ApiCredential credential = ApiCredential.Bearer(provider);

        Assert.Equal("Bearer token-1", await AskAsync(credential));
        Assert.Equal("Bearer token-2", await AskAsync(credential));
        Assert.Equal("Bearer token-3", await AskAsync(credential));
    }

    [Fact]
    public async Task The_provider_is_told_the_scopes()
    {
        Provider provider = new(_time, lifetime: null);

        await AskAsync(ApiCredential.Bearer(provider));

        Assert.Equal(["read:things"], Assert.Single(provider.Requests).Scopes);
    }

    [Fact]
    public async Task After_401_a_kept_token_is_replaced()
    {
        Provider provider = new(_time, TimeSpan.FromMinutes(10));
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.Unauthorized), StubHandler.Json("""{"name":"a"}"""));
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.Credential = ApiCredential.Bearer(provider);
            options.TimeProvider = _time;
        });

        await pipeline.GetThingAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-2"], handler.Requests.Select(request => request.Authorization));
        Assert.Equal([false, true], provider.Requests.Select(request => request.ForceRefresh));
    }

    [Fact]
    public async Task Many_calls_refused_with_the_same_token_get_one_new_token()
    {
        const int Calls = 8;
        Provider provider = new(_time, TimeSpan.FromMinutes(10));
        CountdownEvent refused = new(Calls);
        TaskCompletionSource allRefused = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using StubHandler handler = new(async (request, _) =>
        {
            if (request.Headers.Authorization!.Parameter != "token-1")
            {
                return StubHandler.Json("""{"name":"a"}""")();
            }

            if (refused.Signal())
            {
                allRefused.SetResult();
            }

            await allRefused.Task;
            return new HttpResponseMessage(HttpStatusCode.Unauthorized);
        });
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.Credential = ApiCredential.Bearer(provider);
            options.TimeProvider = _time;
        });

        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => pipeline.GetThingAsync()));

        Assert.Equal(2, provider.Requests.Count);
        refused.Dispose();
    }

    private async Task<string> AskAsync(ApiCredential credential)
    {
        using HttpRequestMessage request = new();
        await credential.AuthenticateAsync(new ApiCredentialContext(request, ThingOperations.GetThing) { TimeProvider = _time }, Client.Cancellation);
        return request.Headers.Authorization!.ToString();
    }

    private sealed class Provider(TimeProvider time, TimeSpan? lifetime) : IAccessTokenProvider
    {
        public List<AccessTokenRequest> Requests { get; } = [];

        public ValueTask<AccessToken> GetTokenAsync(AccessTokenRequest request, CancellationToken cancellationToken)
        {
            lock (Requests)
            {
                Requests.Add(request);
                return ValueTask.FromResult(new AccessToken($"token-{Requests.Count}", time.GetUtcNow() + lifetime));
            }
        }
    }
}
