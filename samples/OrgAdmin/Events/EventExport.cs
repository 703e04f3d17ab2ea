using Atlassian.Admin.Gen;
using OrgAdmin.Api;
using OrgAdmin.CommandLine;
using OrgAdmin.Connecting;
using OrgAdmin.Output;

namespace OrgAdmin.Events;

/// <summary>
/// Streams events to a file, page by page: one page is in memory, and after each one the file and its checkpoint agree.
/// </summary>
internal sealed class EventExport(Session session, ExportFile file)
{
    public async Task RunAsync(ProgressBoard board, CancellationToken cancellationToken)
    {
        ExportQuery query = file.Checkpoint.Query;
        AsyncPageable<Event> events = session.Api.Events.GetOrganizationEventsAsync(
            query.OrganizationId, from: query.From, to: query.To, action: query.Action, cancellationToken: cancellationToken);

        // Nobody says how many events there are. They come newest first, so the time that is left tells how far it is.
        DateTimeOffset reached = query.To ?? session.UtcNow;
        ProgressLine line = board.Add("Events", (reached - query.From)?.TotalSeconds is > 0 and var seconds ? seconds : null);
        line.Advance(file.Checkpoint.Events, 0);

        using var lines = new JsonLines<Event>(AtlassianAdminJsonContext.Default.Event);
        await foreach (Page<Event> page in PagesOf(events))
        {
            lines.Clear();
            foreach (Event audit in page.Items)
            {
                lines.Add(audit);
            }

            await file.AppendAsync(lines.Written, page.Items.Count, page.ContinuationToken);
            DateTimeOffset last = page.Items is [.., { Attributes.Time: { } time }] && time < reached ? time : reached;
            line.Advance(page.Items.Count, (reached - last).TotalSeconds);
            reached = last;
        }

        line.Finish();
    }

    private IAsyncEnumerable<Page<Event>> PagesOf(AsyncPageable<Event> events)
    {
        try
        {
            return events.AsPages(file.Checkpoint.ContinuationToken);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(
                "The checkpoint's continuation token is none of this client. --force starts the export again.", exception);
        }
    }
}
