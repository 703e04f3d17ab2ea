using System.CommandLine;
using OrgAdmin.Connecting;

namespace OrgAdmin.CommandLine;

/// <summary>Runs a command on a connection, and turns what goes wrong into a message and an exit code.</summary>
internal sealed class CommandRunner(ProgramHost host, ConnectionOptions options)
{
    public void SetAction(Command command, Func<Session, ParseResult, CancellationToken, Task<int>> run) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                await using Session session = await Session.OpenAsync(host, options.Read(parsed), cancellationToken);
                return await run(session, parsed, cancellationToken);
            }
            catch (Exception exception) when (Failure.Of(exception, cancellationToken) is { } failure)
            {
                foreach (string line in failure.Lines)
                {
                    await host.Error.WriteLineAsync(line);
                }

                return failure.ExitCode;
            }
        });
}
