using System.CommandLine;
using OrgAdmin.Api;
using OrgAdmin.CommandLine;
using OrgAdmin.Connecting;

namespace OrgAdmin.Users;

/// <summary><c>users list|invite|suspend|restore|remove</c>.</summary>
internal sealed class UsersCommand(CommandRunner runner)
{
    public Command Create() => new("users", "Lists, invites, suspends, restores and removes users.")
    {
        new UserListCommand(runner).Create(),
        new InviteCommand(runner).Create(),
        CreateChange(
            "suspend",
            "Takes a user's access away, for a while.",
            static (session, user, token) =>
                session.Api.Users.SuspendUserAsync(user.OrganizationId, user.DirectoryId, user.AccountId, token)),
        CreateChange(
            "restore",
            "Gives a suspended user's access back.",
            static (session, user, token) =>
                session.Api.Users.RestoreUserAsync(user.OrganizationId, user.DirectoryId, user.AccountId, token)),
        CreateRemove(),
    };

    private Command CreateChange(string name, string description, Func<Session, LocatedUser, CancellationToken, Task> change)
    {
        Argument<string> who = UserArgument.Create();
        var command = new Command(name, description) { who };
        runner.SetAction(command, async (session, parsed, token) =>
        {
            LocatedUser before = await new UserFinder(session).LocateAsync(parsed.GetRequiredValue(who), token);
            await change(session, before, token);

            // The operation answers 204, without the user: ask for what became of it.
            User after = await session.Api.Users.GetDirectoryUserAsync(before.OrganizationId, before.DirectoryId, before.AccountId, token);
            session.Screen.WriteLine(after.AccountStatus == before.User.AccountStatus
                ? $"{before.Display}: {after.AccountStatus} already"
                : $"{before.Display}: {before.User.AccountStatus} -> {after.AccountStatus}");
            return ExitCode.Success;
        });
        return command;
    }

    private Command CreateRemove()
    {
        Argument<string> who = UserArgument.Create();
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask. Nobody is asked where there is no terminal either." };
        var command = new Command("remove", "Removes a user from the directory.") { who, yes };
        runner.SetAction(command, async (session, parsed, token) =>
        {
            LocatedUser user = await new UserFinder(session).LocateAsync(parsed.GetRequiredValue(who), token);
            string question = $"Remove {user.Display} from the directory {user.DirectoryId}?";
            if (!parsed.GetValue(yes) && !await session.Screen.ConfirmAsync(question, token))
            {
                session.Screen.Note("Nothing was removed.");
                return ExitCode.Failure;
            }

            await session.Api.Users.RemoveDirectoryUserAsync(user.OrganizationId, user.DirectoryId, user.AccountId, token);
            session.Screen.WriteLine($"{user.Display}: removed from the directory {user.DirectoryId}");
            return ExitCode.Success;
        });
        return command;
    }
}
