using Spector.ParametersCollectionFormat;

namespace Spector.Scenarios;

internal static class ParametersCollectionFormatScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ParametersCollectionFormatClient(
            new ParametersCollectionFormatClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        IReadOnlyList<string> colors = ["blue", "red", "green"];

        await run.AcceptsAsync("Parameters_CollectionFormat_Query_multi", () => client.QueryMultiAsync(colors));
        await run.AcceptsAsync("Parameters_CollectionFormat_Query_ssv", () => client.QuerySsvAsync(colors));
        await run.AcceptsAsync("Parameters_CollectionFormat_Query_pipes", () => client.QueryPipesAsync(colors));
        await run.AcceptsAsync("Parameters_CollectionFormat_Query_csv", () => client.QueryCsvAsync(colors));
        await run.AcceptsAsync("Parameters_CollectionFormat_Header_csv", () => client.HeaderCsvAsync(colors));
    }
}
