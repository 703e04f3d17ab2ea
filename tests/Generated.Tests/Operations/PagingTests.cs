using System.Net;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Testing;
using Generated.Paging;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Lists in pages of every style: what is asked for, in which order, and when it ends.</summary>
public sealed class PagingTests() : ClientTest<PagingClient, PagingClientOptions>(options => new(options))
{
    private const string A = """{"id":"a"}""";
    private const string B = """{"id":"b"}""";

    [Fact]
    public Task A_link_in_an_envelope() => Read(
        DefaultOperations.LinkInEnvelope,
        Client.Default.LinkInEnvelopeAsync(Cancellation),
        ["/links/body", "/links/body?p=2"],
        [$$"""{"data": {"items": [{{A}}], "_links": {"next": {"href": "/links/body?p=2"} } } }""", $$"""{"data": {"items": [{{B}}], "_links": {} } }"""]);

    [Fact]
    public Task A_link_that_is_required_and_yet_missing_on_the_last_page() => Read(
        DefaultOperations.LinkThatIsRequired,
        Client.Default.LinkThatIsRequiredAsync(Cancellation),
        ["/links/required", "/links/required?p=2"],
        [$$"""{"results": [{{A}}], "_links": {"next": {"href": "/links/required?p=2"} } }""", $$"""{"results": [{{B}}]}"""]);

    [Fact]
    public async Task A_link_header()
    {
        Transport.On(DefaultOperations.LinkHeader)
            .RespondRaw(HttpStatusCode.OK, $"[{A}]").WithHeader("Link", "</links/header>; rel=\"first\", <?after=a%2Cb>; rel=\"last NEXT\"")
            .RespondRaw(HttpStatusCode.OK, $"[{B}]").WithHeader("Link", "</links/header>; rel=first");

        Assert.Equal(["a", "b"], await Ids(Client.Default.LinkHeaderAsync(5, Cancellation)));
        Assert.Equal(["/links/header?per_page=5", "/links/header?after=a%2Cb"], Paths);
    }

    [Fact]
    public Task A_cursor_ends_with_the_flag_though_there_is_one() => Read(
        DefaultOperations.CursorInBody,
        Client.Default.CursorInBodyAsync(cancellationToken: Cancellation),
        ["/cursors/body", "/cursors/body?cursor=c%2F2"],
        [$$$"""{"members":[{{{A}}}],"has_more":true,"response_metadata":{"next_cursor":"c/2"}}""", $$$"""{"members":[{{{B}}}],"has_more":false,"response_metadata":{"next_cursor":"c3"}}"""]);

    [Fact]
    public async Task A_cursor_in_a_header()
    {
        Transport.On(DefaultOperations.CursorInHeader)
            .RespondRaw(HttpStatusCode.OK, $"[{A}]").WithHeader("X-Next-Page-Token", "t2")
            .RespondRaw(HttpStatusCode.OK, $"[{B}]").WithHeader("X-Next-Page-Token", "");

        Assert.Equal(["a", "b"], await Ids(Client.Default.CursorInHeaderAsync(cancellationToken: Cancellation)));
        Assert.Equal(["/cursors/header", "/cursors/header?page_token=t2"], Paths);
    }

    [Fact]
    public Task A_cursor_that_is_the_last_items_id() => Read(
        DefaultOperations.CursorIsLastItem,
        Client.Default.CursorIsLastItemAsync(cancellationToken: Cancellation),
        ["/cursors/last", "/cursors/last?starting_after=a"],
        [$$"""{"data":[{{A}}],"has_more":true}""", $$"""{"data":[{{B}}],"has_more":false}"""]);

    [Fact]
    public Task An_offset_goes_on_by_the_items_that_came_until_there_are_as_many_as_in_all() => Read(
        DefaultOperations.OffsetWithTotal,
        Client.Default.OffsetWithTotalAsync(limit: 100, cancellationToken: Cancellation),
        ["/offsets/total?limit=100", "/offsets/total?limit=100&offset=1"],
        [$$$"""{"things":[{{{A}}}],"paging":{"total":2}}""", $$$"""{"things":[{{{B}}}],"paging":{"total":2}}"""]);

