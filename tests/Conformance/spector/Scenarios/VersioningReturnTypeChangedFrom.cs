using Spector.VersioningReturnTypeChangedFromV2;

namespace Spector.Scenarios;

internal static class VersioningReturnTypeChangedFromScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new VersioningReturnTypeChangedFromV2Client(
            new VersioningReturnTypeChangedFromV2ClientOptions { BaseAddress = new Uri(run.Server, "versioning/return-type-changed-from/api-version:v2") });
        IDefaultClient client = root.Default;
        await run.EchoesAsync("Versioning_ReturnTypeChangedFrom_test", "test", client.TestAsync);
    }
}
