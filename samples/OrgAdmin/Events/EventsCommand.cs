using System.CommandLine;
using OrgAdmin.CommandLine;
using OrgAdmin.Connecting;
using OrgAdmin.Output;

namespace OrgAdmin.Events;

/// <summary><c>events export</c>.</summary>
internal sealed class EventsCommand
{
    private readonly CommandRunner _runner;
    private readonly Option<DateTimeOffset?> _from = DateOption.Create(
        "--from", "The first day or moment. Default: as far back as there are events.", wholeDay: false);
    private readonly Option<DateTimeOffset?> _to = DateOption.Create(
        "--to", "The last day or moment, which is exported too. Default: now.", wholeDay: true);
    private readonly Option<string?> _action = new("--action")
    {
        Description = "Only events with this action, such as user_login.",
        HelpName = "action",
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The file.",
        HelpName = "file",
        DefaultValueFactory = static _ => "events.jsonl",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Replace the file, and start an interrupted export again." };

    public EventsCommand(CommandRunner runner)
    {
        _runner = runner;
        _out.MustBeIdentifier();
    }

    public Command Create()
    {
        var export = new Command(
            "export",
            "Writes audit events to a file, one JSON object per line. An interrupted export goes on where it stopped when it is run again.")
        {
            _from,
            _to,
            _action,
            _out,
            _force,
        };
        _runner.SetAction(export, RunAsync);
        return new Command("events", "Exports audit events.") { export };
    }

    private async Task<int> RunAsync(Session session, ParseResult parsed, CancellationToken cancellationToken)
    {
        DateTimeOffset? from = parsed.GetValue(_from);
        DateTimeOffset? to = parsed.GetValue(_to);
        if (from > to)
        {
            throw new UsageException("--from is after --to.");
        }

        string orgId = await session.GetOrganizationIdAsync(cancellationToken);
        string path = parsed.GetRequiredValue(_out);
        var query = new ExportQuery(session.Source, orgId, from, to, parsed.GetValue(_action));
        await using var file = ExportFile.Open(path, query, parsed.GetValue(_force));
        if (file.Checkpoint.Events > 0)
        {
            session.Screen.Note($"Going on after {PlainText.Count(file.Checkpoint.Events, "event")}.");
        }

        bool finished = false;
        try
        {
            _ = await session.Screen.WithProgressAsync(async board =>
            {
                await new EventExport(session, file).RunAsync(board, cancellationToken);
                return finished = true;
            });
        }
        finally
        {
            if (!finished)
            {
                session.Screen.Note(
                    $"{PlainText.Count(file.Checkpoint.Events, "event")} so far in {path}. Run the same command again to go on.");
            }
        }

        session.Screen.WriteLine($"{PlainText.Count(file.Checkpoint.Events, "event")} in {path} ({PlainText.Count(file.Length)} bytes)");
        return ExitCode.Success;
    }
}
