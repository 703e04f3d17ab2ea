using System.CommandLine;
using OrgAdmin.Api;
using OrgAdmin.CommandLine;
using OrgAdmin.Connecting;
using OrgAdmin.Output;

namespace OrgAdmin.Users;

/// <summary><c>users invite</c>.</summary>
internal sealed class InviteCommand
{
    private readonly CommandRunner _runner;
    private readonly Argument<string[]> _mails = new("email") { Description = "Whom to invite.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string[]> _groups = new("--group")
    {
        Description = "A group to put them in, by id or name; may be given more than once.",
        HelpName = "group",
    };

    public InviteCommand(CommandRunner runner)
    {
        _runner = runner;
        _mails.MustBeIdentifier();
        _groups.MustBeIdentifier();
    }

    public Command Create()
    {
        var command = new Command("invite", "Invites people by e-mail, into the --directory if one is given.") { _mails, _groups };
        _runner.SetAction(command, RunAsync);
        return command;
    }

    private async Task<int> RunAsync(Session session, ParseResult parsed, CancellationToken cancellationToken)
    {
        string orgId = await session.GetOrganizationIdAsync(cancellationToken);
        var request = new InviteUsersRequest
        {
            Emails = parsed.GetRequiredValue(_mails),
            DirectoryId = session.ChosenDirectoryIds is [var first, ..] ? first : null,
        };
        if (parsed.GetValue(_groups) is { Length: > 0 } groups)
        {
            // Records change by copy: what was not set is not sent.
            request = request with { GroupIds = await FindGroupsAsync(session, orgId, groups, cancellationToken) };
        }

        InviteUsersResponse response = await session.Api.Users.InviteUsersAsync(orgId, request, cancellationToken);
        foreach (InviteUsersResponseDataInvitedItem invited in response.Data?.Invited ?? [])
        {
            session.Screen.WriteLine($"{PlainText.OneLine(invited.Email)}: invited as {PlainText.OneLine(invited.AccountId)}");
        }

        IReadOnlyList<InviteUsersResponseDataFailedItem> failed = response.Data?.Failed ?? [];
        return failed.Count == 0
            ? ExitCode.Success
            : throw new CommandException(string.Join("; ", failed.Select(static item => $"{item.Email}: {item.Reason}")));
    }

    private static async Task<IReadOnlyList<string>> FindGroupsAsync(
        Session session,
        string orgId,
        string[] wanted,
        CancellationToken cancellationToken)
    {
        List<Group> groups = await session.Api.Groups.GetOrganizationGroupsAsync(orgId, cancellationToken: cancellationToken)
            .ToListAsync(cancellationToken);
        return
        [
            .. wanted.Select(name =>
                groups.Find(group => group.Id == name || name.Equals(group.Attributes?.Name, StringComparison.OrdinalIgnoreCase))?.Id
                ?? throw new CommandException($"The organisation has no group '{name}'.")),
        ];
    }
}
