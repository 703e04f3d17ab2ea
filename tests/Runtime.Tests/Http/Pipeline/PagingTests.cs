using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Pipeline;

public class PagingTests
{
    [Fact]
    public async Task Nothing_is_sent_before_the_list_is_enumerated_and_pages_only_as_needed()
    {
        using StubHandler handler = Pages(Page("a", "/things?cursor=2"), Page("b"));
        using ApiPipeline pipeline = Client.Over(handler);

        AsyncPageable<Thing> things = pipeline.ListThings();
        await using IAsyncEnumerator<Thing> enumerator = things.GetAsyncEnumerator(Client.Cancellation);
        Assert.Empty(handler.Requests);
        Assert.True(await enumerator.MoveNextAsync());
        Assert.Single(handler.Requests);
        Assert.True(await enumerator.MoveNextAsync());
        Assert.Equal(2, handler.Requests.Count);
        Assert.False(await enumerator.MoveNextAsync());
    }

    [Theory]
    [InlineData("https://api.example.com/api/v1/things?cursor=2")]
    [InlineData("HTTPS://API.example.com:443/api/v1/things?cursor=2")]
    [InlineData("/api/v1/things?cursor=2")]
    [InlineData("?cursor=2")]
    [InlineData("things?cursor=2")]
    [InlineData("//api.example.com/api/v1/things?cursor=2")]
    [InlineData("https://someone@api.example.com/api/v1/things?cursor=2#top")]
    public async Task A_next_link_is_resolved_against_the_request(string next)
    {
        using StubHandler handler = Pages(Page("a", next), Page("b"));
        using ApiPipeline pipeline = Client.Over(handler, options => options.BaseAddress = new Uri("https://api.example.com/api/v1/"));

        List<Thing> things = await pipeline.ListThings().ToListAsync();

        Assert.Equal(["a", "b"], things.Select(thing => thing.Name));
        Assert.Equal(
            ["https://api.example.com/api/v1/things", "https://api.example.com/api/v1/things?cursor=2"],
            handler.Requests.Select(request => request.Uri));
        Assert.All(handler.Requests, request => Assert.Equal("Bearer secret-token", request.Authorization));
    }

    [Fact]
    public async Task A_cursor_keeps_the_rest_of_the_query()
    {
        using StubHandler handler = Pages(Page("a", "c+2"), Page("b"));
        using ApiPipeline pipeline = Client.Over(handler, options => options.BaseAddress = new Uri("https://api.example.com/api"));

        await pipeline.GetPages(
            ThingOperations.ListThings,
            new ApiRequest("/things?limit=1&cursor=c1"),
            static page => page.Data,
            static page => NextLink.WithCursor(page, "cursor", page.Value.Next),
            CancellationToken.None).ToListAsync();

        Assert.Equal("https://api.example.com/api/things?limit=1&cursor=c%2B2", handler.Requests[1].Uri);
    }

    [Fact]
    public async Task Headers_and_body_of_the_first_request_are_those_of_every_page()
    {
        ApiOperation<ThingPage> search = new("search", HttpMethod.Post, "/search", ApiBody.Json(ThingPageConverter.Instance));
        using StubHandler handler = Pages(Page("a", "?page=2"), Page("b"));
        using ApiPipeline pipeline = Client.Over(handler);
        ApiRequest request = new("/search") { Body = ApiRequestBody.Json(new Thing("q"), ThingConverter.Instance) };
        request.AddHeader("X-Thing", "1");

        await pipeline.GetPages(search, request, static page => page.Data, static page => page.Value.Next, CancellationToken.None).ToListAsync();

        Assert.All(handler.Requests, sent => Assert.Equal(("""{"name":"q"}""", "1"), (sent.Body, sent.Headers["X-Thing"])));
    }

