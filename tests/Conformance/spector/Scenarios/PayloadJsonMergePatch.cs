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
    }
}
