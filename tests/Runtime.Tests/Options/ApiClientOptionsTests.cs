using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Options;

public class ApiClientOptionsTests
{
    [Theory]
    [InlineData("https://api.example.com", "https://api.example.com/things/1")]
    [InlineData("https://api.example.com/", "https://api.example.com/things/1")]
    [InlineData("https://api.example.com/api/v1", "https://api.example.com/api/v1/things/1")]
    [InlineData("https://api.example.com:8443/api/v1/", "https://api.example.com:8443/api/v1/things/1")]
    public async Task Paths_are_appended_to_the_base_address(string baseAddress, string expected)
    {
        using StubHandler handler = new(StubHandler.Json("""{"name":"a"}"""));
        using ApiPipeline pipeline = Client.Over(handler, options => options.BaseAddress = new Uri(baseAddress));

        await pipeline.GetThingAsync();

        Assert.Equal(expected, Assert.Single(handler.Requests).Uri);
    }

    public static TheoryData<string, Action<ApiClientOptions>> WrongOptions { get; } = new()
    {
        { "BaseAddress", options => options.BaseAddress = null },
        { "BaseAddress is relative", options => options.BaseAddress = new Uri("api.example.com", UriKind.Relative) },
        { "BaseAddress has the scheme 'localhost'", options => options.BaseAddress = new Uri("localhost:8080") },
        { "BaseAddress has a user name", options => options.BaseAddress = new Uri("https://user:pw@api.example.com") },
        { "BaseAddress has a query", options => options.BaseAddress = new Uri("https://api.example.com/?a=b") },
        { "AttemptTimeout", options => options.AttemptTimeout = TimeSpan.Zero },
        { "Timeout", options => options.Timeout = TimeSpan.FromDays(2) },
        { "Retry.MaxRetries", options => options.Retry.MaxRetries = -1 },
        { "Retry.BaseDelay", options => options.Retry.BaseDelay = TimeSpan.FromSeconds(-1) },
        { "Retry.MaxDelay", options => options.Retry.MaxDelay = TimeSpan.FromDays(2) },
        { "Retry", options => options.Retry = null! },
        { "MaxResponseBodyLength", options => options.MaxResponseBodyLength = 0 },
        { "MaxErrorBodyLength", options => options.MaxErrorBodyLength = -1 },
        { "UserAgent", options => options.UserAgent = "a\r\nX: y" },
        { "TimeProvider", options => options.TimeProvider = null! },
    };

    [Theory]
    [MemberData(nameof(WrongOptions), DisableDiscoveryEnumeration = true)]
    public void A_wrong_option_is_named(string expected, Action<ApiClientOptions> change)
    {
        using StubHandler handler = new();
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Client.Over(handler, change));
        Assert.Contains("ApiClientOptions." + expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pw", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_are_copied_when_the_client_is_made()
    {
        using StubHandler handler = new(StubHandler.Json("""{"name":"a"}"""));
        ApiClientOptions options = Client.Options(handler);
        using ApiPipeline pipeline = new(options);
        options.BaseAddress = new Uri("https://other.example.com");
        options.Credential = null;

        await pipeline.GetThingAsync();

        StubHandler.Sent sent = Assert.Single(handler.Requests);
        Assert.Equal(("https://api.example.com/things/1", "Bearer secret-token"), (sent.Uri, sent.Authorization));
    }

    [Theory]
    [InlineData(null, null, "https://document.example/things/1")]
    [InlineData(null, "https://client.example/api", "https://client.example/api/things/1")]
    [InlineData("https://set.example", "https://client.example/api", "https://set.example/things/1")]
    public async Task The_base_address_set_goes_before_the_HttpClients_and_that_before_the_documents(string? set, string? client, string expected)
    {
        using StubHandler handler = new(StubHandler.Json("""{"name":"a"}"""));
        using HttpClient httpClient = new(handler) { BaseAddress = client is null ? null : new Uri(client) };
        DocumentOptions options = new();
        if (set is not null)
        {
            options.BaseAddress = new Uri(set);
        }

        using ApiPipeline pipeline = new(httpClient, options);
        await pipeline.GetThingAsync();

        Assert.Equal(expected, Assert.Single(handler.Requests).Uri);
    }

    [Theory]
    [InlineData(null, "Atlassian.Admin.Gen/")]
    [InlineData("mine/1.0", "mine/1.0")]
    public async Task The_user_agent_is_sent(string? set, string expected)
    {
        using StubHandler handler = new(StubHandler.Json("""{"name":"a"}"""));
        using ApiPipeline pipeline = Client.Over(handler, options => options.UserAgent = set);

        await pipeline.GetThingAsync();

        Assert.StartsWith(expected, handler.Requests[0].Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_default_headers_of_a_given_HttpClient_stay()
    {
        using StubHandler handler = new(StubHandler.Json("""{"name":"a"}"""));
        using HttpClient client = new(handler) { BaseAddress = new Uri(Client.Host), DefaultRequestHeaders = { { "User-Agent", "theirs/1.0" } } };
        using ApiPipeline pipeline = new(client, new ApiClientOptions());

        await pipeline.GetThingAsync();

        Assert.Equal("theirs/1.0", handler.Requests[0].Headers["User-Agent"]);
    }

    [Fact]
    public void What_the_user_gave_is_not_disposed()
    {
        using StubHandler handler = new();
        using HttpClient client = new(handler) { BaseAddress = new Uri(Client.Host) };

        Client.Over(handler).Dispose();
        new ApiPipeline(client, new ApiClientOptions()).Dispose();

        Assert.False(handler.IsDisposed);
    }

    private sealed class DocumentOptions() : ApiClientOptions(new Uri("https://document.example"));
}
