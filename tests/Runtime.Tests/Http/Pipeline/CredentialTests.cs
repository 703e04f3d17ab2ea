using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Pipeline;

public class CredentialTests
{
    private static readonly Func<HttpResponseMessage> Success = StubHandler.Json("""{"name":"a"}""");

    [Fact]
    public async Task The_credential_is_asked_before_each_attempt()
    {
        int asked = 0;
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.BadGateway), Success);
        using ApiPipeline pipeline = Client.Over(
            handler, options => options.Credential = ApiCredential.Bearer(_ => ValueTask.FromResult($"token-{++asked}")));

        await pipeline.GetThingAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-2"], handler.Requests.Select(request => request.Authorization));
    }

    [Fact]
    public async Task An_operation_without_security_gets_no_credential()
    {
        using StubHandler handler = new(Success);
        using ApiPipeline pipeline = Client.Over(handler);

        await pipeline.SendAsync(ThingOperations.GetPublicThing, new ApiRequest("/public"), Client.Cancellation);

        Assert.Null(Assert.Single(handler.Requests).Authorization);
    }

    [Fact]
    public async Task A_401_is_answered_by_one_forced_refresh()
    {
        RecordingCredential credential = new();
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.Unauthorized), Success);
        using ApiPipeline pipeline = Client.Over(handler, options => options.Credential = credential);

        await pipeline.GetThingAsync();

        Assert.Equal([false, true], credential.Refreshes);
    }

    [Fact]
    public async Task A_401_after_the_refresh_is_thrown()
    {
        RecordingCredential credential = new();
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.Unauthorized), StubHandler.Status(HttpStatusCode.Unauthorized));
        using ApiPipeline pipeline = Client.Over(handler, options => options.Credential = credential);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync);

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_call_refreshes_once_with_all_its_attempts()
    {
        RecordingCredential credential = new();
        Func<HttpResponseMessage> refused = StubHandler.Status(HttpStatusCode.Unauthorized);
        using StubHandler handler = new(refused, StubHandler.Status(HttpStatusCode.BadGateway), refused);
        using ApiPipeline pipeline = Client.Over(handler, options => options.Credential = credential);

        await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync);

        Assert.Equal([false, true, false], credential.Refreshes);
    }

    [Fact]
    public async Task A_refresh_is_no_retry_so_that_it_works_without_retries_and_for_every_method()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.Unauthorized), Success);
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.Credential = new RecordingCredential();
            options.Retry.MaxRetries = 0;
        });

        Assert.Equal("a", (await pipeline.CreateThingAsync()).Name);
    }

    [Fact]
    public async Task A_token_that_cannot_change_is_not_tried_twice()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.Unauthorized));
        using ApiPipeline pipeline = Client.Over(handler);

        await Assert.ThrowsAsync<ApiException>(pipeline.GetThingAsync);

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_credential_knows_the_operation_and_its_scopes()
    {
        RecordingCredential credential = new();
        using StubHandler handler = new(Success);
        using ApiPipeline pipeline = Client.Over(handler, options => options.Credential = credential);

        await pipeline.GetThingAsync();

        Assert.Same(ThingOperations.GetThing, credential.LastContext!.Operation);
        Assert.Equal(["read:things"], credential.LastContext.Scopes);
    }

    private sealed class RecordingCredential : ApiCredential
    {
        public List<bool> Refreshes { get; } = [];

        public ApiCredentialContext? LastContext { get; private set; }

        public override ValueTask AuthenticateAsync(ApiCredentialContext context, CancellationToken cancellationToken)
        {
            Refreshes.Add(context.ForceRefresh);
            LastContext = context;
            return ValueTask.CompletedTask;
        }
    }
}
