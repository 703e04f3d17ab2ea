using Atlassian.Admin.Gen;
using AtlassianAdmin.Server;
using OrgAdmin.Api;
using OrgAdmin.CommandLine;
using OrgAdmin.Output;

namespace OrgAdmin.Connecting;

/// <summary>What a command works with: the client, the organisation, and where to write.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly AtlassianAdminServer? _server;
    private readonly AtlassianAdminClient _client;
    private readonly RequestCounter _requests;
    private string? _organizationId;

    private Session(ProgramHost host, ConnectionChoice choice, ApiSettings? settings, AtlassianAdminServer? server)
    {
        _server = server;
        _organizationId = choice.OrganizationId;
        _requests = new RequestCounter();
        Screen = new Screen(host);
        ChosenDirectoryIds = choice.DirectoryIds;
        DirectoryIds = choice.DirectoryIds.Count > 0 ? choice.DirectoryIds : server?.DirectoryIds ?? [];

        // The embedded server's data tell of one fixed day, which is today for whoever looks at them.
        UtcNow = server is null ? host.TimeProvider.GetUtcNow() : host.EmbeddedServer.TimeProvider.GetUtcNow();

        ApiCredential credential = settings?.Credential ?? ApiCredential.Bearer(server!.ApiKey);
        AtlassianAdminClientOptions options = ApiSettings.ClientOptions(credential, _requests, host.RetryDelay);
        options.BaseAddress = settings is null ? server!.BaseAddress : settings.BaseAddress ?? options.BaseAddress;
        try
        {
            _client = new AtlassianAdminClient(options);
        }
        catch (ArgumentException exception)
        {
            _requests.Dispose();
            throw new UsageException($"The client can't use --base-url: {ApiSettings.WithoutParameter(exception)}", exception);
        }

        Source = server is null ? options.BaseAddress!.AbsoluteUri : "embedded";
    }

    public IAtlassianAdminClient Api => _client;

    public RequestCounter Requests => _requests;

    public Screen Screen { get; }

    public DateTimeOffset UtcNow { get; }

    /// <summary>Where the data come from: the API's address, or <c>embedded</c>.</summary>
    public string Source { get; }

    /// <summary>The directories named on the command line.</summary>
    public IReadOnlyList<string> ChosenDirectoryIds { get; }

    /// <summary>The directories that are known; the API has no operation that lists them.</summary>
    public IReadOnlyList<string> DirectoryIds { get; }

    public static async Task<Session> OpenAsync(ProgramHost host, ConnectionChoice choice, CancellationToken cancellationToken)
    {
        if (ApiSettings.Read(choice, host.GetEnvironmentVariable) is { } settings)
        {
            return new Session(host, choice, settings, server: null);
        }

        AtlassianAdminServer server = await AtlassianAdminServer.StartAsync(host.EmbeddedServer, cancellationToken);
        var session = new Session(host, choice, settings: null, server);
        session.Screen.Note(
            $"Embedded server with made-up data; changes are gone when the command ends. Set {ApiSettings.KeyVariable} for the real API.");
        return session;
    }

    public async ValueTask<string> GetOrganizationIdAsync(CancellationToken cancellationToken)
    {
        if (_organizationId is null)
        {
            // Leaving the loop early leaves the other pages unread.
            await foreach (Organization organization in Api.Organizations.GetOrganizationsAsync(cancellationToken: cancellationToken))
            {
                _organizationId = organization.Id;
                break;
            }
        }

        return _organizationId ?? throw new CommandException("The key can see no organisation. Name one with --org.");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _requests.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
