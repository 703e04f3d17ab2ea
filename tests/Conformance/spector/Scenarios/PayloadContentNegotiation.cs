using Spector.PayloadContentNegotiation;

namespace Spector.Scenarios;

internal static class PayloadContentNegotiationScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new PayloadContentNegotiationClient(
            new PayloadContentNegotiationClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Payload_ContentNegotiation_SameBody", async () =>
        {
            await using Stream png = await client.SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegAsync("image/png");
            ScenarioRun.Same(Samples.Png, await ScenarioRun.ReadAsync(png));
            await using Stream jpeg = await client.SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegAsync("image/jpeg");
            ScenarioRun.Same(Samples.Jpeg, await ScenarioRun.ReadAsync(jpeg));
        });
        await run.AcceptsAsync("Payload_ContentNegotiation_DifferentBody", async () =>
        {
            await client.DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonAsync("image/png");
            await client.DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonAsync("application/json");
        });
    }
}
