using Spector.ServerVersionsVersioned2022_12_01Preview;

namespace Spector.Scenarios;

internal static class ServerVersionsVersionedScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ServerVersionsVersioned2022_12_01PreviewClient(
            new ServerVersionsVersioned2022_12_01PreviewClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Server_Versions_Versioned_withoutApiVersion", () => client.WithoutApiVersionAsync());
        await run.AcceptsAsync("Server_Versions_Versioned_withQueryApiVersion", () => client.WithQueryApiVersionAsync("2022-12-01-preview"));
        await run.AcceptsAsync("Server_Versions_Versioned_withPathApiVersion", () => client.WithPathApiVersionAsync("2022-12-01-preview"));
        await run.AcceptsAsync("Server_Versions_Versioned_withQueryOldApiVersion", () => client.WithQueryOldApiVersionAsync("2021-01-01-preview"));
    }
}
