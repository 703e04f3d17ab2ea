using Spector.ParametersPath;

namespace Spector.Scenarios;

internal static class ParametersPathScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ParametersPathClient(new ParametersPathClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Parameters_Path_normal", () => client.NormalAsync("foo"));

        // OpenAPI has no optional path parameters: the document has only the path with it, and the scenario asks for the one without, too.
        await run.AcceptsAsync("Parameters_Path_optional", () => client.OptionalAsync("foo"));
    }
}
