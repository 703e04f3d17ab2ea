using Atlassian.Admin.Gen;
using OrgAdmin.Api;
using OrgAdmin.Connecting;
using OrgAdmin.Output;

namespace OrgAdmin.Reporting;

/// <summary>Reads what the report needs, everything that does not depend on anything else at the same time.</summary>
internal sealed class ReportCollector(Session session, int dormantDays, int eventDays)
{
    private const int EventWindows = 6;

    public async Task<OrganizationReport> CollectAsync(ProgressBoard board, CancellationToken cancellationToken)
    {
        string orgId = await session.GetOrganizationIdAsync(cancellationToken);
        IAtlassianAdminClient api = session.Api;

        // When one of the readers fails, the others need not go on.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken token = stop.Token;

        // Created first, so that the bars keep their order.
        ProgressLine usersLine = board.Add("Users");
        ProgressLine groupsLine = board.Add("Groups");
        ProgressLine domainsLine = board.Add("Domains");
        ProgressLine policiesLine = board.Add("Policies");
        ProgressLine eventsLine = board.Add("Events", total: eventDays);

        Task<Organization> organization = api.Organizations.GetOrganizationByIdAsync(orgId, token);
        Task<UserTally> users = ReadUsersAsync(orgId, usersLine, token);
        Task<List<Group>> groups = ReadAllAsync(api.Groups.GetOrganizationGroupsAsync(orgId, cancellationToken: token), groupsLine);
        Task<List<Domain>> domains = ReadAllAsync(api.Domains.GetOrganizationDomainsAsync(orgId, cancellationToken: token), domainsLine);
        Task<List<Policy>> policies = ReadAllAsync(
            api.Policies.GetOrganizationPoliciesAsync(orgId, cancellationToken: token), policiesLine);
        Task<KeyValuePair<string, long>[]> directories = Task.WhenAll(session.DirectoryIds.Select(id => CountAsync(orgId, id, token)));
        Task<EventTally> events = ReadEventsAsync(orgId, eventsLine, token);

        Task[] all = [organization, users, groups, domains, policies, directories, events];
        await StopAtFirstFailureAsync(all, stop);
        return new OrganizationReport
        {
            Organization = await organization,
            AsOf = session.UtcNow,
            Users = await users,
            Directories = await directories,
            Groups = await groups,
            Domains = await domains,
            Policies = await policies,
            Events = await events,
        };
    }

    /// <summary>The list is a sequence of items; the pages behind it are fetched when their turn comes.</summary>
    private static async Task<List<T>> ReadAllAsync<T>(AsyncPageable<T> list, ProgressLine line)
    {
        var items = new List<T>();
        await foreach (T item in list)
        {
            items.Add(item);
            line.Advance(1, 0);
        }

        line.Finish();
        return items;
    }

    private async Task<UserTally> ReadUsersAsync(string orgId, ProgressLine line, CancellationToken cancellationToken)
    {
        var tally = new UserTally(session.UtcNow, dormantDays);
        AsyncPageable<User> users = session.Api.Users.GetOrganizationUsersAsync(orgId, cancellationToken: cancellationToken);
        await foreach (Page<User> page in users.AsPages())
        {
            foreach (User user in page.Items)
            {
                tally.Add(user);
            }

            line.Advance(page.Items.Count, 0);
        }

        line.Finish();
        return tally;
    }

    private async Task<KeyValuePair<string, long>> CountAsync(string orgId, string directoryId, CancellationToken cancellationToken)
    {
        GetDirectoryUserCountResponse response = await session.Api.Users.GetDirectoryUserCountAsync(orgId, directoryId, cancellationToken);
        return new KeyValuePair<string, long>(directoryId, response.Data?.Count ?? 0);
    }

    private async Task<EventTally> ReadEventsAsync(string orgId, ProgressLine line, CancellationToken cancellationToken)
    {
        EventTally[] parts = await Task.WhenAll(
            EventWindow.Split(session.UtcNow, eventDays, EventWindows)
                .Select(window => ReadEventsAsync(orgId, window, line, cancellationToken)));
        var total = new EventTally(eventDays);
        foreach (EventTally part in parts)
        {
            total.Add(part);
        }

        line.Finish();
        return total;
    }

    private async Task<EventTally> ReadEventsAsync(string orgId, EventWindow window, ProgressLine line, CancellationToken cancellationToken)
    {
        var tally = new EventTally(eventDays);
        AsyncPageable<Event> events = session.Api.Events.GetOrganizationEventsAsync(
            orgId, from: window.From, to: window.To, cancellationToken: cancellationToken);
        double reported = 0;
        await foreach (Page<Event> page in events.AsPages())
        {
            foreach (Event audit in page.Items)
            {
                tally.Add(audit);
            }

            // Newest first: how far back a page reaches tells how much of the window has been read.
            DateTimeOffset reached = page.Items is [.., var last] ? last.Attributes?.Time ?? window.To : window.From;
            double read = Math.Clamp((window.To - reached).TotalDays, reported, window.Days);
            line.Advance(page.Items.Count, read - reported);
            reported = read;
        }

        line.Advance(0, window.Days - reported);
        return tally;
    }

    private static async Task StopAtFirstFailureAsync(Task[] tasks, CancellationTokenSource stop)
    {
        await foreach (Task done in Task.WhenEach(tasks))
        {
            if (done.IsFaulted)
            {
                await stop.CancelAsync();
            }
        }

        // Of failures and cancellations, this throws a failure.
        await Task.WhenAll(tasks);
    }
}
