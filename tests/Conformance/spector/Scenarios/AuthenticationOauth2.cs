using System.Net;
using Atlassian.Admin.Gen;
using Spector.AuthenticationOauth2;

namespace Spector.Scenarios;

internal static class AuthenticationOauth2Scenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new AuthenticationOauth2Client(
            new AuthenticationOauth2ClientOptions { BaseAddress = run.Server, Credential = ApiCredential.Bearer("https://security.microsoft.com/.default") });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Authentication_OAuth2_valid", () => client.ValidAsync());
        await run.RefusesAsync("Authentication_OAuth2_invalid", HttpStatusCode.Forbidden, () => client.InvalidAsync());
    }
}
