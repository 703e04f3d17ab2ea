using System.Net;
using Atlassian.Admin.Gen;
using Spector.AuthenticationHttpCustom;

namespace Spector.Scenarios;

internal static class AuthenticationHttpCustomScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using AuthenticationHttpCustomClient valid = Client(run, "valid-key");
        await run.AcceptsAsync("Authentication_Http_Custom_valid", () => valid.Default.ValidAsync());

        using AuthenticationHttpCustomClient invalid = Client(run, "invalid-key");
        await run.RefusesAsync("Authentication_Http_Custom_invalid", HttpStatusCode.Forbidden, () => invalid.Default.InvalidAsync());
    }

    private static AuthenticationHttpCustomClient Client(ScenarioRun run, string key) =>
        new(new AuthenticationHttpCustomClientOptions { BaseAddress = run.Server, Credential = ApiCredential.Http("SharedAccessKey", key) });
}
