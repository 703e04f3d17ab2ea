using OrgAdmin.Api;
using OrgAdmin.Output;

namespace OrgAdmin.Reporting;

/// <summary>Lays the report out.</summary>
internal sealed class ReportPrinter(Screen screen)
{
    private const int DormantShown = 10;
    private const int ActionsShown = 40;

    public void Print(OrganizationReport report)
    {
        PrintOverview(report);
        PrintStatuses(report.Users);
        PrintProducts(report.Users);
        PrintDormant(report);
        PrintDomains(report);
        PrintPolicies(report.Policies);
        PrintEvents(report.Events);
    }

    private void PrintOverview(OrganizationReport report)
    {
        var table = new TextTable(new TextColumn("What"), TextColumn.Number("Count"));
        table.Add("Users", PlainText.Count(report.Users.Total));
        foreach ((string id, long count) in report.Directories)
        {
            table.Add($"  in directory {id}", PlainText.Count(count));
        }

        table.Add(
            $"  dormant (active accounts, away for {PlainText.Count(report.Users.DormantDays, "day")})",
            PlainText.Count(report.Users.DormantCount));
        table.Add("Groups", PlainText.Count(report.Groups.Count));
        table.Add("Domains", PlainText.Count(report.Domains.Count));
        table.Add("  unverified", PlainText.Count(report.UnverifiedDomains.Count()));
        table.Add("Policies", PlainText.Count(report.Policies.Count));
        table.Add($"Events of the last {PlainText.Count(report.Events.Days, "day")}", PlainText.Count(report.Events.Total));

        string name = PlainText.OneLine(report.Organization.Attributes?.Name ?? "Organisation");
        screen.Section($"{name} ({PlainText.OneLine(report.Organization.Id)}) on {PlainText.Day(report.AsOf)}", table);
    }

    private void PrintStatuses(UserTally users)
    {
        var table = new TextTable(
            new TextColumn("Status", ColorOf: StatusColors.Of),
            TextColumn.Number("Users"),
            TextColumn.Number("Share"),
            new TextColumn("Means"));
        foreach ((UserAccountStatus status, int count) in users.ByStatus.OrderByDescending(static pair => pair.Value))
        {
            table.AddWithBar(
                (double)count / users.Total,
                status.Value,
                PlainText.Count(count),
                PlainText.Share(count, users.Total),
                MeaningOf(status));
        }

        screen.Section("Users by status", table);
    }

    /// <summary>Open enums: a new status of the API is no error and no null, it is <c>Unknown</c> here and keeps its text.</summary>
    private static string MeaningOf(UserAccountStatus status) => status.AsKnown switch
    {
        UserAccountStatus.Known.Active => "can log in",
        UserAccountStatus.Known.Inactive => "suspended",
        UserAccountStatus.Known.Closed => "gone for good",
        _ => "not in the API's document",
    };

    private void PrintProducts(UserTally users)
    {
        var table = new TextTable(
            new TextColumn("Product"),
            TextColumn.Number("Users"),
            TextColumn.Number("Share"),
            TextColumn.Number($"Used within {users.DormantDays} days"));
        foreach (ProductTally product in users.ByProduct.Values.OrderByDescending(static product => product.Users))
        {
            table.AddWithBar(
                (double)product.Users / users.Total,
                product.Name,
                PlainText.Count(product.Users),
                PlainText.Share(product.Users, users.Total),
                PlainText.Count(product.UsedLately));
        }

        screen.Section("Users by product", table);
    }

    private void PrintDormant(OrganizationReport report)
    {
        UserTally users = report.Users;
        var table = new TextTable(
            new TextColumn("Name"),
            new TextColumn("E-mail"),
            new TextColumn("Last active"),
            TextColumn.Number("Days away"));
        foreach (User user in users.Dormant.Take(DormantShown))
        {
            string away = (report.AsOf - (user.LastActive ?? user.Created)) is { } time ? PlainText.Count(time.Days) : "";
            table.Add(user.Name ?? "", user.Email ?? "", PlainText.Day(user.LastActive), away);
        }

        string shown = users.DormantCount > DormantShown ? $"; the {DormantShown} longest away" : "";
        screen.Section(
            $"Dormant accounts: {PlainText.Count(users.DormantCount)}, "
            + $"{PlainText.Count(users.NeverActiveCount)} of them never active{shown}",
            table);
    }

    private void PrintDomains(OrganizationReport report)
    {
        var table = new TextTable(
            new TextColumn("Domain"),
            new TextColumn("Claimed by"),
            new TextColumn("Status", ColorOf: StatusColors.Of));
        foreach (Domain domain in report.UnverifiedDomains)
        {
            DomainAttributesClaim? claim = domain.Attributes?.Claim;
            table.Add(domain.Attributes?.Name ?? "", claim?.Type?.Value ?? "nobody", claim?.Status?.Value ?? "unclaimed");
        }

        screen.Section($"Unverified domains: {table.Rows.Count} of {report.Domains.Count}", table);
    }

    private void PrintPolicies(IReadOnlyList<Policy> policies)
    {
        var table = new TextTable(
            new TextColumn("Type"),
            TextColumn.Number("Enabled"),
            TextColumn.Number("Disabled"),
            TextColumn.Number("Other"),
            new TextColumn("Last changed"));
        foreach (IGrouping<string, Policy> type in policies.GroupBy(static policy => policy.Type?.Value ?? "(none)"))
        {
            int enabled = type.Count(static policy => policy.Status == PolicyStatus.Enabled);
            int disabled = type.Count(static policy => policy.Status == PolicyStatus.Disabled);
            table.AddWithBar(
                (double)enabled / type.Count(),
                type.Key,
                PlainText.Count(enabled),
                PlainText.Count(disabled),
                PlainText.Count(type.Count() - enabled - disabled),
                PlainText.Day(type.Max(static policy => policy.Updated)));
        }

        screen.Section($"Policies: {PlainText.Count(policies.Count)}", table);
    }

    private void PrintEvents(EventTally events)
    {
        var table = new TextTable(new TextColumn("Action"), TextColumn.Number("Events"), TextColumn.Number("Share"));
        List<KeyValuePair<string, int>> actions =
            [.. events.ByAction.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal)];
        double most = actions.Count > 0 ? actions[0].Value : 1;
        foreach ((string action, int count) in actions.Take(ActionsShown))
        {
            table.AddWithBar(count / most, action, PlainText.Count(count), PlainText.Share(count, events.Total));
        }

        if (actions.Count > ActionsShown)
        {
            int rest = actions.Skip(ActionsShown).Sum(static pair => pair.Value);
            table.Add($"{actions.Count - ActionsShown} others", PlainText.Count(rest), PlainText.Share(rest, events.Total));
        }

        screen.Section($"Events by action: {PlainText.Count(events.Total)}", table);
    }
}
