using System.Net;
using Atlassian.Admin.Gen;
using OrgAdmin.Api;
using OrgAdmin.CommandLine;
using OrgAdmin.Connecting;

namespace OrgAdmin.Users;

/// <summary>Finds the user that is meant by an account id or an e-mail address.</summary>
internal sealed class UserFinder(Session session)
{
    /// <summary>The account id; an address is looked up in the list of users.</summary>
    /// <exception cref="CommandException">Nobody has this address.</exception>
    public async Task<string> FindAccountIdAsync(string idOrMail, CancellationToken cancellationToken)
    {
        if (!idOrMail.Contains('@', StringComparison.Ordinal))
        {
            return idOrMail;
        }

        string orgId = await session.GetOrganizationIdAsync(cancellationToken);
        await foreach (User user in session.Api.Users.GetOrganizationUsersAsync(orgId, cancellationToken: cancellationToken))
        {
            if (string.Equals(user.Email, idOrMail, StringComparison.OrdinalIgnoreCase) && user.AccountId is { } accountId)
            {
                return accountId;
            }
        }

        throw new CommandException($"No user of the organisation has the e-mail address '{idOrMail}'.");
    }

    /// <summary>The user and the directory that has it: asked one after the other, "not found" means the next one.</summary>
    /// <exception cref="UsageException">No directory is known.</exception>
    /// <exception cref="CommandException">It is in none of them.</exception>
    public async Task<LocatedUser> LocateAsync(string idOrMail, CancellationToken cancellationToken)
    {
        if (session.DirectoryIds.Count == 0)
        {
            throw new UsageException(
                "This command needs to know the user's directory, and the API has no list of them. Name it with --directory; "
                + "its id is in the address bar of admin.atlassian.com.");
        }

        string orgId = await session.GetOrganizationIdAsync(cancellationToken);
        string accountId = await FindAccountIdAsync(idOrMail, cancellationToken);
        foreach (string directoryId in session.DirectoryIds)
        {
            try
            {
                User user = await session.Api.Users.GetDirectoryUserAsync(orgId, directoryId, accountId, cancellationToken);
                return new LocatedUser(orgId, directoryId, accountId, user);
            }
            catch (ApiException<ErrorResponse> exception) when (exception.StatusCode == HttpStatusCode.NotFound)
            {
                // Not in this one.
            }
        }

        string directories = session.DirectoryIds is [var only]
            ? $"the directory {only}"
            : $"the directories {string.Join(", ", session.DirectoryIds)}";
        throw new CommandException($"There is no user '{idOrMail}' in {directories}.");
    }
}
