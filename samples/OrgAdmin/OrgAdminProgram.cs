using System.CommandLine;
using System.CommandLine.Invocation;
using OrgAdmin.CommandLine;
using OrgAdmin.Events;
using OrgAdmin.Policies;
using OrgAdmin.Reporting;
using OrgAdmin.Roles;
using OrgAdmin.Users;

namespace OrgAdmin;

/// <summary>The whole program: arguments in, exit code out.</summary>
internal static class OrgAdminProgram
{
    public static async Task<int> RunAsync(string[] args, ProgramHost host, CancellationToken cancellationToken = default)
    {
        ParseResult parsed = CreateRootCommand(host).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            // System.CommandLine would answer with the whole help and exit code 1.
            foreach (string message in parsed.Errors.Select(static error => error.Message).Distinct())
            {
                await host.Error.WriteLineAsync($"error: {message}");
            }

            await host.Error.WriteLineAsync($"Try '{PathOf(parsed.CommandResult.Command)} --help'.");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = host.Out,
                Error = host.Error,
                ProcessTerminationTimeout = host.HandlesSignals ? TimeSpan.FromSeconds(5) : null,
            },
            cancellationToken);
    }

    private static RootCommand CreateRootCommand(ProgramHost host)
    {
        var options = new ConnectionOptions();
        var runner = new CommandRunner(host, options);
        var report = new ReportCommand(runner);
        var root = new RootCommand(
            "Administers an Atlassian organisation. Without a command it prints a report. Set ATLASSIAN_ADMIN_API_KEY to talk to "
            + "the real API; without it, an embedded server with made-up data stands in.")
        {
            report.Create(),
            new UsersCommand(runner).Create(),
            new RolesCommand(runner).Create(),
            new PoliciesCommand(runner).Create(),
            new EventsCommand(runner).Create(),
        };
        options.AddTo(root);
        report.MakeDefaultOf(root);
        return root;
    }

    private static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : command.Name;
}
