namespace AtlassianAdmin.Tests;

/// <summary>A small server of its own for every test, and a client that has its key and does not retry.</summary>
public abstract class ClientTest : IAsyncLifetime
{
    private readonly List<IDisposable> _clients = [];

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected AtlassianAdminServer Server { get; private set; } = null!;

    protected AtlassianAdminClient Client { get; private set; } = null!;

    protected string OrgId => Server.OrganizationId;

    protected virtual AtlassianAdminServerOptions ServerOptions => new()
    {
        ApiKey = "key-1",
        OrganizationCount = 7,
        UserCount = 16,
        GroupCount = 7,
        DomainCount = 7,
        PolicyCount = 7,
        EventCount = 40,
        PageSize = 3,
    };

    public async ValueTask InitializeAsync()
    {
        Server = await AtlassianAdminServer.StartAsync(ServerOptions, Token);
        Client = NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _clients.ForEach(static client => client.Dispose());
        await Server.DisposeAsync();
    }

    protected AtlassianAdminClient NewClient(Action<AtlassianAdminClientOptions>? change = null)
    {
        AtlassianAdminClientOptions options = new()
        {
            BaseAddress = Server.BaseAddress,
            Credential = ApiCredential.Bearer(Server.ApiKey),
            Retry = new ApiRetryOptions { MaxRetries = 0 },
        };
        change?.Invoke(options);
        AtlassianAdminClient client = new(options);
        _clients.Add(client);
        return client;
    }
}
