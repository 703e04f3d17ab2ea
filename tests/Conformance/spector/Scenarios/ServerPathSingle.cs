using Spector.ServerPathSingle;

namespace Spector.Scenarios;

internal static class ServerPathSingleScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ServerPathSingleClient(new ServerPathSingleClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Server_Path_Single_myOp", () => client.MyOpAsync());
    }
}
