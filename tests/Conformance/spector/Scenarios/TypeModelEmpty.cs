using System.Text.Json;
using Spector.TypeModelEmpty;

namespace Spector.Scenarios;

internal static class TypeModelEmptyScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypeModelEmptyClient(new TypeModelEmptyClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        IReadOnlyDictionary<string, JsonElement> empty = new Dictionary<string, JsonElement>();

        await run.AcceptsAsync("Type_Model_Empty_putEmpty", () => client.PutEmptyAsync(empty));
        await run.ReturnsAsync("Type_Model_Empty_getEmpty", empty, () => client.GetEmptyAsync());
        await run.ReturnsAsync("Type_Model_Empty_postRoundTripEmpty", empty, () => client.PostRoundTripEmptyAsync(empty));
    }
}
