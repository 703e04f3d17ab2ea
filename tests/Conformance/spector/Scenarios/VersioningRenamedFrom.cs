using Spector.VersioningRenamedFromV2;

namespace Spector.Scenarios;

internal static class VersioningRenamedFromScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new VersioningRenamedFromV2Client(
            new VersioningRenamedFromV2ClientOptions { BaseAddress = new Uri(run.Server, "versioning/renamed-from/api-version:v2") });
        IDefaultClient client = root.Default;
        NewModel model = new() { NewProp = "foo", UnionProp = 10 };

        await run.EchoesAsync(
            "Versioning_RenamedFrom_newOp", model, (body, cancellation) => client.NewOpAsync("bar", body, cancellation));
        await run.EchoesAsync("Versioning_RenamedFrom_NewInterface", model, client.NewInterfaceNewOpInNewInterfaceAsync);
    }
}
