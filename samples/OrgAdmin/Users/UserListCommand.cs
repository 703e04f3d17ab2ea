using System.CommandLine;
using System.Runtime.CompilerServices;
using OrgAdmin.Api;
using OrgAdmin.CommandLine;
using OrgAdmin.Connecting;
using OrgAdmin.Output;

namespace OrgAdmin.Users;

/// <summary><c>users list</c>: a table for people, tabs or JSON lines for scripts.</summary>
internal sealed class UserListCommand(CommandRunner runner)
{
    private readonly Option<string?> _status = new("--status")
    {
        Description = "Only users with this status: active, inactive, closed.",
        HelpName = "status",
    };

    private readonly Option<string?> _product = new("--product")
    {
        Description = "Only users of the product with this key, such as jira-software.",
        HelpName = "key",
    };

    private readonly Option<int> _limit = NumberOption.Create("--limit", "count", "Stop after so many users.", int.MaxValue);
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object per line, as the API has it." };

    public Command Create()
    {
        var command = new Command(
            "list",
            "Lists the users of the organisation, or of the --directory. Not on a terminal: account id, status, type, last active, "
            + "e-mail and name with tabs between them.")
        {
            _status,
            _product,
            _limit,
            _json,
        };
        runner.SetAction(command, RunAsync);
        return command;
    }

    private async Task<int> RunAsync(Session session, ParseResult parsed, CancellationToken cancellationToken)
    {
        // Open enums are made of any text: a status that came after this program was written can be asked for as well.
        UserAccountStatus? status = parsed.GetValue(_status) is { } text ? new UserAccountStatus(text) : null;
        string? product = parsed.GetValue(_product);

        // Lazy from end to end: with --limit 10, one page is fetched.
        IAsyncEnumerable<User> users = UsersOf(session, cancellationToken)
            .Where(user => status is null || user.AccountStatus == status)
            .Where(user => product is null || (user.ProductAccess ?? []).Any(access => access.Key == product))
            .Take(parsed.GetValue(_limit));
        if (parsed.GetValue(_json))
        {
            await WriteJsonAsync(session, users, cancellationToken);
        }
        else
        {
            await WriteTableAsync(session, users, cancellationToken);
        }

        return ExitCode.Success;
    }

    private static async IAsyncEnumerable<User> UsersOf(
        Session session,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string orgId = await session.GetOrganizationIdAsync(cancellationToken);
        if (session.ChosenDirectoryIds.Count == 0)
        {
            await foreach (User user in session.Api.Users.GetOrganizationUsersAsync(orgId, cancellationToken: cancellationToken))
            {
                yield return user;
            }

            yield break;
        }

        foreach (string directoryId in session.ChosenDirectoryIds)
        {
            await foreach (User user in session.Api.Users.GetDirectoryUsersAsync(orgId, directoryId, cancellationToken: cancellationToken))
            {
                yield return user;
            }
        }
    }

    private static async Task WriteJsonAsync(Session session, IAsyncEnumerable<User> users, CancellationToken cancellationToken)
    {
        using var lines = new JsonLines<User>(AtlassianAdminJsonContext.Default.User);
        await foreach (User user in users.WithCancellation(cancellationToken))
        {
            lines.Add(user);
            await session.Screen.Out.WriteAsync(lines.Text);
            lines.Clear();
        }
    }

    private static async Task WriteTableAsync(Session session, IAsyncEnumerable<User> users, CancellationToken cancellationToken)
    {
        // People have narrower screens than scripts.
        bool isTerminal = session.Screen.IsTerminal;
        TextColumn[] columns =
        [
            TextColumn.Id("Account id"),
            new("Status", ColorOf: StatusColors.Of),
            .. isTerminal ? Array.Empty<TextColumn>() : [new("Type")],
            TextColumn.Id("Last active"),
            new("E-mail"),
            new("Name"),
        ];
        int count = await session.Screen.ListAsync(columns, users.Select(user => CellsOf(user, isTerminal)), cancellationToken);
        session.Screen.Note($"{PlainText.Count(count, "user")}.");

        static IReadOnlyList<string> CellsOf(User user, bool forPeople) =>
        [
            user.AccountId ?? "",
            user.AccountStatus?.Value ?? "",
            .. forPeople ? Array.Empty<string>() : [user.AccountType?.Value ?? ""],
            forPeople ? PlainText.Day(user.LastActive) : PlainText.Moment(user.LastActive),
            user.Email ?? "",
            user.Name ?? "",
        ];
    }
}
