using Atlassian.Admin.Gen;
using Spector.AuthenticationUnion;

namespace Spector.Scenarios;

internal static class AuthenticationUnionScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new AuthenticationUnionClient(
            new AuthenticationUnionClientOptions { BaseAddress = run.Server, Credential = ApiCredential.Bearer("https://security.microsoft.com/.default") });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Authentication_Union_validToken", () => client.ValidTokenAsync());

        using var withKey = new AuthenticationUnionClient(
            new AuthenticationUnionClientOptions { BaseAddress = run.Server, Credential = ApiCredential.ApiKey("valid-key") });
        await run.AcceptsAsync("Authentication_Union_validKey", () => withKey.Default.ValidKeyAsync());
    }
}