    [Fact]
    public Task An_offset_without_a_total_goes_on_to_an_empty_page_for_a_short_one_need_not_be_the_last() => Read(
        DefaultOperations.OffsetOfArray,
        Client.Default.OffsetOfArrayAsync(skip: 10, top: 50, cancellationToken: Cancellation),
        ["/offsets/array?%24skip=10&%24top=50", "/offsets/array?%24top=50&%24skip=11", "/offsets/array?%24top=50&%24skip=12"],
        [$"[{A}]", $"[{B}]", "[]"]);

    [Fact]
    public Task An_offset_ends_with_the_flag() => Read(
        DefaultOperations.OffsetWithIsLast,
        Client.Default.OffsetWithIsLastAsync(cancellationToken: Cancellation),
        ["/offsets/last", "/offsets/last?startAt=1"],
        [$$"""{"values":[{{A}}],"isLast":false}""", $$"""{"values":[{{B}}],"isLast":true}"""]);

    [Fact]
    public Task Pages_from_zero_go_over_an_empty_one_to_the_last() => Read(
        DefaultOperations.PagesFromZero,
        Client.Default.PagesFromZeroAsync(cancellationToken: Cancellation),
        ["/pages/zero", "/pages/zero?page=1", "/pages/zero?page=2"],
        [$$"""{"content":[{{A}}],"totalPages":3}""", """{"content":[],"totalPages":3}""", $$"""{"content":[{{B}}],"totalPages":3}"""]);

    [Fact]
    public async Task Pages_from_one_end_when_as_many_items_came_as_a_header_says()
    {
        Transport.On(DefaultOperations.PagesWithTotal)
            .RespondRaw(HttpStatusCode.OK, $"[{A}]").WithHeader("X-Total-Count", "2")
            .RespondRaw(HttpStatusCode.OK, $"[{B}]").WithHeader("X-Total-Count", "2");

        Assert.Equal(["a", "b"], await Ids(Client.Default.PagesWithTotalAsync(cancellationToken: Cancellation)));
        Assert.Equal(["/pages/total", "/pages/total?page=2"], Paths);
    }

    [Fact]
    public async Task The_number_of_the_next_page_in_a_header()
    {
        Transport.On(DefaultOperations.NextPageInHeader)
            .RespondRaw(HttpStatusCode.OK, $"[{A}]").WithHeader("X-Next-Page", "7")
            .RespondRaw(HttpStatusCode.OK, $"[{B}]").WithHeader("X-Next-Page", "");

        Assert.Equal(["a", "b"], await Ids(Client.Default.NextPageInHeaderAsync(cancellationToken: Cancellation)));
        Assert.Equal(["/pages/next", "/pages/next?page=7"], Paths);
    }

    [Fact]
    public async Task A_cursor_in_the_body_of_a_request_that_is_resumed()
    {
        Transport.On(DefaultOperations.SearchThings)
            .RespondRaw(HttpStatusCode.OK, $$"""{"hits":[{{A}}],"position":"p 2"}""")
            .RespondRaw(HttpStatusCode.OK, $$"""{"hits":[{{B}}],"position":null}""");
        SearchThingsRequest query = new() { Query = "q" };

        Assert.Equal(["a", "b"], await Ids(Client.Default.SearchThingsAsync(query, Cancellation)));
        Assert.Equal(["""{"query":"q"}""", """{"query":"q","after":"p 2"}"""], Transport.Requests.Select(request => request.BodyText));

        await foreach (Page<Thing> page in Client.Default.SearchThingsAsync(query, Cancellation).AsPages("#p%202"))
        {
            Assert.Null(page.ContinuationToken);
        }

        Assert.Equal("""{"query":"q","after":"p 2"}""", Transport.Requests[^1].BodyText);
    }

    [Fact]
    public Task What_x_ms_pageable_says() => Read(
        DefaultOperations.Azure,
        Client.Default.AzureAsync(Cancellation),
        ["/said/azure", "/said/azure?skip=1"],
        [$$"""{"things":[{{A}}],"others":[{"id":"x"}],"more":"https://api.example.com/said/azure?skip=1"}""", $$"""{"things":[{{B}}]}"""]);

    [Fact]
    public Task A_list_of_one_page_that_x_ms_pageable_says() => Read(
        DefaultOperations.AzureSingle, Client.Default.AzureSingleAsync(Cancellation), ["/said/azure/single"], [$$"""{"value":[{{A}},{{B}}]}"""]);

