using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AtlassianAdmin.Server;

/// <summary>
/// The Atlassian Admin API on a free loopback port, as the document describes it. Written by hand from the document and
/// without any part of the generator, so that it can prove an emitted client wrong.
/// </summary>
public sealed class AtlassianAdminServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly RequestLog _log;
    private readonly ScriptQueue _script = new();
    private readonly Store _store;
    private readonly WebApplication _application;
    private int _disposed;

    private AtlassianAdminServer(AtlassianAdminServerOptions options)
    {
        _store = new Store(options);
        _log = new RequestLog(options.RecordedRequestLimit);
        ApiKey = options.ApiKey ?? $"loopback-{SeededRandom.For(options.Seed, RandomStream.ApiKey).NextGuid():N}";
        var pipeline = new RequestPipeline(options, _store, _log, _script, new ScriptPlayer(_stopping.Token), () => ApiKey);

        // The empty builder reads no settings: an ASPNETCORE_URLS of the machine must not move the port.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        _ = builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
            kestrel.Listen(IPAddress.Loopback, 0, static endpoint => endpoint.Protocols = HttpProtocols.Http1);
        });
        _application = builder.Build();
        _application.Run(pipeline.HandleAsync);
    }

    /// <summary><c>http://127.0.0.1:port/</c>.</summary>
    public Uri BaseAddress { get; private set; } = null!;

    /// <summary>The key callers must send. Setting another one makes the old one invalid at once.</summary>
    public string ApiKey { get; set; }

    /// <summary>The organisation that holds everything.</summary>
    public string OrganizationId => _store.Main.Organization.Id;

    /// <summary>The two directories' ids.</summary>
    public IReadOnlyList<string> DirectoryIds => [.. _store.Main.Directories.Select(static directory => directory.Id)];

    /// <summary>The organisations, as the list has them.</summary>
    public IReadOnlyList<StoredOrganization> Organizations => _store.Organizations;

    /// <summary>The two directories.</summary>
    public IReadOnlyList<StoredDirectory> Directories => _store.Main.Directories;

    /// <summary>The product sites on which roles can be held.</summary>
    public IReadOnlyList<StoredProduct> Products => _store.Main.Products;

    /// <summary>The users as they are now, in the order of the list.</summary>
    public IReadOnlyList<StoredUser> Users => _store.Main.Users.Snapshot();

    /// <summary>The groups with their members as they are now, in the order of the list.</summary>
    public IReadOnlyList<StoredGroup> Groups => [.. Enumerable.Range(0, _store.Main.GroupCount).Select(_store.Main.GroupAt)];

    /// <summary>The domains, in the order of the list.</summary>
    public IReadOnlyList<StoredDomain> Domains => _store.Main.Domains;

    /// <summary>The policies as they are now, in the order of the list.</summary>
    public IReadOnlyList<StoredPolicy> Policies => _store.Main.Policies.Snapshot();

    /// <summary>The audit events, newest first; each is made when it is read.</summary>
    public IReadOnlyList<StoredEvent> Events => _store.Main.Events;

    /// <summary>The last requests, oldest first, those of scripted and refused answers included.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _log.Snapshot();

    /// <summary>How many requests came since the start, the forgotten ones included.</summary>
    public long RequestCount => _log.Total;

    /// <summary>Scripted answers that still wait for a request.</summary>
    public int PendingAnswers => _script.Count;

    /// <summary>Makes the data and listens on a port that is free.</summary>
    public static async Task<AtlassianAdminServer> StartAsync(
        AtlassianAdminServerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new AtlassianAdminServerOptions();
        options.Validate();
        var server = new AtlassianAdminServer(options);
        try
        {
            await server._application.StartAsync(cancellationToken);
            server.BaseAddress = new Uri(server._application.Urls.Single());
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The user as held now; null when there is none (any more).</summary>
    public StoredUser? FindUser(string accountId) => _store.Main.Users.Find(accountId);

    /// <summary>The policy as held now.</summary>
    public StoredPolicy? FindPolicy(string policyId) => _store.Main.Policies.Find(policyId);

    /// <summary>Forgets the recorded requests.</summary>
    public void ClearRequests() => _log.Clear();

    /// <summary>Fails the next requests, whatever they are.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">Header fields, <c>Retry-After</c> for example.</param>
    /// <param name="body">The body, sent as JSON; null: an ErrorResponse with the status.</param>
    /// <param name="times">How many requests fail.</param>
    /// <returns>The answer, to wait for its request.</returns>
    public ScriptedAnswer FailNext(
        int statusCode,
        IEnumerable<KeyValuePair<string, string>>? headers = null,
        string? body = null,
        int times = 1)
    {
        var answer = new ScriptedAnswer
        {
            StatusCode = statusCode,
            Headers = [.. headers ?? []],
            BodyText = body ?? ErrorBody(statusCode),
        };
        AnswerNext(answer, null, times);
        return answer;
    }

    /// <summary>Answers the next requests that fit, before anything else is asked of them, the key included.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="when">Which requests; null: any. Answers that wait are tried in the order in which they were given.</param>
    /// <param name="times">How many of them.</param>
    public void AnswerNext(ScriptedAnswer answer, Func<RecordedRequest, bool>? when = null, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _script.Add(answer, when ?? (static _ => true), times);
    }

    /// <summary>Answers the next requests with this method on this raw path.</summary>
    public void AnswerNext(string method, string rawPath, ScriptedAnswer answer, int times = 1) =>
        AnswerNext(answer, request => request.Method == method && request.RawPath == rawPath, times);

    /// <summary>Forgets the scripted answers that wait.</summary>
    public void ClearAnswers() => _script.Clear();

    /// <summary>Drops what is held and stops listening. What was recorded and held can still be read.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await _stopping.CancelAsync();
        using (var now = new CancellationTokenSource())
        {
            // Already cancelled: connections that callers keep alive are not waited for.
            await now.CancelAsync();
            await _application.StopAsync(now.Token);
        }

        await _application.DisposeAsync();
        _stopping.Dispose();
    }

    private static string ErrorBody(int statusCode)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ErrorJson.Write(writer, statusCode, "SCRIPTED", $"Scripted answer {statusCode}.");
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
