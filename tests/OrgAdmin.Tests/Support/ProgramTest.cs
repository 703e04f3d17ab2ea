using Microsoft.Extensions.Time.Testing;
using Spectre.Console;

namespace OrgAdmin.Tests.Support;

/// <summary>Runs the program in this process, against a server of the test's own.</summary>
public abstract class ProgramTest : IAsyncLifetime
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected AtlassianAdminServer Server { get; private set; } = null!;

    protected virtual AtlassianAdminServerOptions ServerOptions => new()
    {
        UserCount = 230,
        GroupCount = 12,
        EventCount = 450,
    };

    public async ValueTask InitializeAsync() => Server = await AtlassianAdminServer.StartAsync(ServerOptions, Token);

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Server.DisposeAsync();
    }

    /// <summary>As against the real API: with a key and a base URL.</summary>
    protected Task<Outcome> RunAsync(params string[] args) => RunAsync(Token, args);

    protected Task<Outcome> RunAsync(CancellationToken cancellationToken, params string[] args) =>
        RunAsync(Server.ApiKey, null, ["--base-url", Server.BaseAddress.AbsoluteUri, .. args], cancellationToken);

    /// <summary>The same, with both directories named.</summary>
    protected Task<Outcome> RunInDirectoriesAsync(params string[] args) =>
        RunAsync([.. Server.DirectoryIds.SelectMany(static id => new[] { "--directory", id }), .. args]);

    /// <param name="apiKey">What the environment has; null: nothing.</param>
    /// <param name="args">The arguments.</param>
    protected static Task<Outcome> RunWithKeyAsync(string? apiKey, params string[] args) => RunAsync(apiKey, null, args, Token);

    /// <summary>On a terminal, both for output and for errors.</summary>
    protected Task<Outcome> RunOnTerminalAsync(params string[] args) => RunAsync(
        Server.ApiKey, TerminalOf, ["--base-url", Server.BaseAddress.AbsoluteUri, .. args], Token);

    private static async Task<Outcome> RunAsync(
        string? apiKey,
        Func<TextWriter, IAnsiConsole>? terminalOf,
        string[] args,
        CancellationToken cancellationToken)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var host = new ProgramHost
        {
            Out = output,
            Error = error,
            OutTerminal = terminalOf?.Invoke(output),
            ErrorTerminal = terminalOf?.Invoke(error),
            GetEnvironmentVariable = name => name == "ATLASSIAN_ADMIN_API_KEY" ? apiKey : null,
            TimeProvider = new FakeTimeProvider(AtlassianAdminServerOptions.DefaultNow),
            RetryDelay = TimeSpan.FromMilliseconds(1),
            EmbeddedServer = new AtlassianAdminServerOptions { RateLimitEvery = 120, RetryAfter = TimeSpan.Zero },
        };
        int exitCode = await OrgAdminProgram.RunAsync(args, host, cancellationToken);
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }

    private static IAnsiConsole TerminalOf(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 200;
        return console;
    }
}
