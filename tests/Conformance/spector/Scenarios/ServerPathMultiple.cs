using Spector.ServerPathMultiple;

namespace Spector.Scenarios;

internal static class ServerPathMultipleScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ServerPathMultipleClient(
            new ServerPathMultipleClientOptions { BaseAddress = new Uri(run.Server, "server/path/multiple/v1.0") });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Server_Path_Multiple_noOperationParams", () => client.NoOperationParamsAsync());
        await run.AcceptsAsync("Server_Path_Multiple_withOperationPathParam", () => client.WithOperationPathParamAsync("test"));
    }
}
