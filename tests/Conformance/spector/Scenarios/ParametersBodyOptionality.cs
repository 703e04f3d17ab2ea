using Spector.ParametersBodyOptionality;

namespace Spector.Scenarios;

internal static class ParametersBodyOptionalityScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ParametersBodyOptionalityClient(
            new ParametersBodyOptionalityClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Parameters_BodyOptionality_requiredExplicit", () => client.RequiredExplicitAsync(new() { Name = "foo" }));
        await run.AcceptsAsync("Parameters_BodyOptionality_requiredImplicit", () => client.RequiredImplicitAsync(new() { Name = "foo" }));
        await run.AcceptsAsync("Parameters_BodyOptionality_OptionalExplicit", async () =>
        {
            await client.OptionalExplicitSetAsync(new() { Name = "foo" });
            await client.OptionalExplicitOmitAsync();
        });
    }
}
