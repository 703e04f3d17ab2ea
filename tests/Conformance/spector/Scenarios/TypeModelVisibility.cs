using Spector.TypeModelVisibility;

namespace Spector.Scenarios;

internal static class TypeModelVisibilityScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypeModelVisibilityClient(new TypeModelVisibilityClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync(
            "Type_Model_Visibility_getModel", async () => ScenarioRun.Same("abc", (await client.GetModelAsync(123, new())).ReadProp));
        await run.AcceptsAsync("Type_Model_Visibility_headModel", () => client.HeadModelAsync(123, new()));
        await run.AcceptsAsync(
            "Type_Model_Visibility_putModel", () => client.PutModelAsync(new() { CreateProp = ["foo", "bar"], UpdateProp = [1, 2] }));
        await run.AcceptsAsync("Type_Model_Visibility_patchModel", () => client.PatchModelAsync(new() { UpdateProp = [1, 2] }));
        await run.AcceptsAsync("Type_Model_Visibility_postModel", () => client.PostModelAsync(new() { CreateProp = ["foo", "bar"] }));
        await run.AcceptsAsync("Type_Model_Visibility_deleteModel", () => client.DeleteModelAsync(new() { DeleteProp = true }));
        await run.AcceptsAsync("Type_Model_Visibility_putReadOnlyModel", async () =>
        {
            ReadOnlyModel model = await client.PutReadOnlyModelAsync(new());
            ScenarioRun.Same(new[] { 1, 2, 3 }, model.OptionalNullableIntList);
            ScenarioRun.Same(new Dictionary<string, string> { ["k1"] = "value1", ["k2"] = "value2" }, model.OptionalStringRecord);
        });
    }
}
