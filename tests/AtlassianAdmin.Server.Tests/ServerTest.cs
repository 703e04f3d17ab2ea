using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace AtlassianAdmin.Server.Tests;

/// <summary>A small server of its own for every test, and a plain HttpClient that has the key.</summary>
public abstract class ServerTest : IAsyncLifetime
{
    private readonly CancellationTokenSource _limit =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    private AtlassianAdminServer? _server;
    private HttpClient? _http;

    protected AtlassianAdminServer Server => _server!;

    protected HttpClient Http => _http!;

    /// <summary>Ends with the test run, or when a test hangs on what never comes.</summary>
    protected CancellationToken Token => _limit.Token;

    protected virtual AtlassianAdminServerOptions Options => new()
    {
        OrganizationCount = 2,
        UserCount = 60,
        GroupCount = 7,
        DomainCount = 12,
        PolicyCount = 25,
        EventCount = 400,
        PageSize = 10,
    };

    protected string Organization => $"/v1/orgs/{Server.OrganizationId}";

    protected string OrganizationV2 => $"/v2/orgs/{Server.OrganizationId}";

    private protected StoredUser SomeUser => Server.Users.First(static user => user.AccountStatus == "active");

    public async ValueTask InitializeAsync()
    {
        _limit.CancelAfter(TimeSpan.FromSeconds(60));
        _server = await AtlassianAdminServer.StartAsync(Options, Token);
        _http = new HttpClient { BaseAddress = _server.BaseAddress };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _server.ApiKey);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _http?.Dispose();
        _limit.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    protected string DirectoryPath(string directoryId) => $"{OrganizationV2}/directories/{directoryId}/users";

    private protected string UserPath(StoredUser user) =>
        $"{DirectoryPath(user.DirectoryId)}/{Uri.EscapeDataString(user.AccountId)}";

    private protected string UserPathV1(StoredUser user) => $"{Organization}/users/{Uri.EscapeDataString(user.AccountId)}";

    private protected Task<Reply> GetAsync(string target) => SendAsync(HttpMethod.Get, target);

    private protected Task<Reply> PostAsync(string target, string? json = null) => SendAsync(HttpMethod.Post, target, json);

    private protected async Task<Reply> SendAsync(HttpMethod method, string target, string? json = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(target, UriKind.RelativeOrAbsolute));
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        return await SendAsync(request);
    }

    private protected async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        HttpResponseMessage response = await Http.SendAsync(request, Token);
        return new Reply(response, await response.Content.ReadAsStringAsync(Token));
    }

    /// <summary>Follows the next links; back again over the previous ones must give the same pages.</summary>
    private protected async Task<List<JsonElement>> WalkAsync(string target)
    {
        var pages = new List<Reply>();
        for (string? link = target; link is not null; link = pages[^1].Link("next"))
        {
            Reply page = await GetAsync(link);
            page.IsJson();
            Assert.Equal(new Uri(Server.BaseAddress, link).AbsoluteUri, new Uri(page.Link("self")!).AbsoluteUri);
            Assert.All(pages.Select(static seen => seen.Body), body => Assert.NotEqual(body, page.Body));
            pages.Add(page);
        }

        Assert.Null(pages[0].Link("prev"));
        for (int i = pages.Count - 1; i > 0; i--)
        {
            Reply previous = await GetAsync(pages[i].Link("prev")!);
            Assert.Equal(pages[i - 1]["data"].GetRawText(), previous["data"].GetRawText());
        }

        Assert.All(pages.SkipLast(1), page => Assert.Equal(Options.PageSize, page["data"].GetArrayLength()));
        return [.. pages.SelectMany(static page => page["data"].EnumerateArray())];
    }
}
