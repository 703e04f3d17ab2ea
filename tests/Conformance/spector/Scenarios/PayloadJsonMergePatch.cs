using Spector.PayloadJsonMergePatch;

namespace Spector.Scenarios;

internal static class PayloadJsonMergePatchScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new PayloadJsonMergePatchClient(new PayloadJsonMergePatchClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        InnerModel inner = new() { Name = "InnerMadge", Description = "innerDesc" };
        Resource madge = new()
        {
            Name = "Madge",
            Description = "desc",
            Map = new Dictionary<string, InnerModel> { ["key"] = inner },
            Array = [inner],
            IntValue = 1,
            FloatValue = 1.25f,
            InnerModel = inner,
            IntArray = [1, 2, 3],
        };
        await run.EchoesAsync("Payload_JsonMergePatch_createResource", madge, client.CreateResourceAsync);

        // As the documentation has it: all of the resource that can be removed is, but for one member of one member of the map.
        ResourcePatch patch = new()
        {
            Description = null,
            Map = new(new Dictionary<string, InnerModelPatch?> { ["key"] = new() { Description = null }, ["key2"] = null }),
            Array = new(null),
            IntValue = null,
            FloatValue = null,
            InnerModel = null,
            IntArray = new(null),
        };
        Resource patched = new() { Name = "Madge", Map = new Dictionary<string, InnerModel> { ["key"] = new() { Name = "InnerMadge" } } };
        await run.ReturnsAsync("Payload_JsonMergePatch_updateResource", patched, () => client.UpdateResourceAsync(patch));
        await run.ReturnsAsync("Payload_JsonMergePatch_updateOptionalResource", patched, () => client.UpdateOptionalResourceAsync(patch));
    }
}
