using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Testing;
using Generated.Servers;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Where requests go: the document's servers, their variables, those of single operations, and an address of the user's own.</summary>
public sealed class ServerTests : IDisposable
{
    private readonly FakeTransport _transport = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _transport.Dispose();

    [Fact]
    public void The_first_server_with_its_defaults_is_the_clients() =>
        Assert.Equal("https://eu.acme.example:8443/api/v2", new ServersClientOptions().BaseAddress!.AbsoluteUri);

    [Fact]
    public void Servers_are_chosen_by_name_and_their_variables_by_value()
    {
        Assert.Equal("https://us-east.acme.example:443/api/v2", ServersClientServers.Production(ServersClientServers.ProductionRegion.UsEast, port: "443").OriginalString);
        Assert.Equal("https://sandbox.acme.example/", ServersClientServers.Sandbox.AbsoluteUri);
        Assert.Equal("https://blue.acme.example/", ServersClientServers.Tenant("blue").AbsoluteUri);
        Assert.Equal("http://localhost:81/v2", ServersClientServers.SameHost(new Uri("http://localhost:81/docs/api.yaml")).AbsoluteUri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("evil.example/")]
    [InlineData("evil.example?")]
    [InlineData("me@evil.example#")]
    [InlineData("a b")]
    public void A_value_that_is_no_part_of_a_host_is_refused(string tenant) =>
        Assert.Equal("tenant", Assert.Throws<ArgumentException>(() => ServersClientServers.Tenant(tenant)).ParamName);

    [Fact]
    public void A_value_that_the_document_does_not_list_is_refused() =>
        Assert.Equal("region", Assert.Throws<ArgumentOutOfRangeException>(() => ServersClientServers.Production((ServersClientServers.ProductionRegion)7)).ParamName);

    [Theory]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("a?b")]
    public void A_value_that_leads_to_another_path_is_refused(string path) =>
        Assert.Throws<ArgumentException>(() => ServersClientServers.Production(@base: path));

    [Fact]
    public void A_relative_server_needs_an_absolute_address() =>
        Assert.Throws<ArgumentException>(() => ServersClientServers.SameHost(new Uri("/docs", UriKind.Relative)));

    [Fact]
    public async Task Operations_with_servers_of_their_own_go_there_with_the_credential()
    {
        await CallAll(new ServersClientOptions());

        Assert.Equal(
            [
                "https://eu.acme.example:8443/api/v2/things",
                "https://files.acme.example/up/files",
                "https://upload.acme.example/files",
                "https://eu.acme.example:8443/health",
                "https://eu.acme.example:8443/api/v2/same",
            ],
            _transport.Requests.Select(request => request.RequestUri.AbsoluteUri));
        Assert.All(_transport.Requests, request => Assert.Equal("Bearer key", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task An_address_of_the_users_own_is_that_of_all_operations()
    {
        await CallAll(new ServersClientOptions { BaseAddress = new Uri("http://localhost:5000/stub/") });

        Assert.Equal(
            ["/stub/things", "/stub/files", "/stub/files", "/health", "/stub/same"],
            _transport.Requests.Select(request => request.RequestUri.PathAndQuery));
        Assert.All(_transport.Requests, request => Assert.Equal("localhost:5000", request.RequestUri.Authority));
    }

    [Fact]
    public async Task A_redirect_from_an_operations_server_takes_no_credential_to_the_clients()
    {
        _transport.On(DefaultOperations.GetFiles)
            .RespondRaw((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("https://eu.acme.example:8443/api/v2/things") } }))
            .RespondRaw(HttpStatusCode.NoContent, "");
        using ServersClient client = new(new ServersClientOptions { Handler = _transport, Credential = ApiCredential.Bearer("key") });

        await client.Default.GetFilesAsync(Cancellation);

        Assert.Equal([true, false], _transport.Requests.Select(request => request.Headers.ContainsKey("Authorization")));
    }

    private async Task CallAll(ServersClientOptions options)
    {
        foreach (ApiOperation operation in new[]
        {
            DefaultOperations.GetThings, DefaultOperations.GetFiles, DefaultOperations.PostFile, DefaultOperations.GetHealth, DefaultOperations.GetSame,
        })
        {
            _transport.On(operation).RespondRaw(HttpStatusCode.NoContent, "");
        }

        options.Handler = _transport;
        options.Credential = ApiCredential.Bearer("key");
        using ServersClient client = new(options);
        await client.Default.GetThingsAsync(Cancellation);
        await client.Default.GetFilesAsync(Cancellation);
        await client.Default.PostFileAsync(Cancellation);
        await client.Default.GetHealthAsync(Cancellation);
        await client.Default.GetSameAsync(Cancellation);
    }
}
