using Spector.ParametersQuery;

namespace Spector.Scenarios;

internal static class ParametersQueryScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ParametersQueryClient(new ParametersQueryClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Parameters_Query_Constant_post", () => client.ConstantPostAsync(ConstantPostQueryParam.ConstantValue));
    }
}
