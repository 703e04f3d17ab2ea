using System.Net;
using Atlassian.Admin.Gen;
using Spector.AuthenticationApiKey;

namespace Spector.Scenarios;

internal static class AuthenticationApiKeyScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using AuthenticationApiKeyClient valid = Client(run, "valid-key");
        await run.AcceptsAsync("Authentication_ApiKey_valid", () => valid.Default.ValidAsync());

        using AuthenticationApiKeyClient invalid = Client(run, "invalid-key");
        await run.RefusesAsync("Authentication_ApiKey_invalid", HttpStatusCode.Forbidden, () => invalid.Default.InvalidAsync());
    }

    private static AuthenticationApiKeyClient Client(ScenarioRun run, string key) =>
        new(new AuthenticationApiKeyClientOptions { BaseAddress = run.Server, Credential = ApiCredential.ApiKey(key) });
}
