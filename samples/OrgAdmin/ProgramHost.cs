using System.Text;
using AtlassianAdmin.Server;
using Spectre.Console;

namespace OrgAdmin;

/// <summary>What the program has of the world around it, so that tests can give it another one.</summary>
internal sealed record ProgramHost
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Standard output when somebody looks at it; null when it goes to a file or a pipe.</summary>
    public IAnsiConsole? OutTerminal { get; init; }

    /// <summary>Standard error when somebody looks at it. Progress goes there: it is no part of the result.</summary>
    public IAnsiConsole? ErrorTerminal { get; init; }

    /// <summary>Whether somebody is there to answer a question.</summary>
    public bool CanAsk { get; init; }

    public bool HandlesSignals { get; init; }

    public required Func<string, string?> GetEnvironmentVariable { get; init; }

    /// <summary>How long to wait before the first retry when the API does not say; somebody may be looking on.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(250);

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The server that stands in for the API: with the size of a real organisation, and busy now and then.</summary>
    public AtlassianAdminServerOptions EmbeddedServer { get; init; } = new() { RateLimitEvery = 120 };

    public static ProgramHost OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        return new ProgramHost
        {
            Out = Console.Out,
            Error = Console.Error,
            OutTerminal = Console.IsOutputRedirected ? null : Terminal(Console.Out),
            ErrorTerminal = Console.IsErrorRedirected ? null : Terminal(Console.Error),
            CanAsk = !Console.IsInputRedirected && !Console.IsOutputRedirected,
            HandlesSignals = true,
            GetEnvironmentVariable = Environment.GetEnvironmentVariable,
        };
    }

    /// <summary>Null for a terminal that can't move its cursor (<c>TERM=dumb</c>): it is treated as a file.</summary>
    private static IAnsiConsole? Terminal(TextWriter writer)
    {
        // Detection would look at the input too, which bars do not need.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer),
        });
        return console.Profile.Capabilities.Ansi ? console : null;
    }
}
