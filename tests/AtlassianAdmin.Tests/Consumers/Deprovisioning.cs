namespace AtlassianAdmin.Tests;

/// <summary>A consumer's class, as a user of the client would write it.</summary>
internal sealed class Deprovisioning(IUsersClient users)
{
    public async Task<int> SuspendDormantAsync(string orgId, string directoryId, DateTimeOffset before, CancellationToken cancellationToken)
    {
        int suspended = 0;
        await foreach (User user in users.GetDirectoryUsersAsync(orgId, directoryId, cancellationToken: cancellationToken))
        {
            if (user.AccountStatus?.AsKnown == UserAccountStatus.Known.Active && user.LastActive < before)
            {
                await users.SuspendUserAsync(orgId, directoryId, user.AccountId!, cancellationToken);
                suspended++;
            }
        }

        return suspended;
    }
}
