using Spector.VersioningAddedV2;

namespace Spector.Scenarios;

internal static class VersioningAddedScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new VersioningAddedV2Client(
            new VersioningAddedV2ClientOptions { BaseAddress = new Uri(run.Server, "versioning/added/api-version:v2") });
        IDefaultClient client = root.Default;
        ModelV2 second = new() { Prop = "foo", UnionProp = "bar" };

        await run.EchoesAsync(
            "Versioning_Added_v1",
            new ModelV1 { Prop = "foo", EnumProp = EnumV1.EnumMemberV2, UnionProp = 10 },
            (body, cancellation) => client.V1Async("bar", body, cancellation));
        await run.EchoesAsync("Versioning_Added_v2", second, client.V2Async);
        await run.EchoesAsync("Versioning_Added_InterfaceV2", second, client.InterfaceV2V2InInterfaceAsync);
    }
}
