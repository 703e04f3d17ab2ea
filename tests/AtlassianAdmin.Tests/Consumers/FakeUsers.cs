namespace AtlassianAdmin.Tests;

/// <summary>The interface implemented by hand: what is not needed is not there.</summary>
internal sealed class FakeUsers(AsyncPageable<User> users) : IUsersClient
{
    public List<string> Suspended { get; } = [];

    public IUsersRawClient WithRawResponse => throw new NotSupportedException();

    public AsyncPageable<User> GetDirectoryUsersAsync(
        string orgId, string directoryId, string? cursor = null, CancellationToken cancellationToken = default) => users;

    public Task SuspendUserAsync(string orgId, string directoryId, string accountId, CancellationToken cancellationToken = default)
    {
        Suspended.Add(accountId);
        return Task.CompletedTask;
    }

    public AsyncPageable<User> GetOrganizationUsersAsync(string orgId, string? cursor = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<User> GetDirectoryUserAsync(string orgId, string directoryId, string accountId, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task RemoveDirectoryUserAsync(string orgId, string directoryId, string accountId, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<GetDirectoryUserCountResponse> GetDirectoryUserCountAsync(
        string orgId, string directoryId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<InviteUsersResponse> InviteUsersAsync(string orgId, InviteUsersRequest body, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task RestoreUserAsync(string orgId, string directoryId, string accountId, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task GrantUserAccessAsync(string orgId, string userId, RoleAssignmentRequest body, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task RevokeUserAccessAsync(string orgId, string userId, RoleAssignmentRequest body, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<GetUserRoleAssignmentsResponse> GetUserRoleAssignmentsAsync(
        string orgId, string directoryId, string accountId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task AssignOrganizationRoleAsync(
        string orgId, string userId, OrgRoleAssignmentRequest body, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task RevokeOrganizationRoleAsync(
        string orgId, string userId, OrgRoleAssignmentRequest body, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
