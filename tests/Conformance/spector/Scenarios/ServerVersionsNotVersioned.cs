using Spector.ServerVersionsNotVersioned;

namespace Spector.Scenarios;

internal static class ServerVersionsNotVersionedScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ServerVersionsNotVersionedClient(
            new ServerVersionsNotVersionedClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Server_Versions_NotVersioned_withoutApiVersion", () => client.WithoutApiVersionAsync());
        await run.AcceptsAsync("Server_Versions_NotVersioned_withQueryApiVersion", () => client.WithQueryApiVersionAsync("v1.0"));
        await run.AcceptsAsync("Server_Versions_NotVersioned_withPathApiVersion", () => client.WithPathApiVersionAsync("v1.0"));
    }
}
