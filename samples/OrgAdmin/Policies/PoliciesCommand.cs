using System.CommandLine;
using OrgAdmin.Api;
using OrgAdmin.CommandLine;
using OrgAdmin.Connecting;
using OrgAdmin.Output;

namespace OrgAdmin.Policies;

/// <summary><c>policies list|enable|disable</c>.</summary>
internal sealed class PoliciesCommand(CommandRunner runner)
{
    public Command Create() => new("policies", "Lists, enables and disables policies.")
    {
        CreateList(),
        CreateSwitch("enable", "Enables a policy.", PolicyStatus.Enabled),
        CreateSwitch("disable", "Disables a policy.", PolicyStatus.Disabled),
    };

    private Command CreateList()
    {
        var type = new Option<string?>("--type")
        {
            Description = "Only this type: ip-allowlist, data-residency, authentication, external-user, user-security.",
            HelpName = "type",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object per line, as the API has it." };
        var command = new Command(
            "list",
            "Lists the policies. Not on a terminal: id, status, type, last change and name with tabs between them.") { type, json };
        runner.SetAction(command, async (session, parsed, token) =>
        {
            string orgId = await session.GetOrganizationIdAsync(token);
            GetOrganizationPoliciesType? only = parsed.GetValue(type) is { } text ? new GetOrganizationPoliciesType(text) : null;
            IAsyncEnumerable<Policy> policies =
                session.Api.Policies.GetOrganizationPoliciesAsync(orgId, type: only, cancellationToken: token);
            if (parsed.GetValue(json))
            {
                using var lines = new JsonLines<Policy>(AtlassianAdminJsonContext.Default.Policy);
                await foreach (Policy policy in policies)
                {
                    lines.Add(policy);
                }

                await session.Screen.Out.WriteAsync(lines.Text);
                return ExitCode.Success;
            }

            _ = await WriteTableAsync(session, policies, token);
            return ExitCode.Success;
        });
        return command;
    }

    private Command CreateSwitch(string name, string description, PolicyStatus wanted)
    {
        var which = new Argument<string>("policy") { Description = "A policy's id or name." };
        which.MustBeIdentifier();
        var command = new Command(name, description) { which };
        runner.SetAction(command, async (session, parsed, token) =>
        {
            string orgId = await session.GetOrganizationIdAsync(token);
            Policy before = await FindAsync(session, orgId, parsed.GetRequiredValue(which), token);
            if (before.Status == wanted)
            {
                session.Screen.WriteLine($"{PlainText.OneLine(before.Name)}: {wanted} already");
                return ExitCode.Success;
            }

            // Get, change, put: all that is not changed goes back as it came, down to members that the document does not name.
            Policy changed = before with { Status = wanted };
            Policy after = await session.Api.Policies.UpdatePolicyAsync(orgId, before.Id!, ToRequest(changed), token);
            session.Screen.WriteLine($"{PlainText.OneLine(after.Name)}: {before.Status} -> {after.Status}");
            return ExitCode.Success;
        });
        return command;
    }

    private static PolicyUpdateRequest ToRequest(Policy policy) => new()
    {
        Name = policy.Name,
        Status = policy.Status is { } status ? new PolicyUpdateRequestStatus(status.Value) : null,
        Attributes = policy.Attributes,
    };

    private static async Task<Policy> FindAsync(Session session, string orgId, string idOrName, CancellationToken cancellationToken)
    {
        List<Policy> found = await session.Api.Policies.GetOrganizationPoliciesAsync(orgId, cancellationToken: cancellationToken)
            .Where(policy => policy.Id == idOrName || string.Equals(policy.Name, idOrName, StringComparison.OrdinalIgnoreCase))
            .ToListAsync(cancellationToken);
        return found switch
        {
            [{ Id: not null } policy] => policy,
            [] => throw new CommandException($"The organisation has no policy '{idOrName}'. 'policies list' shows them."),
            _ => throw new CommandException(
                $"More than one policy is called '{idOrName}'. Name it by its id: "
                + $"{string.Join(", ", found.Select(static policy => policy.Id))}."),
        };
    }

    private static Task<int> WriteTableAsync(Session session, IAsyncEnumerable<Policy> policies, CancellationToken cancellationToken)
    {
        TextColumn[] columns =
        [
            TextColumn.Id("Id"),
            new("Status", ColorOf: StatusColors.Of),
            new("Type"),
            TextColumn.Id("Last changed"),
            new("Name"),
        ];
        return session.Screen.ListAsync(columns, policies.Select(policy => CellsOf(policy, session.Screen.IsTerminal)), cancellationToken);

        static IReadOnlyList<string> CellsOf(Policy policy, bool forPeople) =>
        [
            policy.Id ?? "",
            policy.Status?.Value ?? "",
            policy.Type?.Value ?? "",
            forPeople ? PlainText.Day(policy.Updated) : PlainText.Moment(policy.Updated),
            policy.Name ?? "",
        ];
    }
}
