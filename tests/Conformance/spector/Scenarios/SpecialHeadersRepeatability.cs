using Spector.SpecialHeadersRepeatability;

namespace Spector.Scenarios;

internal static class SpecialHeadersRepeatabilityScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new SpecialHeadersRepeatabilityClient(
            new SpecialHeadersRepeatabilityClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync(
            "SpecialHeaders_Repeatability_immediateSuccess",
            () => client.ImmediateSuccessAsync("2378d9bc-1726-11ee-be56-0242ac120002", new(2022, 11, 15, 12, 45, 26, TimeSpan.Zero)));
    }
}
