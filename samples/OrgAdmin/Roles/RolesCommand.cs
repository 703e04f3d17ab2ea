using System.CommandLine;
using OrgAdmin.Api;
using OrgAdmin.CommandLine;
using OrgAdmin.Connecting;
using OrgAdmin.Output;
using OrgAdmin.Users;

namespace OrgAdmin.Roles;

/// <summary><c>roles list|assign|revoke</c>: roles on the organisation, and with <c>--resource</c> roles on a product.</summary>
internal sealed class RolesCommand(CommandRunner runner)
{
    public Command Create() => new("roles", "Lists, assigns and revokes a user's roles.")
    {
        CreateList(),
        CreateChange(
            "assign",
            "Gives a user a role.",
            "assigned to",
            static users => users.AssignOrganizationRoleAsync,
            static users => users.GrantUserAccessAsync),
        CreateChange(
            "revoke",
            "Takes a role from a user.",
            "revoked from",
            static users => users.RevokeOrganizationRoleAsync,
            static users => users.RevokeUserAccessAsync),
    };

    private Command CreateList()
    {
        Argument<string> who = UserArgument.Create();
        var command = new Command("list", "Lists a user's roles, and the ids of what they are held on.") { who };
        runner.SetAction(command, async (session, parsed, token) =>
        {
            LocatedUser user = await new UserFinder(session).LocateAsync(parsed.GetRequiredValue(who), token);
            GetUserRoleAssignmentsResponse roles = await session.Api.Users.GetUserRoleAssignmentsAsync(
                user.OrganizationId, user.DirectoryId, user.AccountId, token);
            _ = await session.Screen.ListAsync(
                [new TextColumn("Role"), new TextColumn("Type"), TextColumn.Id("Resource")],
                (roles.Data ?? []).ToAsyncEnumerable().Select(CellsOf),
                token);
            return ExitCode.Success;
        });
        return command;
    }

    private static IReadOnlyList<string> CellsOf(RoleAssignment assignment) =>
        [assignment.Role ?? "", assignment.Resource?.Type ?? "", assignment.Resource?.Id ?? ""];

    private Command CreateChange(
        string name,
        string description,
        string done,
        Func<IUsersClient, Func<string, string, OrgRoleAssignmentRequest, CancellationToken, Task>> onOrganization,
        Func<IUsersClient, Func<string, string, RoleAssignmentRequest, CancellationToken, Task>> onResource)
    {
        Argument<string> who = UserArgument.Create();
        var role = new Argument<string>("role")
        {
            Description = "org-admin, trusted-user or user; with --resource a product's role, such as atlassian/user.",
        };
        role.MustBeIdentifier();
        var resource = new Option<string?>("--resource")
        {
            Description = "The id of a product site; 'roles list' shows such ids.",
            HelpName = "id",
        };
        resource.MustBeIdentifier();
        var type = new Option<string>("--resource-type")
        {
            Description = "The resource's type.",
            HelpName = "type",
            DefaultValueFactory = static _ => "site",
        };
        var command = new Command(name, description) { who, role, resource, type };
        runner.SetAction(command, async (session, parsed, token) =>
        {
            string user = parsed.GetRequiredValue(who);
            string wanted = parsed.GetRequiredValue(role);
            string orgId = await session.GetOrganizationIdAsync(token);
            string accountId = await new UserFinder(session).FindAccountIdAsync(user, token);
            if (parsed.GetValue(resource) is { } resourceId)
            {
                await onResource(session.Api.Users)(orgId, accountId, OnResource(wanted, resourceId, parsed.GetValue(type)), token);
                session.Screen.WriteLine($"{wanted} on {resourceId} {done} {user}");
                return ExitCode.Success;
            }

            await onOrganization(session.Api.Users)(orgId, accountId, OnOrganization(session, wanted), token);
            session.Screen.WriteLine($"{wanted} {done} {user}");
            return ExitCode.Success;
        });
        return command;
    }

    private static RoleAssignmentRequest OnResource(string role, string resourceId, string? resourceType) => new()
    {
        Roles =
        [
            new RoleAssignmentRequestRolesItem
            {
                Role = role,
                Resource = new RoleAssignmentRequestRolesItemResource { Id = resourceId, Type = resourceType },
            },
        ],
    };

    private static OrgRoleAssignmentRequest OnOrganization(Session session, string role)
    {
        // An open enum takes a role that the API learned later; the API has the last word.
        var wanted = new OrgRoleAssignmentRequestRole(role);
        if (!wanted.IsKnown)
        {
            session.Screen.Note(
                $"'{PlainText.OneLine(role)}' is no role of an organisation that the API's document knows. "
                + "A product's role needs --resource.");
        }

        return new OrgRoleAssignmentRequest { Role = wanted };
    }
}
