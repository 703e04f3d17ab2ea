using Atlassian.Admin.Gen.Testing;

namespace AtlassianAdmin.Tests;

/// <summary>How a consumer tests code that uses the client, without a server.</summary>
public sealed class ConsumerTests
{
    private static readonly DateTimeOffset Limit = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly User Dormant = new() { AccountId = "old", AccountStatus = UserAccountStatus.Active, LastActive = Limit.AddDays(-1) };

    private static readonly User Busy = new() { AccountId = "new", AccountStatus = UserAccountStatus.Active, LastActive = Limit.AddDays(1) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_fake_transport_takes_three_lines()
    {
        using FakeTransport fake = new();
        fake.On(UsersOperations.GetDirectoryUsers).Respond(new UserPage { Data = [Dormant, Busy] });
        fake.On(UsersOperations.SuspendUser).Respond();

        using AtlassianAdminClient client = new(new AtlassianAdminClientOptions { Handler = fake });
        int suspended = await new Deprovisioning(client.Users).SuspendDormantAsync("o-1", "d-1", Limit, Token);

        Assert.Equal(1, suspended);
        Assert.Equal("/v2/orgs/o-1/directories/d-1/users/old/suspend", fake.Requests[^1].RequestUri.AbsolutePath);
    }

    [Fact]
    public async Task A_documented_error_can_be_faked()
    {
        using FakeTransport fake = new();
        fake.On(UsersOperations.GetDirectoryUsers).RespondError(System.Net.HttpStatusCode.NotFound, new ErrorResponse { Message = "No such directory." });
        using AtlassianAdminClient client = new(new AtlassianAdminClientOptions { Handler = fake });

        ApiException<ErrorResponse> error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(
            () => new Deprovisioning(client.Users).SuspendDormantAsync("o-1", "d-1", Limit, Token));

        Assert.Equal("No such directory.", error.Error.Message);
    }

    [Fact]
    public async Task The_interface_can_be_faked_by_hand_with_pages_made_by_hand()
    {
        FakeUsers users = new(AsyncPageable.FromPages([new Page<User>([Busy], "next"), new Page<User>([Dormant])]));

        int suspended = await new Deprovisioning(users).SuspendDormantAsync("o-1", "d-1", Limit, Token);

        Assert.Equal(1, suspended);
        Assert.Equal(["old"], users.Suspended);
    }
}
