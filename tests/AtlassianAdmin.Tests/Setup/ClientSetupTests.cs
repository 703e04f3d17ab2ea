using System.Net;

namespace AtlassianAdmin.Tests;

/// <summary>Addresses, a user's own <see cref="HttpClient"/>, and cancellation.</summary>
public sealed class ClientSetupTests : ClientTest
{
    [Theory]
    [InlineData("api.example.com")]
    [InlineData("localhost:8080")]
    [InlineData("ftp://api.example.com")]
    public void An_address_without_http_is_refused_by_name(string address)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => NewClient(options => options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute)));

        Assert.Contains("BaseAddress", error.Message, StringComparison.Ordinal);
        Assert.Contains("http", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_is_the_documents_server_unless_it_is_set()
    {
        Assert.Equal("https://api.atlassian.com/", new AtlassianAdminClientOptions().BaseAddress?.AbsoluteUri);
        Assert.Equal("https://api.atlassian.com/", AtlassianAdminClientServers.AtlassianCloudAPI.AbsoluteUri);
    }

    [Fact]
    public async Task A_users_own_HttpClient_sends_the_requests_and_is_not_disposed()
    {
        using Counter counter = new() { InnerHandler = new SocketsHttpHandler() };
        using HttpClient http = new(counter) { BaseAddress = Server.BaseAddress };
        http.DefaultRequestHeaders.Add("X-Tenant", "acme");

        using (AtlassianAdminClient client = new(http, new AtlassianAdminClientOptions { Credential = ApiCredential.Bearer(Server.ApiKey) }))
        {
            _ = await client.Organizations.GetOrganizationByIdAsync(OrgId, Token);
        }

        using HttpResponseMessage after = await http.GetAsync(new Uri("v1/orgs", UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
        Assert.Equal(2, counter.Count);
        Assert.Equal("acme", Server.Requests[0].Header("X-Tenant"));
    }

    [Fact]
    public async Task Cancelling_a_call_closes_its_connection()
    {
        using CancellationTokenSource cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);
        ScriptedAnswer answer = new() { HoldHeaders = new TaskCompletionSource().Task };
        Server.AnswerNext(answer);

        Task<Organization> call = Client.Organizations.GetOrganizationByIdAsync(OrgId, cancellation.Token);
        _ = await answer.Arrived.WaitAsync(Token);
        await cancellation.CancelAsync();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, error.CancellationToken);
        await answer.CallerDisconnected.WaitAsync(Token);
    }

    [Fact]
    public async Task Cancelling_a_list_keeps_the_items_before()
    {
        using CancellationTokenSource cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);
        List<string?> ids = [];

        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Group group in Client.Groups.GetOrganizationGroupsAsync(OrgId, cancellationToken: cancellation.Token))
            {
                ids.Add(group.Id);
                if (ids.Count == 3)
                {
                    await cancellation.CancelAsync();
                }
            }
        });

        Assert.Equal(Server.Groups.Take(3).Select(static group => group.Id), ids);
        Assert.Equal(1, Server.RequestCount);
    }

    private sealed class Counter : DelegatingHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