    [Fact]
    public Task What_x_speakeasy_pagination_says_a_short_page_is_the_last() => Read(
        DefaultOperations.Speakeasy,
        Client.Default.SpeakeasyAsync(many: 1, cancellationToken: Cancellation),
        ["/said/speakeasy?many=1", "/said/speakeasy?many=1&at=2", "/said/speakeasy?many=1&at=3"],
        [$$$"""{"all":{"things":[{{{A}}}]}}""", $$$"""{"all":{"things":[{{{B}}}]}}""", """{"all":{"things":[]}}"""]);

    [Fact]
    public Task What_x_fern_pagination_says() => Read(
        DefaultOperations.Fern,
        Client.Default.FernAsync(cancellationToken: Cancellation),
        ["/said/fern", "/said/fern?at=x"],
        [$$"""{"things":[{{A}}],"to":"x"}""", $$"""{"things":[{{B}}]}"""]);

    [Fact]
    public Task What_the_projects_option_says() => Read(
        DefaultOperations.OptionCursor,
        Client.Default.OptionCursorAsync(cancellationToken: Cancellation),
        ["/option/cursor", "/option/cursor?from=5"],
        [$$$"""{"items":[{{{A}}}],"meta":{"to":5}}""", $$$"""{"items":[{{{B}}}],"meta":{}}"""]);

    [Fact]
    public async Task What_is_not_certain_or_switched_off_is_a_plain_call()
    {
        Transport.On(DefaultOperations.FirstPageIsNotKnown).Respond([new Thing { Id = "a" }]);
        Transport.On(DefaultOperations.LimitAlone).Respond([]);
        Transport.On(DefaultOperations.SaidNot).Respond(new SaidNotResponse { NextCursor = "c" });
        Transport.On(DefaultOperations.OptionOff).Respond(new OptionOffResponse { NextCursor = "d" });

        Assert.Equal("a", Assert.Single(await Client.Default.FirstPageIsNotKnownAsync(cancellationToken: Cancellation)).Id);
        Assert.Empty(await Client.Default.LimitAloneAsync(cancellationToken: Cancellation));
        Assert.Equal("c", (await Client.Default.SaidNotAsync(cancellationToken: Cancellation)).NextCursor);
        Assert.Equal("d", (await Client.Default.OptionOffAsync(cancellationToken: Cancellation)).NextCursor);
    }

    [Fact]
    public async Task A_page_by_itself_with_its_headers()
    {
        Transport.On(DefaultOperations.OffsetOfArray).Respond([new Thing { Id = "a" }]).WithHeader("X-More", "1");

        ApiResponse<IReadOnlyList<Thing>> page = await Client.Default.WithRawResponse.OffsetOfArrayAsync(skip: 3, cancellationToken: Cancellation);

        Assert.Equal(("a", "1"), (Assert.Single(page.Value).Id, page.Headers["X-More"]));
    }

    private IEnumerable<string> Paths => Transport.Requests.Select(request => request.RequestUri.PathAndQuery);

    // Read twice: as items, and page by page, each from the token of the one before, as another process would.
    private async Task Read(ApiOperation operation, AsyncPageable<Thing> things, string[] paths, string[] answers)
    {
        Answer();
        Assert.Equal(["a", "b"], await Ids(things));
        Assert.Equal(paths, Paths);

        Answer();
        List<string> ids = [];
        string? token = null;
        do
        {
            await foreach (Page<Thing> page in things.AsPages(token))
            {
                ids.AddRange(page.Items.Select(thing => thing.Id));
                token = page.ContinuationToken;
                break;
            }
        }
        while (token is not null);
        Assert.Equal(["a", "b"], ids);
        Assert.Equal([.. paths, .. paths], Paths);

        void Answer()
        {
            FakeOperation fake = Transport.On(operation);
            foreach (string answer in answers)
            {
                fake.RespondRaw(HttpStatusCode.OK, answer);
            }
        }
    }

    private static async Task<List<string>> Ids(AsyncPageable<Thing> things)
    {
        List<string> ids = [];
        await foreach (Thing thing in things)
        {
            ids.Add(thing.Id);
        }

        return ids;
    }
}
