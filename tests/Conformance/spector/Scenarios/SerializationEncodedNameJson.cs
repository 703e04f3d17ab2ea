using Spector.SerializationEncodedNameJson;

namespace Spector.Scenarios;

internal static class SerializationEncodedNameJsonScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new SerializationEncodedNameJsonClient(
            new SerializationEncodedNameJsonClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.BothWaysAsync(
            "Serialization_EncodedName_Json_Property", new() { WireName = true }, client.PropertyGetAsync, client.PropertySendAsync, sent: "send");
    }
}
