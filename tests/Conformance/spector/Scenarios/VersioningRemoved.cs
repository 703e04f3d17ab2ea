using Spector.VersioningRemovedV2;

namespace Spector.Scenarios;

internal static class VersioningRemovedScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new VersioningRemovedV2Client(
            new VersioningRemovedV2ClientOptions { BaseAddress = new Uri(run.Server, "versioning/removed/api-version:v2") });
        IDefaultClient client = root.Default;
        await run.EchoesAsync(
            "Versioning_Removed_v2", new ModelV2 { Prop = "foo", UnionProp = "bar" }, client.V2Async);
        await run.EchoesAsync(
            "Versioning_Removed_modelV3_V2", new ModelV3 { Id = "123", EnumProp = EnumV3.EnumMemberV1 }, client.ModelV3Async);

        using var first = new VersioningRemovedV1.VersioningRemovedV1Client(
            new VersioningRemovedV1.VersioningRemovedV1ClientOptions { BaseAddress = new Uri(run.Server, "versioning/removed/api-version:v1") });
        await run.EchoesAsync(
            "Versioning_Removed_modelV3",
            new VersioningRemovedV1.ModelV3 { Id = "123", EnumProp = VersioningRemovedV1.EnumV3.EnumMemberV1 },
            first.Default.ModelV3Async);

        using var preview = new VersioningRemovedV2preview.VersioningRemovedV2previewClient(
            new VersioningRemovedV2preview.VersioningRemovedV2previewClientOptions
            {
                BaseAddress = new Uri(run.Server, "versioning/removed/api-version:v2preview"),
            });
        await run.EchoesAsync("Versioning_Removed_modelV3_V2preview", new VersioningRemovedV2preview.ModelV3 { Id = "123" }, preview.Default.ModelV3Async);
    }
}
