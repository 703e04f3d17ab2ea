using System.CommandLine;
using System.Diagnostics;
using OrgAdmin.CommandLine;
using OrgAdmin.Connecting;
using OrgAdmin.Output;

namespace OrgAdmin.Reporting;

/// <summary><c>report</c>, and what happens without a command.</summary>
internal sealed class ReportCommand(CommandRunner runner)
{
    private readonly Option<int> _dormantDays =
        NumberOption.Create("--dormant-days", "days", "After how many days without activity an account is dormant.", 90);

    private readonly Option<int> _eventDays =
        NumberOption.Create("--event-days", "days", "How many days of events are counted.", 180);

    public Command Create()
    {
        var command = new Command("report", "Prints a report of the organisation (the default).");
        MakeDefaultOf(command);
        return command;
    }

    public void MakeDefaultOf(Command command)
    {
        command.Add(_dormantDays);
        command.Add(_eventDays);
        runner.SetAction(command, RunAsync);
    }

    private async Task<int> RunAsync(Session session, ParseResult parsed, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        var collector = new ReportCollector(session, parsed.GetValue(_dormantDays), parsed.GetValue(_eventDays));
        OrganizationReport report = await session.Screen.WithProgressAsync(board => collector.CollectAsync(board, cancellationToken));
        new ReportPrinter(session.Screen).Print(report);

        string waited = session.Requests.RateLimited is var refused and > 0
            ? $", {PlainText.Count(refused)} of them answered 429 and sent again"
            : "";
        TimeSpan took = Stopwatch.GetElapsedTime(started);
        session.Screen.Note($"{PlainText.Count(session.Requests.Sent, "request")}{waited}, {took.TotalSeconds:0.0} s.");
        return ExitCode.Success;
    }
}
