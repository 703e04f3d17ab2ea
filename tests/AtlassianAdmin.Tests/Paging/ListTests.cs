namespace AtlassianAdmin.Tests;

/// <summary>The same for each of the lists.</summary>
public sealed class ListTests : ClientTest
{
    public static TheoryData<string> Lists => [.. ListCase.All.Keys];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task All_items_come_in_order(string operationId)
    {
        ListCase list = ListCase.All[operationId];

        List<string> ids = await list.Open(Client, Server).ToListAsync(Token);

        Assert.Equal(list.Held(Server), ids);
        Assert.True(Server.RequestCount > 1);
        Assert.Equal((ids.Count + 2) / 3, Server.RequestCount);
        Assert.All(Server.Requests, request => Assert.Equal(list.Path(Server), request.RawPath));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Nothing_is_sent_before_it_is_enumerated_and_then_page_by_page(string operationId)
    {
        AsyncPageable<string> list = ListCase.All[operationId].Open(Client, Server);
        IAsyncEnumerable<Page<string>> pages = list.AsPages();
        Assert.Equal(0, Server.RequestCount);

        Page<string> first = await pages.FirstAsync(Token);

        Assert.Equal(1, Server.RequestCount);
        Assert.Equal(3, first.Items.Count);
        Assert.Equal(200, (int)first.Response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task It_is_resumed_from_a_token_in_another_client(string operationId)
    {
        ListCase list = ListCase.All[operationId];
        Page<string> first = await list.Open(Client, Server).AsPages().FirstAsync(Token);

        List<Page<string>> rest = await list.Open(NewClient(), Server).AsPages(first.ContinuationToken).ToListAsync(Token);

        Assert.Equal(list.Held(Server), first.Items.Concat(rest.SelectMany(static page => page.Items)));
        Assert.Null(rest[^1].ContinuationToken);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_link_to_a_page_that_was_read_ends_it_with_an_error_after_the_items(string operationId)
    {
        ListCase list = ListCase.All[operationId];
        Server.AnswerNext(ScriptedAnswer.Json(200, list.Page("?cursor=2", "1", "2")));
        Server.AnswerNext(ScriptedAnswer.Json(200, list.Page(list.Path(Server), "3")));

        (List<string> items, ApiException error) = await FailAsync(list);

        Assert.Equal(["1", "2", "3"], items);
        Assert.Contains("read already", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, Server.RequestCount);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_link_to_another_origin_is_not_followed(string operationId)
    {
        ListCase list = ListCase.All[operationId];
        await using AtlassianAdminServer other = await AtlassianAdminServer.StartAsync(
            new AtlassianAdminServerOptions { UserCount = 0, EventCount = 0 }, Token);
        Server.AnswerNext(ScriptedAnswer.Json(200, list.Page($"{other.BaseAddress}v1/orgs", "1", "2")));

        (List<string> items, ApiException error) = await FailAsync(list);

        Assert.Equal(["1", "2"], items);
        Assert.Contains("another origin", error.Message, StringComparison.Ordinal);
        Assert.Equal(operationId, error.OperationId);
        Assert.Equal(0, other.RequestCount);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task An_error_in_the_middle_is_typed_and_keeps_the_items_before(string operationId)
    {
        ListCase list = ListCase.All[operationId];
        Server.AnswerNext(
            ScriptedAnswer.Json(429, """{"code":429,"message":"Slower."}"""), static request => request.RawQuery is not null);

        (List<string> items, ApiException error) = await FailAsync(list);

        Assert.Equal(list.Held(Server).Take(3), items);
        Assert.Equal(429, Assert.IsType<ApiException<ErrorResponse>>(error).Error.Code);
    }

    [Fact]
    public async Task A_filter_stays_on_every_page()
    {
        List<Event> events = await Client.Events
            .GetOrganizationEventsAsync(OrgId, to: Server.Events[5].Time, cancellationToken: Token)
            .ToListAsync(Token);

        Assert.Equal(Server.Events.Where(audit => audit.Time <= Server.Events[5].Time).Select(static audit => audit.Id), events.Select(static audit => audit.Id));
        Assert.All(Server.Requests, static request => Assert.Contains("to=", request.RawQuery, StringComparison.Ordinal));
    }

    private async Task<(List<string> Items, ApiException Error)> FailAsync(ListCase list)
    {
        List<string> items = [];
        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(async () =>
        {
            await foreach (string id in list.Open(Client, Server).WithCancellation(Token))
            {
                items.Add(id);
            }
        });
        return (items, error);
    }
}