    [Fact]
    public async Task A_list_is_resumed_from_a_token_by_another_client()
    {
        using StubHandler first = Pages(Page("a", "https://api.example.com/api/things?cursor=2"), Page("b"));
        using ApiPipeline firstPipeline = Client.Over(first, options => options.BaseAddress = new Uri("https://api.example.com/api"));
        string? token = null;
        await foreach (Page<Thing> page in firstPipeline.ListThings().AsPages())
        {
            token = page.ContinuationToken;
            break;
        }

        Assert.Equal("/api/things?cursor=2", token);
        using StubHandler second = Pages(Page("b"));
        using ApiPipeline secondPipeline = Client.Over(second, options => options.BaseAddress = new Uri("https://api.example.com/api"));
        Page<Thing> rest = Assert.Single(await secondPipeline.ListThings().AsPages(token).ToListAsync());

        Assert.Equal("b", Assert.Single(rest.Items).Name);
        Assert.Null(rest.ContinuationToken);
        Assert.Equal("https://api.example.com/api/things?cursor=2", Assert.Single(second.Requests).Uri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("things?cursor=2")]
    [InlineData("https://api.example.com/things?cursor=2")]
    [InlineData("https://evil.example/things")]
    [InlineData("//evil.example/things")]
    [InlineData("/\\evil.example/things")]
    [InlineData("@evil.example/things")]
    [InlineData("/things\r\n")]
    public void A_token_that_is_none_is_refused_before_anything_is_sent(string token)
    {
        using StubHandler handler = Pages(Page("a"));
        using ApiPipeline pipeline = Client.Over(handler);

        Assert.Equal("continuationToken", Assert.Throws<ArgumentException>(() => pipeline.ListThings().AsPages(token)).ParamName);
    }

    [Theory]
    [InlineData("https://evil.example/things?cursor=2")]
    [InlineData("http://api.example.com/things?cursor=2")]
    [InlineData("http://api.example.com:443/things?cursor=2")]
    [InlineData("https://api.example.com:8443/things?cursor=2")]
    [InlineData("//evil.example/things?cursor=2")]
    [InlineData("file:///etc/passwd")]
    public async Task A_next_link_off_the_origin_is_an_error_after_the_pages_items(string next)
    {
        using StubHandler handler = Pages(Page("a", next));
        using ApiPipeline pipeline = Client.Over(handler);
        List<string> names = [];

        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Thing thing in pipeline.ListThings())
            {
                names.Add(thing.Name);
            }
        });

        Assert.Equal(["a"], names);
        Assert.Contains("another origin", exception.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_page_with_a_next_link_off_the_origin_does_not_look_like_the_last()
    {
        using StubHandler handler = Pages(Page("a", "https://user:pw@evil.example/things?token=x"));
        using ApiPipeline pipeline = Client.Over(handler);
        await using IAsyncEnumerator<Page<Thing>> pages = pipeline.ListThings().AsPages().GetAsyncEnumerator(Client.Cancellation);

        Assert.True(await pages.MoveNextAsync());

        Assert.Equal("https://evil.example/things?token=***", pages.Current.ContinuationToken);
        Assert.Throws<ArgumentException>(() => pipeline.ListThings().AsPages(pages.Current.ContinuationToken));
    }

    [Theory]
    [InlineData("/things")]
    [InlineData("/things?cursor=2")]
    public async Task A_link_to_a_page_that_was_read_is_an_error_after_the_pages_items(string repeated)
    {
        using StubHandler handler = Pages(Page("a", "/things?cursor=2"), Page("b", repeated));
        using ApiPipeline pipeline = Client.Over(handler);
        List<string> names = [];

        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Thing thing in pipeline.ListThings())
            {
                names.Add(thing.Name);
            }
        });

        Assert.Equal(["a", "b"], names);
        Assert.Contains("read already", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_read_before_a_failure_are_not_lost()
    {
        using StubHandler handler = new(Page("a", "?cursor=2"), StubHandler.Status(HttpStatusCode.NotFound));
        using ApiPipeline pipeline = Client.Over(handler);
        List<string> names = [];

        await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Thing thing in pipeline.ListThings())
            {
                names.Add(thing.Name);
            }
        });

        Assert.Equal(["a"], names);
    }

    [Fact]
    public async Task Every_page_is_retried_by_itself()
    {
        using StubHandler handler = new(
            Page("a", "?cursor=2"), StubHandler.Status(HttpStatusCode.TooManyRequests), StubHandler.Status(HttpStatusCode.BadGateway), Page("b"));
        using ApiPipeline pipeline = Client.Over(handler);

        Assert.Equal(2, (await pipeline.ListThings().ToListAsync()).Count);
        Assert.Equal(4, handler.Requests.Count);
    }

    [Fact]
    public async Task Pages_without_items_do_not_end_the_list()
    {
        using StubHandler handler = new(
            StubHandler.Json("""{"data":[],"next":"?cursor=2"}"""), StubHandler.Json("""{"next":"?cursor=3"}"""), Page("b"));
        using ApiPipeline pipeline = Client.Over(handler);

        Assert.Equal("b", Assert.Single(await pipeline.ListThings().ToListAsync()).Name);
    }

    [Fact]
    public async Task A_success_without_a_body_is_an_empty_last_page()
    {
        using StubHandler handler = new(StubHandler.Status(HttpStatusCode.NoContent));
        using ApiPipeline pipeline = Client.Over(handler);

        Page<Thing> page = Assert.Single(await pipeline.ListThings().AsPages().ToListAsync());

        Assert.Empty(page.Items);
        Assert.Equal(HttpStatusCode.NoContent, page.Response.StatusCode);
    }

    [Fact]
    public async Task A_list_can_be_enumerated_again()
    {
        using StubHandler handler = Pages(Page("a", "?cursor=2"), Page("b"), Page("a", "?cursor=2"), Page("b"));
        using ApiPipeline pipeline = Client.Over(handler);
        AsyncPageable<Thing> things = pipeline.ListThings();

        Assert.Equal(2, (await things.ToListAsync()).Count);
        Assert.Equal(2, (await things.ToListAsync()).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Either_token_cancels_the_list_and_is_given_back(bool isTheCalls)
    {
        using CancellationTokenSource call = new();
        using CancellationTokenSource enumeration = new();
        CancellationTokenSource cancelled = isTheCalls ? call : enumeration;
        using StubHandler handler = new(async (_, cancellationToken) =>
        {
            await cancelled.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException();
        });
        using ApiPipeline pipeline = Client.Over(handler);

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Thing thing in pipeline.ListCancellableThings(call.Token).WithCancellation(enumeration.Token))
            {
                Assert.Fail($"{thing} came of nothing.");
            }
        });

        Assert.Equal(cancelled.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_server_that_does_not_heed_the_offset_is_an_error_and_no_endless_list()
    {
        using StubHandler handler = new((_, _) => Task.FromResult(Page("a")()));
        using ApiPipeline pipeline = Client.Over(handler);
        List<string> names = [];

        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Thing thing in Counted(pipeline, "/things", static page => NextLink.WithOffset(page, "offset")))
            {
                names.Add(thing.Name);
            }
        });

        Assert.Contains("a page that was read already", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["a", "a"], names);
    }

    [Theory]
    [InlineData(-1L, 3)]
    [InlineData(0L, 3)]
    [InlineData(2L, 2)]
    [InlineData(9L, 3)]
    public async Task A_total_that_can_not_be_true_does_not_end_a_list(long total, int requests)
    {
        using StubHandler handler = Pages(Page("a"), Page("b"), StubHandler.Json("""{"data":[]}"""));
        using ApiPipeline pipeline = Client.Over(handler);

        await Counted(pipeline, "/things", page => NextLink.WithOffset(page, "offset", total: total)).ToListAsync();

        Assert.Equal(requests, handler.Requests.Count);
    }

    [Fact]
    public async Task A_total_is_not_counted_up_to_after_a_token_for_who_knows_what_came_before()
    {
        using StubHandler handler = Pages(Page("a"), StubHandler.Json("""{"data":[]}"""));
        using ApiPipeline pipeline = Client.Over(handler);

        await Counted(pipeline, "/things", static page => NextLink.WithPageNumber(page, "page", total: 1)).AsPages("/things?page=3").ToListAsync();

        Assert.Equal(["https://api.example.com/things?page=3", "https://api.example.com/things?page=4"], handler.Requests.Select(request => request.Uri));
    }

    [Theory]
    [InlineData("#")]
    [InlineData("/things?cursor=2")]
    [InlineData("#a\n")]
    public void A_token_of_a_list_by_body_is_a_cursor(string token)
    {
        using StubHandler handler = Pages(Page("a"));
        using ApiPipeline pipeline = Client.Over(handler);

        AsyncPageable<Thing> things = ByBody(pipeline);

        Assert.Equal("continuationToken", Assert.Throws<ArgumentException>(() => things.AsPages(token)).ParamName);
    }

    [Fact]
    public async Task A_cursor_for_the_body_that_was_sent_before_is_an_error()
    {
        using StubHandler handler = Pages(Page("a", "x"), Page("b", "x"));
        using ApiPipeline pipeline = Client.Over(handler);

        await Assert.ThrowsAsync<ApiException>(() => ByBody(pipeline).ToListAsync());

        Assert.Equal(["", """{"name":"x"}"""], handler.Requests.Select(request => request.Body));
    }

    private static AsyncPageable<Thing> ByBody(ApiPipeline pipeline) => pipeline.GetPages(
        new ApiOperation<ThingPage>("search", HttpMethod.Post, "/search", ApiBody.Json(ThingPageConverter.Instance)),
        new ApiRequest("/search"),
        static page => page.Data,
        static page => NextLink.WithBodyCursor(page.Value.Next),
        static cursor => new ApiRequest("/search") { Body = ApiRequestBody.Json(new Thing(cursor), ThingConverter.Instance) },
        CancellationToken.None);

    private static AsyncPageable<Thing> Counted(ApiPipeline pipeline, string path, Func<ReceivedPage<ThingPage>, string?> next) =>
        pipeline.GetPages(ThingOperations.ListThings, new ApiRequest(path), static page => page.Data, next, CancellationToken.None);

    private static StubHandler Pages(params Func<HttpResponseMessage>[] pages) => new(pages);

    private static Func<HttpResponseMessage> Page(string name, string? next = null) => StubHandler.Json(
        next is null ? $$"""{"data":[{"name":"{{name}}"}]}""" : $$"""{"data":[{"name":"{{name}}"}],"next":"{{next.Replace("\\", "\\\\", StringComparison.Ordinal)}}"}""");
}
