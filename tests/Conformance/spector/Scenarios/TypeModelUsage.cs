using Spector.TypeModelUsage;

namespace Spector.Scenarios;

internal static class TypeModelUsageScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypeModelUsageClient(new TypeModelUsageClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Type_Model_Usage_input", () => client.InputAsync(new() { RequiredProp = "example-value" }));
        await run.ReturnsAsync("Type_Model_Usage_output", new() { RequiredProp = "example-value" }, () => client.OutputAsync());
        await run.EchoesAsync("Type_Model_Usage_inputAndOutput", new InputOutputRecord { RequiredProp = "example-value" }, client.InputAndOutputAsync);
    }
}
