using Spector.ServerEndpointNotDefined;

namespace Spector.Scenarios;

internal static class ServerEndpointNotDefinedScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ServerEndpointNotDefinedClient(
            new ServerEndpointNotDefinedClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Server_Endpoint_NotDefined_valid", () => client.ValidAsync());
    }
}
