using System.Net.Http.Headers;
using System.Net.Http.Json;
using Acme.Admin;
using Atlassian.Admin.Gen.Benchmarks.Json;
using BenchmarkDotNet.Attributes;

namespace Atlassian.Admin.Gen.Benchmarks.Http;

/// <summary>Gets one page of users with a bearer key: over loopback, or from a handler in memory.</summary>
public class GetUserPage
{
    private const string OrgId = "2f0c5b7e";
    private const string Key = "a-key-of-an-organisation";

    private static readonly Uri PageUri = new($"v1/orgs/{OrgId}/users", UriKind.Relative);

    private PageServer? _server;
    private HttpMessageHandler? _handler;
    private HttpClient _httpClient = null!;
    private AtlassianAdminClient _client = null!;

    [Params("loopback", "memory")]
    public string Transport { get; set; } = "loopback";

    [GlobalSetup]
    public void Start()
    {
        AtlassianAdminClientOptions options = new() { Credential = ApiCredential.Bearer(Key) };
        if (Transport == "loopback")
        {
            _server = new PageServer(UserPageData.Utf8);
            options.BaseAddress = _server.BaseAddress;
            _httpClient = new HttpClient { BaseAddress = _server.BaseAddress };
        }
        else
        {
            _handler = new PreparedHandler(UserPageData.Utf8);
            options.Handler = _handler;
            options.BaseAddress = new Uri("https://api.example.com");
            _httpClient = new HttpClient(_handler) { BaseAddress = options.BaseAddress };
        }

        _httpClient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        _client = new AtlassianAdminClient(options);
    }

    [Benchmark(Baseline = true, Description = "HttpClient and System.Text.Json")]
    public async Task<int> HttpClientAndSystemTextJson()
    {
        PlainUserPage? page = await _httpClient.GetFromJsonAsync(PageUri, PlainJsonContext.Default.PlainUserPage);
        return page!.Data!.Count;
    }

    [Benchmark(Description = "Emitted client")]
    public async Task<int> Emitted()
    {
        await foreach (Page<User> page in _client.Users.GetOrganizationUsersAsync(OrgId).AsPages())
        {
            return page.Items.Count;
        }

        return 0;
    }

    [Benchmark(Description = "Emitted client, with response")]
    public async Task<int> EmittedWithResponse()
    {
        ApiResponse<UserPage> response = await _client.Users.WithRawResponse.GetOrganizationUsersAsync(OrgId);
        return response.Value.Data!.Count;
    }

    [GlobalCleanup]
    public void Stop()
    {
        _client.Dispose();
        _httpClient.Dispose();
        _handler?.Dispose();
        _server?.Dispose();
    }
}
