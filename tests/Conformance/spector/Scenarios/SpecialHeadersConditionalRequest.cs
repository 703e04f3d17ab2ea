using Spector.SpecialHeadersConditionalRequest;

namespace Spector.Scenarios;

internal static class SpecialHeadersConditionalRequestScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new SpecialHeadersConditionalRequestClient(
            new SpecialHeadersConditionalRequestClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("SpecialHeaders_ConditionalRequest_postIfMatch", () => client.PostIfMatchAsync("\"valid\""));
        await run.AcceptsAsync("SpecialHeaders_ConditionalRequest_postIfNoneMatch", () => client.PostIfNoneMatchAsync("\"invalid\""));
        await run.AcceptsAsync("SpecialHeaders_ConditionalRequest_headIfModifiedSince", () => client.HeadIfModifiedSinceAsync(Samples.HttpTime));
        await run.AcceptsAsync("SpecialHeaders_ConditionalRequest_postIfUnmodifiedSince", () => client.PostIfUnmodifiedSinceAsync(Samples.HttpTime));
    }
}
