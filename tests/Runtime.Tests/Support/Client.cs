using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>Makes pipelines as emitted clients do.</summary>
internal static class Client
{
    public const string Host = "https://api.example.com";

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Options without time-outs and without waiting.</summary>
    public static ApiClientOptions Options(HttpMessageHandler handler) => new()
    {
        BaseAddress = new Uri(Host),
        Handler = handler,
        Credential = ApiCredential.Bearer("secret-token"),
        Retry = { BaseDelay = TimeSpan.Zero },
        AttemptTimeout = Timeout.InfiniteTimeSpan,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public static ApiPipeline Over(HttpMessageHandler handler, Action<ApiClientOptions>? change = null)
    {
        ApiClientOptions options = Options(handler);
        change?.Invoke(options);
        return new ApiPipeline(options);
    }

    public static Task<Thing> GetThingAsync(this ApiPipeline pipeline) =>
        pipeline.SendAsync(ThingOperations.GetThing, new ApiRequest("/things/1"), Cancellation);

    public static Task<Thing> CreateThingAsync(this ApiPipeline pipeline) => pipeline.SendAsync(
        ThingOperations.CreateThing,
        new ApiRequest("/things") { Body = ApiRequestBody.Json(new Thing("new"), ThingConverter.Instance) },
        Cancellation);

    public static AsyncPageable<Thing> ListThings(this ApiPipeline pipeline) => pipeline.ListCancellableThings(CancellationToken.None);

    public static AsyncPageable<Thing> ListCancellableThings(this ApiPipeline pipeline, CancellationToken cancellationToken) =>
        pipeline.GetPages(
            ThingOperations.ListThings,
            new ApiRequest("/things"),
            static page => page.Data,
            static page => NextLink.FromUri(page.Value.Next),
            cancellationToken);

    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> source)
    {
        List<T> items = [];
        await foreach (T item in source.WithCancellation(Cancellation))
        {
            items.Add(item);
        }

        return items;
    }
}
