using Atlassian.Admin.Gen;
using Spector.AuthenticationNoauthUnion;

namespace Spector.Scenarios;

internal static class AuthenticationNoauthUnionScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new AuthenticationNoauthUnionClient(
            new AuthenticationNoauthUnionClientOptions { BaseAddress = run.Server, Credential = ApiCredential.Bearer("https://security.microsoft.com/.default") });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Authentication_Noauth_Union_validToken", () => client.ValidTokenAsync());

        using var anonymous = new AuthenticationNoauthUnionClient(new AuthenticationNoauthUnionClientOptions { BaseAddress = run.Server });
        await run.AcceptsAsync("Authentication_Noauth_Union_validNoAuth", () => anonymous.Default.ValidNoAuthAsync());
    }
}
