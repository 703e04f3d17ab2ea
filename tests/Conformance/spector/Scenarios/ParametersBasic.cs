using Spector.ParametersBasic;

namespace Spector.Scenarios;

internal static class ParametersBasicScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ParametersBasicClient(new ParametersBasicClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Parameters_Basic_ExplicitBody_simple", () => client.ExplicitBodySimpleAsync(new() { Name = "foo" }));
        await run.AcceptsAsync("Parameters_Basic_ImplicitBody_simple", () => client.ImplicitBodySimpleAsync(new() { Name = "foo" }));
    }
}
